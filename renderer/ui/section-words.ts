// What designers call the sections of a page.
import { idWords } from './amounts.ts';
import type { Language } from './words.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    cta: 'Closing call',
    hero: 'First screen',
    pagehead: 'Page heading',
    beforeafter: 'Before and after',
    notfound: 'Nothing here',
    prose: 'Text',
    work: 'Projects',
    visit: 'Visit and hours',
    facts: 'Figures',
    lineup: 'Line-up',
  },
  de: {
    header: 'Kopf',
    footer: 'Fuß',
    hero: 'Erster Bildschirm',
    pagehead: 'Seitentitel',
    cta: 'Schlussaufruf',
    article: 'Artikel',
    beforeafter: 'Vorher und nachher',
    booking: 'Buchung',
    cases: 'Fälle',
    comparison: 'Vergleich',
    contact: 'Kontakt',
    downloads: 'Dateien',
    facts: 'Zahlen',
    faq: 'Fragen',
    gallery: 'Galerie',
    jobs: 'Stellen',
    lineup: 'Programm',
    menu: 'Speisekarte',
    news: 'Neuigkeiten',
    newsletter: 'Rundbrief',
    notfound: 'Nichts hier',
    notices: 'Aushänge',
    partners: 'Partner',
    people: 'Menschen',
    points: 'Punkte',
    prose: 'Text',
    quote: 'Stimme',
    schedule: 'Stundenplan',
    services: 'Angebot',
    steps: 'Schritte',
    story: 'Geschichte',
    visit: 'Besuch und Zeiten',
    work: 'Arbeiten',
  },
};

/** A copy is numbered. */
export function sectionWords({ type, key }: { type: string; key: string }, language: Language): string {
  const count = key.startsWith(`${type}-`) ? ` ${key.slice(type.length + 1)}` : '';
  return (WORDS[language][type] ?? idWords(type)) + count;
}

export function germanSectionName(type: string): string | undefined {
  return WORDS.de[type];
}

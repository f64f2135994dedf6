// Sentences that the host keeps in English, such as those of the history, in the studio's language. What is not known stays as it is.
import type { Difference } from '../../preload/contract/history.ts';
import { inOtherWords } from '../../agents/site/in-other-words.ts';
import { GERMAN_FILE_REFUSALS } from './file-refusal-words.ts';
import { GERMAN_SAYINGS } from './host-sayings.ts';
import { placePartInGerman } from './place-parts.ts';
import { GERMAN_REFUSALS } from './refusal-words.ts';
import { useLanguage, type Language } from './words.ts';

type Place = Pick<Difference, 'page' | 'section' | 'field'>;

/** Whole sentences and parts of them, by their English. */
const GERMAN: Readonly<Record<string, string>> = {
  'The site was made': 'Die Website wurde gebaut',
  'taken away': 'entfernt',
  added: 'hinzugefügt',
  'spacing changed': 'Abstände geändert',
  'written anew': 'neu geschrieben',
  'order changed': 'Reihenfolge geändert',
  Brief: 'Briefing',
  Studio: 'Studio',
  Grades: 'Noten',
  Facts: 'Fakten',
  Wishes: 'Wünsche',
  Offers: 'Angebote',
  Audience: 'Zielgruppe',
  Brand: 'Marke',
  Competitors: 'Mitbewerber',
  'Search words': 'Suchwörter',
  Questions: 'Fragen',
  'Art direction': 'Gestaltungsrichtung',
  Colours: 'Farben',
  Type: 'Schrift',
  Spacing: 'Abstände',
  Layout: 'Aufbau',
  'Buttons and forms': 'Knöpfe und Formulare',
  Pictures: 'Bilder',
  Icons: 'Symbole',
  Motion: 'Bewegung',
  Logo: 'Logo',
  Pages: 'Seiten',
  Promise: 'Versprechen',
  'Home page': 'Startseite',
  'Services page': 'Seite der Angebote',
  'About page': 'Seite über das Haus',
  'Contact page': 'Kontaktseite',
  'Common questions': 'Häufige Fragen',
  'Notices and news': 'Hinweise und Neues',
  'Search results': 'Suchergebnisse',
  Labels: 'Beschriftungen',
  'words of the pages': 'Worte der Seiten',
  'Legal pages': 'Rechtliche Seiten',
  Sections: 'Abschnitte',
  Styles: 'Stile',
  'Machine-readable facts': 'Maschinenlesbare Fakten',
  Files: 'Dateien',
  'Written files': 'Geschriebene Dateien',
  'for headings': 'für Überschriften',
  'for text': 'für Text',
  'for headings and text': 'für Überschriften und Text',
  'used nowhere': 'nirgends verwendet',
  'open again': 'wieder offen',
  done: 'erledigt',
  'will not be done': 'wird nicht gemacht',
  'placed anew': 'neu gesetzt',
  'There is no such project. Go back to the list.': 'Dieses Projekt gibt es nicht. Gehen Sie zurück zur Liste.',
  'The brief could not be read.': 'Das Briefing konnte nicht gelesen werden.',
  'The run was stopped.': 'Der Lauf wurde angehalten.',
  'The site could not be made.': 'Die Website konnte nicht gebaut werden.',
  'Nothing was changed.': 'Es wurde nichts geändert.',
  'This was changed since you looked. Look again.': 'Das wurde geändert, seit Sie hingesehen haben. Sehen Sie noch einmal hin.',
  'It was not published.': 'Es wurde nicht veröffentlicht.',
  'This site is being made already. Wait until it is done, or stop that run first.':
    'Diese Website wird schon gebaut. Warten Sie, bis sie fertig ist, oder halten Sie jenen Lauf an.',
  'This site is being made right now. Wait until it is done, or stop that run first.':
    'Diese Website wird gerade gebaut. Warten Sie, bis sie fertig ist, oder halten Sie jenen Lauf an.',
  'There is nothing to undo.': 'Es gibt nichts rückgängig zu machen.',
  'There is nothing to redo.': 'Es gibt nichts zu wiederholen.',
  'The brief is empty. Say at least who the site is for.':
    'Das Briefing ist leer. Sagen Sie wenigstens, für wen die Website ist.',
  'You do not work for this client. Ask one of its owners to add you.':
    'Sie arbeiten nicht für diesen Kunden. Bitten Sie jemanden, dem er gehört, Sie aufzunehmen.',
};

const PATTERNS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^Undid “(.*)”$/s, (what = '') => `Rückgängig: „${german(what)}“`],
  [/^Redid “(.*)”$/s, (what = '') => `Wiederholt: „${german(what)}“`],
  [/^Made again: (\d+) parts? changed$/, (count = '') => `Neu gebaut: ${count} ${count === '1' ? 'Teil' : 'Teile'} geändert`],
  [/^(\d+) words? changed$/, (count = '') => `${count} ${count === '1' ? 'Wort' : 'Wörter'} geändert`],
  [/^(.*): (\d+) places changed$/s, (pages = '', count = '') => `${eachPart(pages)}: ${count} Stellen geändert`],
  [/^now “(.*)”$/s, (value = '') => `jetzt „${value}“`],
  [/^Comment by (.*?): (“.*”)$/s, (name = '', words = '') => `Kommentar von ${name}: ${quoted(words)}`],
  [
    /^Comment (\d+) (.*?): (“.*”)$/s,
    (number = '', state = '', words = '') => `Kommentar ${number} ${german(state)}: ${quoted(words)}`,
  ],
  [/^(\d+) comments? by (.*) taken over$/s, (count = '', names = '') => `Kommentare von ${names} übernommen: ${count}`],
  [
    /^((?:Logo|\d+ photos?|\d+ fonts?)(?:(?:,| and) \d+ (?:photo|font)s?)*) added$/,
    (files = '') => `${filesIn(files)} hinzugefügt`,
  ],
  [/^Round (\d+) begins$/, (round = '') => `Runde ${round} beginnt`],
  [/^Went back to “(.*)”$/s, (what = '') => `Zurück zu „${german(what)}“`],
  [/^((?:[^:“]|“[^”]*”)+): (.+)$/su, (place = '', deed = '') => `${eachPart(place)}: ${german(deed)}`],
];

export function useHostWords(): (sentence: string) => string {
  const language = useLanguage();
  return (sentence) => hostWords(sentence, language);
}

export function hostWords(sentence: string, language: Language): string {
  return language === 'de' ? german(sentence) : sentence;
}

function german(sentence: string): string {
  const tables = [GERMAN_SAYINGS, GERMAN_REFUSALS, GERMAN_FILE_REFUSALS];
  const known = GERMAN[sentence] ?? tables.map((table) => inOtherWords(sentence, table)).find((words) => words !== undefined);
  if (known !== undefined) return known;

  for (const [pattern, write] of PATTERNS) {
    const found = pattern.exec(sentence);
    if (found) return write(...found.slice(1));
  }
  return sentence;
}

/** "Logo, 2 photos and 1 font" */
function filesIn(words: string): string {
  const one = { photo: 'Foto', font: 'Schrift' };
  const many = { photo: 'Fotos', font: 'Schriften' };
  return words
    .replaceAll(
      /(\d+) (photo|font)s?/g,
      (_, count: string, kind: 'photo' | 'font') => `${count} ${(count === '1' ? one : many)[kind]}`,
    )
    .replace(' and ', ' und ');
}

/** Of a difference: "Home page, Headline". */
export function placeInWords({ page, section, field }: Place, language: Language): string {
  const within = [section, field].filter(Boolean).join(', ');
  if (language === 'en') return `${page}, ${within}`;
  return eachPart(`${page}, ${within.charAt(0).toLowerCase()}${within.slice(1)}`);
}

/** "Home page, headline": each part by itself. */
function eachPart(words: string): string {
  const parts = words.match(/(?:“[^”]*”|[^,“])+/gu) ?? [];
  return parts
    .map((part) => part.trim())
    .map((part) => GERMAN[part] ?? placePartInGerman(part) ?? quoted(part))
    .join(', ');
}

/** In German quotation marks. */
function quoted(words: string): string {
  return words.replace(/^“(.*)”$/s, '„$1“');
}

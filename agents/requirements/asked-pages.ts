// Which kinds of page a client asks for in words.
import { fold } from '../reading/fold.ts';
import type { PageKind } from '../site/discovery.ts';
import { wordMarks, wordSource, type WordMarks } from './word-marks.ts';

/** In the order in which a text is tried: "a page for each service" is more than "services". */
const WORDS: readonly (readonly [PageKind, RegExp | WordMarks])[] = [
  [
    'service',
    new RegExp(
      `${wordSource('each every per je jede jeder jedes pro chaque par cada por ogni per elke כל لكل')}.*` +
        wordSource(`
          service services product treatment class classes course room offer leistung angebot behandlung kurs zimmer produkt prestation
          servicio producto servizio prodotto dienst خدمه علاج منتج دوره שירות טיפול מוצר`),
      'u',
    ),
  ],
  [
    'work',
    wordMarks(`
      work works portfolio gallery galerie projects project references referenz projekt arbeiten realisation projets proyectos obras
      progetti lavori galleria projecten werk اعمال معرض مشاريع תיק_עבודות פרויקטים גלריה`),
  ],
  [
    'timetable',
    wordMarks(`
      timetable schedule line-up programme program calendar stundenplan kursplan spielplan programm kalender horaires_des_cours planning
      horario_de_clases orario_corsi rooster جدول برنامج לוח_שיעורים תוכנייה`),
  ],
  ['news', wordMarks('news blog aktuelles neuigkeiten actualites noticias novedades notizie nieuws اخبار חדשות')],
  ['faq', wordMarks('faq questions fragen foire preguntas domande vragen اسئله שאלות')],
  [
    'about',
    wordMarks(`
      about story team people who_we_are history uber_uns geschichte wer_wir a_propos equipe histoire quienes_somos historia chi_siamo
      storia over_ons ons_verhaal من_نحن عن_ قصتنا الفريق אודות הצוות הסיפור`),
  ],
  [
    'contact',
    wordMarks(`
      contact find_us directions location kontakt anfahrt acces nous_trouver contacto contatti contatto اتصل_بنا التواصل الموقع צור_קשר`),
  ],
  [
    'legal',
    wordMarks(`
      imprint impressum privacy datenschutz legal mentions aviso_legal privacidad note_legali colofon خصوصيه פרטיות`),
  ],
  [
    'services',
    wordMarks(`
      services service prices price_list menu fees treatments products classes rooms leistung preis speisekarte angebot behandlung
      zimmer kurse tarifs prestations carte servicios precios servizi prezzi diensten prijzen خدمات اسعار قائمه שירותים מחירון תפריט`),
  ],
  ['home', wordMarks('home homepage start startseite accueil inicio الرئيسيه בית')],
];

/** Kinds in the order asked for, each once. What no word tells is left out. */
export function askedPages(texts: readonly string[]): PageKind[] {
  const kinds = texts.flatMap((text) => {
    const folded = fold(text).replaceAll(/\s+/gu, ' ');
    return WORDS.find(([, words]) => folded.search(words) !== -1)?.[0] ?? [];
  });
  return [...new Set(kinds)];
}

// The two languages in which the checklist is told: what is filled into its sentences, and in German the sentences themselves.
import { questionInGerman } from '../../agents/questions/in-german.ts';
import { inOtherWords, type Wordings } from '../../agents/site/in-other-words.ts';
import { LEGAL_REVIEW_GERMAN } from '../../agents/wording/legal-review-german.ts';

export interface CheckWords {
  /** A whole sentence, filled in. */
  say(this: void, sentence: string): string;
  /** @param path of a fact, its parts joined by dots */
  fact(this: void, path: string): string;
  question(this: void, question: string): string;
  /** What a lawyer should look at. */
  review(this: void, line: string): string;
  /** A legal page by its id. */
  page(this: void, id: string): string;
  more(this: void, count: number): string;
}

/** Where the path alone would not be understood. */
const FACT_NAMES: Readonly<Record<string, string>> = { noun: 'the word for what the firm is' };

export const ENGLISH_CHECKS: CheckWords = {
  say: (sentence) => sentence,
  fact: (path) => FACT_NAMES[path] ?? path.replaceAll('.', ' '),
  question: (question) => question,
  review: (line) => line,
  page: (id) => id,
  more: (count) => `And ${count} more.`,
};

export const GERMAN_CHECKS: CheckWords = {
  say: (sentence) => inOtherWords(sentence, GERMAN) ?? sentence,
  fact: (path) =>
    path
      .split('.')
      .map((part) => GERMAN_PARTS[part] ?? part)
      .join(' '),
  question: questionInGerman,
  review: (line) => inOtherWords(line, LEGAL_REVIEW_GERMAN) ?? line,
  page: (id) => GERMAN_PAGES[id] ?? id,
  more: (count) => `Und ${count} weitere.`,
};

/** Of the path of a fact. */
export const GERMAN_PARTS: Wordings = {
  name: 'Name',
  trade: 'Branche',
  noun: 'das Wort dafür, was die Firma ist',
  description: 'Beschreibung',
  address: 'Adresse',
  country: 'Land',
  geo: 'Lage',
  phones: 'Telefon',
  mails: 'E-Mail',
  web: 'Webadresse',
  hours: 'Öffnungszeiten',
  people: 'Menschen',
  licences: 'Berechtigungen',
  legal: 'Recht',
  entity: 'Firmenname',
  form: 'Rechtsform',
  registration: 'Register',
  vat: 'UID/USt-ID',
  regulator: 'Aufsicht',
  representative: 'Vertretung',
  statements: 'Aussagen',
  story: 'Geschichte',
  promises: 'Versprechen',
  steps: 'Schritte',
  figures: 'Zahlen',
  quotes: 'Zitate',
  faq: 'häufige Fragen',
  cases: 'Fälle',
  timetable: 'Stundenplan',
  news: 'Neues',
  notices: 'Hinweise',
  vacancies: 'offene Stellen',
  partners: 'Partner',
  downloads: 'Downloads',
  pairs: 'Vorher und nachher',
  booking: 'Buchung',
  notes: 'Anmerkungen',
  newsletter: 'Newsletter',
  about: 'Inhalt',
  directions: 'Anreise',
};

const GERMAN_PAGES: Wordings = {
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
  terms: 'Geschäftsbedingungen',
};

export const GERMAN: Wordings = {
  'Facts are confirmed': 'Die Fakten sind bestätigt',
  'Every fact was confirmed by a person.': 'Jeder Fakt wurde von einem Menschen bestätigt.',
  'Nobody has confirmed: {} Still to ask the client: {}': 'Niemand hat bestätigt: {} Den Kunden noch fragen: {}',
  'Nobody has confirmed: {}': 'Niemand hat bestätigt: {}',
  'Still to ask the client: {}': 'Den Kunden noch fragen: {}',
  'Nothing is left to mend': 'Nichts ist mehr zu beheben',
  'The site was not graded yet. Grade it first.': 'Die Website wurde noch nicht benotet. Benoten Sie sie zuerst.',
  'No sure fault was found.': 'Es wurde kein sicherer Fehler gefunden.',
  'The contact form delivers': 'Das Kontaktformular stellt zu',
  'There is no form; the ways to reach the client are on the site.':
    'Es gibt kein Formular; wie der Kunde zu erreichen ist, steht auf der Website.',
  'Visitors find no way to reach the client.': 'Besucher finden keinen Weg, den Kunden zu erreichen.',
  'The form is taken by a function at the host and kept for the client.':
    'Das Formular nimmt eine Funktion beim Host an und bewahrt es für den Kunden auf.',
  'The form is taken by the host itself, which writes to the client.':
    'Das Formular nimmt der Host selbst an und schreibt dem Kunden.',
  "This host takes no forms: the form opens the visitor's own mail program, and says so.":
    'Dieser Host nimmt keine Formulare an: Das Formular öffnet das Mailprogramm des Besuchers und sagt das auch.',
  'Legal pages are there': 'Die rechtlichen Seiten sind da',
  'There is no page on privacy. Say in the brief which country it is.':
    'Es gibt keine Seite zum Datenschutz. Nennen Sie im Briefing das Land.',
  'There are: {}.': 'Es gibt: {}.',
  'Old addresses lead on': 'Alte Adressen führen weiter',
  'They lead to pages that are not there: {}': 'Sie führen zu Seiten, die es nicht gibt: {}',
  'None are known. If there was a site before, list its addresses in the brief.':
    'Es sind keine bekannt. Gab es vorher eine Website, nennen Sie ihre Adressen im Briefing.',
  '{} lead on.': '{} führen weiter.',
  'Links to the site show a picture': 'Verweise auf die Website zeigen ein Bild',
  'Without one: {}': 'Ohne Bild: {}',
  'The address of the site is not known, so that others cannot find the picture. Put it into the brief.':
    'Die Adresse der Website ist nicht bekannt, andere finden das Bild deshalb nicht. Nennen Sie sie im Briefing.',
  'The site does not say where it is, so that others cannot find the picture. Visitors see it at {}':
    'Die Website sagt nicht, wo sie ist, andere finden das Bild deshalb nicht. Besucher sehen sie unter {}',
  'Every page has one.': 'Jede Seite hat eines.',
  'The site has an icon': 'Die Website hat ein Symbol',
  'Browsers and phones show it.': 'Browser und Telefone zeigen es.',
  'None was made. Make the site again.': 'Es wurde keines gemacht. Bauen Sie die Website noch einmal.',
};

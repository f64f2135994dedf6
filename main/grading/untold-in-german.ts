// Why a check could not be judged, in German.
import type { Wordings } from '../../agents/site/in-other-words.ts';

export const UNTOLD_GERMAN: Wordings = {
  'The grader gave no answer.': 'Die Prüfung gab keine Antwort.',
  'The browser opened no tab for the page.': 'Der Browser öffnete keinen Tab für die Seite.',
  'It was not asked to go online.': 'Sie wurde nicht gebeten, ins Netz zu gehen.',
  'What is true of the business is known only for sites that were made here.':
    'Was über den Betrieb stimmt, ist nur von Websites bekannt, die hier gebaut wurden.',
  'Prices and addresses are known only for sites that were made here.':
    'Preise und Adressen sind nur von Websites bekannt, die hier gebaut wurden.',
  'What words the client avoids is not known of a site that was made elsewhere.':
    'Welche Wörter der Kunde meidet, ist von einer anderswo gebauten Website nicht bekannt.',
  'The country is not known, and so neither is the law. Say it in the brief.':
    'Das Land ist nicht bekannt und damit auch nicht das Recht. Nennen Sie es im Briefing.',
  'Grammar is read in English alone; of the language "{}" no checker may be shipped.':
    'Grammatik wird nur im Englischen gelesen; für die Sprache „{}“ darf keine Prüfung mitgeliefert werden.',
  'Names cannot be told from other words in {}.':
    'Namen lassen sich in dieser Sprache nicht von anderen Wörtern unterscheiden: {}.',
  'Words in the language "{}" cannot be told from others.':
    'Wörter der Sprache „{}“ lassen sich nicht von anderen unterscheiden.',
  'No measure of reading ease is made for the language "{}".': 'Für die Sprache „{}“ gibt es kein Maß der Lesbarkeit.',
  'No dictionary of the language "{}" may be shipped with the program.':
    'Für die Sprache „{}“ darf kein Wörterbuch mitgeliefert werden.',
  'No list of worn-out words is kept for this language.': 'Für diese Sprache gibt es keine Liste abgenutzter Wörter.',
  'Only minified scripts are here ({}); judge what they are made from.':
    'Hier sind nur verkleinerte Skripte ({}); zu beurteilen ist, woraus sie gemacht sind.',
  'The site does not say which headers its host sends.': 'Die Website sagt nicht, welche Header ihr Host sendet.',
  'Lighthouse gave no score.': 'Lighthouse gab keine Punkte.',
  'Lighthouse did not end in time.': 'Lighthouse wurde nicht rechtzeitig fertig.',
  'It never stands still: a script keeps it busy.': 'Die Seite kommt nie zur Ruhe: Ein Skript beschäftigt sie.',
};

// What the brief leaves open, in German: the question, why it is asked, and what the site does meanwhile.
import { inOtherWords, type Wordings } from '../site/in-other-words.ts';
import { GERMAN_QUESTIONS } from './german-questions.ts';

/** What was filled in stands between these. */
const QUOTED = /“([^”]*)”/u;

/** @returns the sentence as it is where nobody put it into German */
export function questionInGerman(sentence: string): string {
  const german = inOtherWords(sentence, GERMAN_QUESTIONS);
  if (german === undefined) return sentence;

  const [first = '', ...rest] = german.split(QUOTED);
  return rest.reduce((text, part, index) => text + (index % 2 === 0 ? `„${part}“` : namesInGerman(part)), namesInGerman(first));
}

/** What the law wants to be named, countries and languages, and what joins them. */
function namesInGerman(words: string): string {
  const named = Object.entries(names()).reduce((text, [english, german]) => text.replaceAll(english, german), words);
  return named.replaceAll(/,? and /gu, ' und ').replaceAll(/(?<=\d) more\b/gu, ' weitere');
}

let known: Wordings | undefined;

function names(): Wordings {
  known ??= { ...LEGAL, ...Object.fromEntries([...namesOf('region', COUNTRIES), ...namesOf('language', LANGUAGES)]) };
  return known;
}

const LEGAL: Wordings = {
  'the full legal name': 'der volle rechtliche Name',
  'the legal form': 'die Rechtsform',
  'the register and number': 'Register und Nummer',
  'the VAT number': 'die USt-Nummer',
  'the authority that supervises the profession': 'die Aufsichtsbehörde des Berufs',
  'the person who represents the business': 'wer den Betrieb vertritt',
};

/** Those whose law is known to the questions (legal-gaps.ts). */
const COUNTRIES = 'DE AT CH GB FR BE BG CY CZ DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const LANGUAGES = 'en de fr es it nl ar he'.split(' ');

function namesOf(type: 'region' | 'language', codes: readonly string[]): [string, string][] {
  const [english, german] = ['en', 'de'].map((language) => new Intl.DisplayNames([language], { type }));
  return codes.map((code) => [english?.of(code) ?? code, german?.of(code) ?? code]);
}

// A text cut into sentences.
import { lazily } from '../lazily.ts';

/** Abbreviations of the languages we know after which a full stop ends nothing, folded to lower case. */
const ABBREVIATIONS = new Set(
  (
    'st mr mrs ms dr dra prof sr sra dott sig nr no nos vs etc approx ca circa est inc ltd co jr rev hon dept ext tel fax vol fig ' +
    'z b d h u a o ä u.a z.b d.h bzw usw ggf inkl exkl zzgl stk fr evtl mind max min vgl abs str mag ing dipl med bzgl geb gegr gem lt sog ' +
    'm mme mlle av bd env p ex tél réf cf avda pza núm ud uds art pag via ecc es sig.ra bv dhr mevr drs evt incl excl i.e e.g a.m p.m'
  ).split(' '),
);

/** What stands before a full stop tells in as many characters what it ends. */
const LAST_CHARACTERS = 80;

/** "Ringstr." */
const STREET = /^\p{L}{2,}str$/u;

const segmenter = lazily(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** A full stop behind a currency's sign ends a sentence also where a house number follows: "ab 55 €. 12 rue Mercière". */
const BREAK = /\r?\n+|(?<=[€£$]\.)\s+(?=\d)/u;

/** Sentences in order, trimmed, none empty. A line break ends a sentence; "St. Florian" and "z. B." do not. */
export function sentencesOf(text: string): string[] {
  return text
    .split(BREAK)
    .flatMap(sentencesOfLine)
    .filter((sentence) => sentence !== '');
}

function sentencesOfLine(line: string): string[] {
  const joined: string[] = [];
  let open = '';

  for (const { segment } of segmenter().segment(line)) {
    open += segment;
    if (isAbbreviated(open)) continue;
    joined.push(open.trim());
    open = '';
  }
  return [...joined, open.trim()];
}

/** Whether the full stop at the end of a text ends no sentence: "St. ", "z. B. ", "am 5. ". */
export function isAbbreviated(said: string): boolean {
  const text = said.slice(-LAST_CHARACTERS);
  const last = /(?:^|[\s("'„“«/-])([\p{L}\d.]*)\.\s*$/u.exec(text)?.[1];
  if (last === undefined) return false;
  const word = last.toLowerCase();
  const isInitial = /^\p{Lu}$/u.test(last);
  const isRange = /\d\s?(?:[-–]|bis|to|till|a|à|al|alle|tot|until|hasta)\s?(?:las\s)?\d{1,2}\.\s*$/u.test(text);
  const isGrouped = /(?:\d[\s/]|\dj\/|[€£$]\s?|CHF\s|EUR\s)\d{1,2}\.\s*$/u.test(text);
  const isHouse = /\p{Lu}[\p{L}.'’-]{3,}\s\d{1,2}\.\s*$/u.test(text);
  const isOrdinal = /^\d{1,2}$/u.test(word) && !isHouse && /\s$/u.test(text) && !isRange && !isGrouped;
  const isDate = /(?:^|[\s(])\d{1,2}\.\s?\d{1,2}\.\s*$/u.test(text);
  return isInitial || isDate || isOrdinal || STREET.test(word) || ABBREVIATIONS.has(word);
}

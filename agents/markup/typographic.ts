// Marks as a typesetter sets them, where a client typed what the keyboard has: apostrophes, and quotation marks by language.

type Marks = readonly [open: string, close: string];

/** https://en.wikipedia.org/wiki/Quotation_mark#Summary_table */
const MARKS: Readonly<Record<string, Marks>> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  he: ['”', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};
const ENGLISH_MARKS: Marks = ['“', '”'];

const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
/** Not after a figure, where the mark says inches, or seconds. */
const QUOTED = /(?<![\p{L}\d])"([^"\s](?:[^"]*[^"\s])?)"(?![\p{L}\d])/gu;

/** A space typed before a high mark or within guillemets, as French has it, does not begin or end a line. */
const BEFORE_MARK = /(?<=\S) (?=[?!;:»])/gu;
const AFTER_MARK = /(?<=«) (?=\S)/gu;

/** @param language BCP 47 */
export function typographic(text: string, language: string): string {
  if (!/['"?!;:«»]/.test(text)) return text;

  const [open, close] = MARKS[new Intl.Locale(language).language] ?? ENGLISH_MARKS;
  return text
    .replace(APOSTROPHE, '’')
    .replace(QUOTED, `${open}$1${close}`)
    .replace(BEFORE_MARK, '\u00a0')
    .replace(AFTER_MARK, '\u00a0');
}

/** What `typographic` may put into texts of these languages. */
export function typographicCharacters(languages: readonly string[]): string {
  return languages.map((language) => typographic(`a'a "a"`, language).replaceAll(/[a\s]/gu, '')).join('');
}

// Words as a reader sees them, whatever typographic care was taken: for finding them again.

const GAPS = /[\s\u00A0\u202F\u2060\u00AD\u2066-\u2069\u200E\u200F]+/gu;

const APOSTROPHES = /[‘’]/gu;

/** One space between words, lower case, typewriter's apostrophes. */
export function plainWords(words: string): string {
  return words.replaceAll(GAPS, ' ').replaceAll(APOSTROPHES, "'").trim().toLowerCase();
}

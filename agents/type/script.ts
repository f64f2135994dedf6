// Which writing a language is set in, and what that asks of type.

/** Writings without capitals, whose letters join, hang or stand on a square: nothing is set tight in them. */
const UNTRACKED = new Set(['Arab', 'Hebr', 'Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Deva', 'Beng', 'Taml']);

/** @param language BCP 47 tag, e.g. `de` or `ar-EG` */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}

/** Told by their letters, for a client may write in a language we have no wording in. */
const OTHER_LETTERS = [
  ['und-Cyrl', /\p{Script=Cyrillic}/u],
  ['und-Grek', /\p{Script=Greek}/u],
  ['und-Hebr', /\p{Script=Hebrew}/u],
  ['und-Arab', /\p{Script=Arabic}/u],
] as const;

/** @returns the language, or a tag of the words' own writing where the language's is Latin and theirs is not */
export function writtenIn(words: string, language: string): string {
  if (scriptOf(language) !== 'Latn') return language;
  return OTHER_LETTERS.find(([, letter]) => letter.test(words))?.[0] ?? language;
}

export function isUntracked(script: string): boolean {
  return UNTRACKED.has(script);
}

// Which writing a language is set in, and what that asks of type.

/** Writings without capitals, whose letters join, hang or stand on a square: nothing is set tight in them. */
const UNTRACKED = new Set(['Arab', 'Hebr', 'Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Deva', 'Beng', 'Taml']);

/** @param language BCP 47 tag, e.g. `de` or `ar-EG` */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}

export function isUntracked(script: string): boolean {
  return UNTRACKED.has(script);
}

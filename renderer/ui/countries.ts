// Countries by their names in the studio's language; a site keeps the two letters of ISO 3166-1.
import { currentLanguage, type Language } from './words.ts';

/** "IE" → "Ireland". What is no country's code stays as it is. */
export function countryName(code: string, language: Language = currentLanguage()): string {
  return (/^[A-Z]{2}$/.test(code) ? namesIn(language).of(code) : undefined) ?? code;
}

/** From a name in a language of the studio, or from the code itself. @returns undefined for what is neither */
export function countryCode(typed: string): string | undefined {
  const sought = typed.trim().toLowerCase();
  const names = (['en', 'de'] as const).map(namesIn);
  return CODES.find((code) =>
    names.some((all) => all.of(code) !== code && [all.of(code), code].some((name) => name?.toLowerCase() === sought)),
  );
}

function namesIn(language: Language): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: 'region' });
}

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

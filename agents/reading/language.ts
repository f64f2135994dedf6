// Which language a client writes in, among those a site can be made in.
import { franc } from 'franc-min';
import { fold } from './fold.ts';

const LANGUAGE_TAGS = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ar', 'he'] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

const ISO_639_3: Readonly<Record<string, LanguageTag>> = { eng: 'en', deu: 'de', fra: 'fr', spa: 'es', ita: 'it', nld: 'nl' };

/** Names clients use, folded; tags and names in other languages come from Intl. */
const NAMES: readonly (readonly [RegExp, LanguageTag])[] = [
  [/^(?:en|english|englisch|anglais|ingles|inglese|engels|انجليزي|الانجليزيه|אנגלית)\b/u, 'en'],
  [/^(?:de|german|deutsch|allemand|aleman|tedesco|duits|الالمانيه|גרמנית)/u, 'de'],
  [/^(?:fr|french|franzosisch|francais|frances|francese|frans|الفرنسيه|צרפתית)/u, 'fr'],
  [/^(?:es|spanish|spanisch|espagnol|espanol|castellano|spagnolo|spaans)/u, 'es'],
  [/^(?:it|italian|italienisch|italien|italiano|italiaans)/u, 'it'],
  [/^(?:nl|dutch|niederlandisch|hollandisch|neerlandais|holandes|olandese|nederlands)/u, 'nl'],
  [/^(?:ar|arabic|arabisch|arabe|arabo|العربيه|عربي|ערבית)/u, 'ar'],
  [/^(?:he|iw|hebrew|hebraisch|hebreu|ebraico|hebreeuws|עברית|العبريه)/u, 'he'],
];

/** The language most briefs from a country are written in; used only to settle a short text. */
const BY_COUNTRY: Readonly<Record<string, LanguageTag>> = {
  DE: 'de',
  AT: 'de',
  CH: 'de',
  LI: 'de',
  FR: 'fr',
  MC: 'fr',
  LU: 'fr',
  ES: 'es',
  MX: 'es',
  AR: 'es',
  CO: 'es',
  CL: 'es',
  PE: 'es',
  IT: 'it',
  SM: 'it',
  NL: 'nl',
  BE: 'nl',
  GB: 'en',
  IE: 'en',
  US: 'en',
  CA: 'en',
  AU: 'en',
  NZ: 'en',
  ZA: 'en',
};

/** Words that are frequent in one of the languages and rare in the others, folded. */
const FREQUENT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('the and of for with our we you your is are in at from since shop by to open every not it'),
  de: wordSet('der die das und mit wir sie ist im am fur von zu seit ein eine auf bei uns unser unsere nicht jeden aus auch'),
  fr: wordSet('le la les et des du avec nous vous est dans depuis une un pour sur chez notre nos pas au aux'),
  es: wordSet('el la los las y con nosotros es en desde una un para por del nuestro nuestra somos al'),
  it: wordSet('il lo gli e con noi di dal nel una un per della siamo nostro nostra dalla sono che senza'),
  nl: wordSet('de het een en met wij we is in voor van sinds op bij onze ons niet ook zijn'),
};

/** Franc's trigrams are unsure below some 120 characters: https://github.com/wooorm/franc (it guesses on short text). */
const LONG_CHARACTERS = 120;

/**
 * What the client names comes first, then the script, then the words; the country settles a short text, then a hint; else English.
 * @param clues.country ISO 3166-1 alpha-2
 * @param clues.hint tag of the language of a single word
 */
export function readLanguage(clues: {
  named: readonly string[];
  text: string;
  country?: string | undefined;
  hint?: string | undefined;
}): LanguageTag {
  const named = clues.named.map(languageNamed).find((tag) => tag !== undefined);
  const ofCountry = clues.country === undefined ? undefined : BY_COUNTRY[clues.country];
  return named ?? ofScript(clues.text) ?? ofWords(clues.text, ofCountry) ?? ofCountry ?? tagOf(clues.hint) ?? 'en';
}

function tagOf(hint: string | undefined): LanguageTag | undefined {
  return LANGUAGE_TAGS.find((tag) => tag === hint);
}

/** The tag of a language named in words or by a tag such as `de-AT`; undefined when no site can be made in it. */
export function languageNamed(name: string): LanguageTag | undefined {
  const folded = fold(name).trim();
  if (/^[a-z]{2}$/u.test(folded)) return LANGUAGE_TAGS.find((tag) => tag === folded);
  return NAMES.find(([pattern]) => pattern.test(folded) && !/^[a-z]{3}(?:-|$)/u.test(folded))?.[1];
}

function ofScript(text: string): LanguageTag | undefined {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const hebrew = text.match(/\p{Script=Hebrew}/gu)?.length ?? 0;
  if (Math.max(arabic, hebrew) <= latin) return undefined;
  return arabic >= hebrew ? 'ar' : 'he';
}

function ofWords(text: string, ofCountry: LanguageTag | undefined): LanguageTag | undefined {
  if (text.length >= LONG_CHARACTERS) {
    const guess = ISO_639_3[franc(text, { only: Object.keys(ISO_639_3), minLength: LONG_CHARACTERS })];
    if (guess) return guess;
  }

  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const scores = LANGUAGE_TAGS.map((tag) => ({
    tag,
    score: words.filter((word) => FREQUENT[tag]?.has(word)).length + (tag === ofCountry ? 0.5 : 0),
  })).toSorted((a, b) => b.score - a.score);

  const [best, second] = scores;
  return best && best.score >= 1 && best.score > (second?.score ?? 0) ? best.tag : undefined;
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

// Which language a client's own words are in where no site can be made in it: the page must still say so.
import { fold } from './fold.ts';
import { languageNamed } from './language.ts';

const NAMEABLE = (
  'bg bn ca cs cy da el et eu fa fi ga gl hi hr hu hy id is ja ka ko lt lv mk ms mt ' +
  'no pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh'
).split(' ');

/** Letters that only one language of the list is written with, the most particular first. */
const BY_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/[іїєґ]/iu, 'uk'],
  [/[ыэё]/iu, 'ru'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/** In English prose about every third word is one of these; in other languages hardly one in twenty. */
const ENGLISH = /^(?:the|and|of|for|with|our|we|you|your|is|are|in|at|from|to|a|an|by|on|it)$/u;
const ENGLISH_SHARE = 0.15;

/**
 * @param clues.named languages as the client names them
 * @param clues.text what the client wrote
 * @returns tag of a language in which no site can be made; undefined where one can, or where the words do not tell
 */
export function writtenLanguage({ named, text }: { named: readonly string[]; text: string }): string | undefined {
  if (named.some((name) => languageNamed(name) !== undefined)) return undefined;

  const letters = text.match(/\p{L}/gu) ?? [];
  const isLatin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length * 2 > letters.length;
  if (isLatin && isEnglish(text)) return undefined;

  const told = named.map(tagNamed).find((tag) => tag !== undefined && isLatin === writesLatin(tag));
  return told ?? (isLatin ? undefined : BY_LETTERS.find(([letter]) => letter.test(text))?.[1]);
}

function tagNamed(name: string): string | undefined {
  const folded = fold(name).trim();
  return NAMEABLE.find((tag) => {
    const names = ['en', tag].map((language) => fold(new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? ''));
    return folded === tag || folded.startsWith(`${tag}-`) || names.includes(folded);
  });
}

function writesLatin(tag: string): boolean {
  return new Intl.Locale(tag).maximize().script === 'Latn';
}

function isEnglish(text: string): boolean {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => ENGLISH.test(word)).length > words.length * ENGLISH_SHARE;
}

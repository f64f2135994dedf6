// Turns a name into a part of an address: plain letters for Latin scripts, the script's own letters otherwise.
import { onceEachText } from '../once-each-text.ts';

/** German writes its umlauts out; other languages drop their signs. */
const SPELLED_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: { ä: 'ae', ö: 'oe', ü: 'ue' } };
const UNDIVIDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** A longer slug is cut at a word. */
const LONGEST_SLUG = 60;

/** Letters, digits and hyphens only; empty when the text has neither letter nor digit. `tag` is the language's. */
export const slugOf: (text: string, tag: string) => string = onceEachText((text, tag) => {
  const spelled = SPELLED_OUT[tag] ?? {};
  const plain = Array.from(text.normalize('NFC').toLowerCase(), (letter) => spelled[letter] ?? UNDIVIDED[letter] ?? letter).join(
    '',
  );
  const unmarked = plain
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');

  const words = unmarked.replaceAll(/['’]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return withinLimit(words);
});

function withinLimit(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  let slug = Array.from(first).slice(0, LONGEST_SLUG).join('');

  for (const word of rest) {
    if (slug.length + 1 + word.length > LONGEST_SLUG) break;
    slug += `-${word}`;
  }
  return slug;
}

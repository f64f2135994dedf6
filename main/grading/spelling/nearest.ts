// The word that is meant by one that is none: a letter too many, too few, another one, or two in the wrong order.
import type { WordList } from './hunspell.ts';

const LETTERS: Readonly<Record<string, readonly string[]>> = {
  en: listed("abcdefghijklmnopqrstuvwxyz'"),
  fr: listed("abcdefghijklmnopqrstuvwxyzéèêëàâîïôûùçœ'-"),
  es: listed('abcdefghijklmnopqrstuvwxyzáéíóúüñ'),
};

/** The first found at one step's distance, the likeliest slip first. */
export function nearestWord(word: string, dictionary: WordList, language: string): string | undefined {
  return slips(word, LETTERS[language] ?? []).find((each) => each !== word && dictionary.has(each));
}

function slips(word: string, letters: readonly string[]): string[] {
  const cuts = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);

  const swapped = cuts.map(([left, right]) => left + (right[1] ?? '') + (right[0] ?? '') + right.slice(2));
  const without = cuts.filter(([, right]) => right !== '').map(([left, right]) => left + right.slice(1));
  const other = cuts.flatMap(([left, right]) => (right === '' ? [] : letters.map((letter) => left + letter + right.slice(1))));
  const more = cuts.flatMap(([left, right]) => letters.map((letter) => left + letter + right));
  return [...swapped, ...without, ...other, ...more];
}

function listed(letters: string): string[] {
  return letters.match(/./gu) ?? [];
}

// Finds what is worn out in a text: phrases of advertising, and adjectives that praise and state nothing.
import type { Language } from '../languages/language.ts';
import type { WornWords } from '../languages/worn/worn-words.ts';
import { onceEach } from '../once-each.ts';

export interface Worn {
  /** As they stand in the text. */
  words: string;
  kind: keyof WornWords;
  /** Position in the text, in UTF-16 units. */
  at: number;
}

/** In the order of the text; a phrase is found once, not again as its words. */
export function wornIn(text: string, { worn }: Pick<Language, 'worn'>): Worn[] {
  const { cliches, empty } = entriesOf(worn);
  const plain = text.replaceAll("'", '’');

  const found = matches(plain, cliches, 'cliches');
  const praise = matches(plain, empty, 'empty').filter(
    ({ at }) => !found.some((cliche) => at >= cliche.at && at < cliche.at + cliche.words.length),
  );
  return [...found, ...praise].toSorted((a, b) => a.at - b.at);
}

interface Entry {
  pattern: string;
  /** Its longest word without endings, in lower case: a text without it has no need of the pattern. */
  stem: string;
}

const entriesOf = onceEach((worn: WornWords) => ({ cliches: entries(worn.cliches), empty: entries(worn.empty) }));

/** The longest phrase first, so that "high quality bread" is one find. */
function entries(listed: readonly string[]): Entry[] {
  const longestFirst = listed.map((entry) => entry.replaceAll("'", '’')).toSorted((a, b) => b.length - a.length);

  return longestFirst.map((entry) => {
    const [stem = ''] = entry
      .toLowerCase()
      .split(/[*\s]+/u)
      .toSorted((a, b) => b.length - a.length);
    return { pattern: entryPattern(entry), stem };
  });
}

/** A lone `*` stands for one word, one at the end of a word for its endings. */
function entryPattern(entry: string): string {
  const words = entry.split(' ');
  return words
    .map((word) => (word === '*' ? String.raw`[\p{L}\p{M}’-]+` : word.replace('*', String.raw`[\p{L}\p{M}]*`)))
    .join(String.raw`[\s\u00A0\u202F]+`);
}

/** One pattern of all entries takes tens of milliseconds to set up, and hardly any text has anything of hardly any of them. */
function matches(text: string, listed: readonly Entry[], kind: Worn['kind']): Worn[] {
  const lower = text.toLowerCase();
  const near = listed.filter(({ stem }) => lower.includes(stem)).map(({ pattern }) => pattern);
  if (near.length === 0) return [];

  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${near.join('|')})(?![\p{L}\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({ words: match[0], kind, at: match.index }));
}

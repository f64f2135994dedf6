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
  const { cliches, empty } = patternsOf(worn);
  const plain = text.replaceAll("'", '’');

  const found = matches(plain, cliches, 'cliches');
  const praise = matches(plain, empty, 'empty').filter(
    ({ at }) => !found.some((cliche) => at >= cliche.at && at < cliche.at + cliche.words.length),
  );
  return [...found, ...praise].toSorted((a, b) => a.at - b.at);
}

const patternsOf = onceEach((worn: WornWords) => ({ cliches: patternOf(worn.cliches), empty: patternOf(worn.empty) }));

/** The longest phrase first, so that "high quality bread" is one find. */
function patternOf(entries: readonly string[]): RegExp {
  const longestFirst = entries.toSorted((a, b) => b.length - a.length).map(entryPattern);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'giu');
}

/** A lone `*` stands for one word, one at the end of a word for its endings. */
function entryPattern(entry: string): string {
  const words = entry.replaceAll("'", '’').split(' ');
  return words
    .map((word) => (word === '*' ? String.raw`[\p{L}\p{M}’-]+` : word.replace('*', String.raw`[\p{L}\p{M}]*`)))
    .join(String.raw`[\s\u00A0\u202F]+`);
}

function matches(text: string, pattern: RegExp, kind: Worn['kind']): Worn[] {
  return [...text.matchAll(pattern)].map((match) => ({ words: match[0], kind, at: match.index }));
}

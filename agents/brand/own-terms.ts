// Words a client comes back to: they are worth using on the site as well.
import { fold } from '../reading/fold.ts';

/** Shorter words are mostly grammar. */
const SHORTEST_TERM = 5;
const MOST_TERMS = 8;

/** Long words that carry no meaning of their own, folded. */
const EMPTY = new Set(
  (
    'about after again every other their there these those which while where would could should always never before because between ' +
    'through until still since people nicht unser unsere unserem unseren unserer werden haben hatte wurde durch immer schon ' +
    'jeder jedes jeden diese dieser dieses einen einem einer eines notre votre depuis comme cette elles autre toujours nuestro ' +
    'nuestra desde siempre todos nostro nostra sempre ogni altri altre onze altijd zijn wordt worden'
  ).split(' '),
);

/** Terms that stand in two or more of the sentences, the most frequent first, in their first spelling. */
export function ownTerms(sentences: readonly string[]): string[] {
  const found = new Map<string, { term: string; sentences: Set<number> }>();

  for (const [index, sentence] of sentences.entries()) {
    for (const word of sentence.match(/\p{L}[\p{L}\p{M}-]+/gu) ?? []) {
      const key = fold(word);
      if (key.length < SHORTEST_TERM || EMPTY.has(key)) continue;
      const entry = found.get(key) ?? { term: word, sentences: new Set() };
      entry.sentences.add(index);
      found.set(key, entry);
    }
  }

  return [...found.values()]
    .filter((entry) => entry.sentences.size > 1)
    .toSorted((a, b) => b.sentences.size - a.sentences.size)
    .slice(0, MOST_TERMS)
    .map(({ term }) => term);
}

// Where a client stands among others, from its brief alone: numbers that lie near one another for clients that are alike.
import { tokensOf } from '../grounding/tokens.ts';
import { fnv1a } from '../random.ts';
import type { Brief } from '../site/brief.ts';

/** Raised with every change to how the numbers are made: those of another making cannot be compared. */
export const LIKENESS_MODEL = 'sitewright-likeness-1';

/**
 * Words are hashed into so many places, with a sign of their own so that two that meet do not add up.
 * Weinberger et al., Feature Hashing for Large Scale Multitask Learning, https://arxiv.org/abs/0902.2206
 */
const PLACES = 256;

/** What kind of client it is says more than any word of its own. */
const WEIGHTS = { trade: 6, tone: 2, audience: 1, offer: 1, word: 0.5 } as const;

/** Fewer letters make no word that tells one client from another. */
const SHORTEST_WORD = 4;

type Known = Pick<Brief, 'trade' | 'tone' | 'audience' | 'services' | 'description' | 'statements'>;

/** Of length 1, or all zero where the brief says nothing. */
export function likenessOf({ trade, tone, audience, services, description, statements }: Known): Float32Array {
  const numbers = new Float32Array(PLACES);
  const add = (kind: keyof typeof WEIGHTS, texts: readonly string[]) => {
    const words = new Set(texts.flatMap(tokensOf).filter((word) => word.length >= SHORTEST_WORD));
    for (const word of words) {
      const hash = fnv1a(`${kind} ${word}`);
      const sign = hash % 2 === 0 ? 1 : -1;
      const place = (hash >>> 1) % PLACES;
      numbers[place] = (numbers[place] ?? 0) + sign * WEIGHTS[kind];
    }
  };

  add('trade', trade === undefined ? [] : [trade]);
  add('tone', tone);
  add('audience', audience);
  add(
    'offer',
    services.map(({ name }) => name),
  );
  add('word', [...(description === undefined ? [] : [description]), ...statements]);

  const length = Math.hypot(...numbers);
  return length === 0 ? numbers : numbers.map((number) => number / length);
}

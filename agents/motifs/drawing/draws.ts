// A run of seeded draws for one drawing, in the forms drawings need.
import { randomFrom } from '../../random.ts';

export interface Draws {
  between(this: void, low: number, high: number): number;
  /** A whole number, both ends included. */
  whole(this: void, low: number, high: number): number;
  /** True in that share of cases, 0 to 1. */
  chance(this: void, share: number): boolean;
  /** @throws RangeError when there are none */
  one<Choice>(this: void, choices: readonly Choice[]): Choice;
  /** Goes on as if there had been that many draws. */
  skip(this: void, count: number): void;
}

export function drawsFrom(seed: string): Draws {
  const random = randomFrom(seed);

  return {
    between: (low, high) => low + random() * (high - low),
    whole: (low, high) => low + Math.floor(random() * (high - low + 1)),
    chance: (share) => random() < share,
    one: (choices) => {
      const choice = choices[Math.floor(random() * choices.length)];
      if (choice === undefined) throw new RangeError('Nothing to choose from.');
      return choice;
    },
    skip: random.skip,
  };
}

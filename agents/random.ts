// Seeded draws. Every choice is a draw with a name of its own, so that one more choice never shifts another.

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

export interface Random {
  (): number;
  /** Goes on as if that many numbers had been drawn. */
  skip(this: void, count: number): void;
}

/** What Mulberry32 adds to its state for each number. */
const STEP = 0x6d2b79f5;

/** Mulberry32: numbers from 0 up to but not 1, the same for the same seed. */
export function randomFrom(seed: string): Random {
  let state = fnv1a(seed) || 1;

  const next = (): number => {
    state = (state + STEP) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const skip = (count: number): void => {
    state = (state + Math.imul(STEP, count)) | 0;
  };
  return Object.assign(next, { skip });
}

/** One of the choices. @throws RangeError when there are none */
export function pick<Choice>(seed: string, choices: readonly Choice[]): Choice {
  const choice = choices[Math.floor(randomFrom(seed)() * choices.length)];
  if (choice === undefined) throw new RangeError(`Nothing to pick from for "${seed}".`);
  return choice;
}

/** One of the choices, the earlier ones likelier: weights 3, 2, 1.5, 1.2 … */
export function pickEarly<Choice>(seed: string, choices: readonly Choice[]): Choice {
  const weights = choices.map((_, index) => 1 + 2 / (index + 1));
  let rest = randomFrom(seed)() * weights.reduce((sum, weight) => sum + weight, 0);

  for (const [index, choice] of choices.entries()) {
    rest -= weights[index] ?? 0;
    if (rest <= 0) return choice;
  }
  return pick(seed, choices);
}

export function shuffled<Item>(seed: string, items: readonly Item[]): Item[] {
  const random = randomFrom(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

import { expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import { drawsFrom } from './draws.ts';

const WIDE = { width: 1600, height: 900 };
/** One for how many are big, and four for each of the tries. */
const DRAWS_OF_A_SCATTER = 1 + 2500 * 4;

const seeds = ['north', 'east', 'south', 'west'];

test.each(seeds)('strewn figures do not touch: %s', (seed) => {
  const spots = arrange('scatter', drawsFrom(seed), WIDE);
  const gaps = spots.flatMap((spot, index) =>
    spots.slice(index + 1).map((other) => Math.hypot(other.x - spot.x, other.y - spot.y) / (other.radius + spot.radius)),
  );
  expect(spots.length).toBeGreaterThan(20);
  expect(Math.min(...gaps)).toBeGreaterThan(1.1);
});

test.each([
  { where: 'soon full', spots: 25, seed: 'north' },
  { where: 'never full', spots: 24, seed: 's22' },
])('a frame that is $where leaves the same draws to what is drawn after it', ({ seed, spots }) => {
  const draws = drawsFrom(seed);
  expect(arrange('scatter', draws, WIDE)).toHaveLength(spots);

  const all = drawsFrom(seed);
  for (let count = 0; count < DRAWS_OF_A_SCATTER; count++) all.between(0, 1);
  expect(draws.between(0, 1)).toBe(all.between(0, 1));
});

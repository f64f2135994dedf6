import { expect, test } from 'vitest';
import { rankCorrelation, spreadOf } from './statistics.ts';

test.each([
  [
    'the same order',
    [
      [1, 2, 3, 4],
      [10, 20, 30, 400],
    ],
    1,
  ],
  [
    'the opposite order',
    [
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ],
    -1,
  ],
  [
    'ties',
    [
      [1, 1, 2, 2],
      [5, 5, 6, 6],
    ],
    1,
  ],
  [
    'nothing in common',
    [
      [1, 2, 3, 4],
      [2, 4, 1, 3],
    ],
    0,
  ],
] as const)('%s', (_, [a, b], agreement) => {
  expect(rankCorrelation(a, b)).toBeCloseTo(agreement);
});

test('a spread', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ count: 3, mean: 2, least: 1, median: 2, most: 3 });
});

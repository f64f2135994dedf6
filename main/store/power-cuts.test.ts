import { expect, test } from 'vitest';
import { cutPowerOften } from './power-cuts.fixture.ts';

/** Eight databases are opened one after the other. */
const SLOWEST_MS = 240_000;

test(
  'a power cut takes nothing that was acknowledged, and the database opens',
  async () => {
    const results = await cutPowerOften('durable', 3);

    expect(results.filter(({ isOpen, lost }) => !isOpen || lost > 0)).toEqual([]);
    expect(Math.max(...results.map(({ told }) => told))).toBeGreaterThan(20);
  },
  SLOWEST_MS,
);

test(
  'the same cuts take rows from PGlite as it comes, so they are real',
  async () => {
    const results = await cutPowerOften('stock', 3);

    expect(results.filter(({ isOpen, lost }) => !isOpen || lost > 0).length).toBeGreaterThan(0);
  },
  SLOWEST_MS,
);

import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

test.each([0, 1, 3, 10_000])('after %s numbers that were skipped it goes on as after as many that were drawn', (count) => {
  const skipped = randomFrom('bakery');
  skipped.skip(count);

  const drawn = randomFrom('bakery');
  for (let index = 0; index < count; index++) drawn();
  expect([skipped(), skipped()]).toEqual([drawn(), drawn()]);
});

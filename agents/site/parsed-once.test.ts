import { expect, test } from 'vitest';
import { z } from 'zod';
import { parsedOnce } from './parsed-once.ts';

const Loaf = parsedOnce(z.object({ name: z.string() }));
const Shelf = z.object({ loaves: z.array(Loaf), byName: z.record(z.string(), Loaf).optional() });

test('one object comes to one value, wherever it stands', () => {
  const rye = { name: 'Rye', weight: 900 };
  const [first, again] = [Shelf.parse({ loaves: [rye] }), Shelf.parse({ loaves: [rye], byName: { rye } })];

  expect(first.loaves).toEqual([{ name: 'Rye' }]);
  expect(again.loaves[0]).toBe(first.loaves[0]);
  expect(again.byName?.['rye']).toBe(first.loaves[0]);
});

test('what is refused is refused each time, with its place', () => {
  const wrong = { loaves: [{ name: 'Rye' }, { name: 7 }] };

  for (const result of [Shelf.safeParse(wrong), Shelf.safeParse(wrong)]) {
    expect(result.error?.issues).toMatchObject([{ path: ['loaves', 1, 'name'] }]);
  }
});

test('it is still the schema it was', () => {
  expect(z.toJSONSchema(Loaf)).toMatchObject({ properties: { name: { type: 'string' } } });
  expect(Loaf.safeParse('Rye').success).toBe(false);
});

import { expect, test } from 'vitest';
import { bundledBrief, sampleBriefs } from './samples.ts';

test('ten briefs are told by name, place and a language tag', async () => {
  const samples = await sampleBriefs();
  expect(samples).toHaveLength(10);
  expect(samples.every(({ name, place }) => name !== '' && place !== '')).toBe(true);
  expect(new Set(samples.map(({ language }) => language))).toEqual(new Set(['en', 'de', 'fr', 'ar']));
});

test('one that is not bundled is refused with those that are', async () => {
  await expect(bundledBrief('none')).rejects.toThrow(/"none".*bakery/);
});

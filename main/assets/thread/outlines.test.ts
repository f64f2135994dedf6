// Tests of the bundled outlines.
import { expect, test } from 'vitest';
import { outlineOf } from './outlines.ts';

test.each(['IE', 'GB', 'US', 'AT', 'NZ', 'JP', 'TR', 'SE', 'JO', 'MT'])('%s has land, in degrees', async (country) => {
  const points = (await outlineOf(country))?.flat() ?? [];

  expect(points.length).toBeGreaterThan(10);
  expect(points.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90)).toBe(true);
});

test('Cork lies in the extent of Ireland', async () => {
  const points = (await outlineOf('IE'))?.flat() ?? [];

  expect(Math.min(...points.map(([lon]) => lon))).toBeLessThan(-8.5);
  expect(Math.max(...points.map(([lon]) => lon))).toBeGreaterThan(-8.5);
});

test('what is no country has no outline', async () => {
  expect(await outlineOf('ZZ')).toBeUndefined();
});

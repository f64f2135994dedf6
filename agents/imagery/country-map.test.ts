// Tests of drawing a country.
import { expect, test } from 'vitest';
import { countryMap } from './country-map.ts';

const square = (west: number, south: number, size: number) =>
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ] as const;

const MAIN = square(0, 0, 10);

test('the land fills the box on its longer side', () => {
  expect(countryMap([MAIN], undefined)).toMatchObject({ width: 518, height: 520 });
});

test('the dot stands where the place is', () => {
  expect(countryMap([MAIN], { lat: 5, lon: 5 })?.dot).toEqual({ x: 259, y: 260 });
});

test.each([
  ['no place is known', undefined],
  ['the place lies elsewhere', { lat: 40, lon: 40 }],
])('there is no dot where %s', (_, place) => {
  expect(countryMap([MAIN], place)).not.toHaveProperty('dot');
});

test.each([
  ['an island off the coast is drawn', square(12, 2, 2), 2],
  ['a speck is not', square(12, 2, 0.1), 1],
  ['land overseas is not', square(60, 2, 5), 1],
])('%s', (_, other, drawn) => {
  expect(countryMap([other, MAIN], undefined)?.path.match(/M/g)).toHaveLength(drawn);
});

test('without land there is no map', () => {
  expect(countryMap([], undefined)).toBeUndefined();
});

// Tests of how many sections a home page holds.
import { expect, test } from 'vitest';
import { SECTIONS } from '../sections/registry.ts';
import { homeSections } from './home-sections.ts';

const RICH = 'header hero notices services points facts steps quote visit story faq news jobs cta footer'.split(' ');

const left = (types: readonly string[], elsewhere: readonly string[]) =>
  homeSections(
    types.flatMap((type) => {
      const definition = SECTIONS.get(type);
      return definition ? [{ type, definition }] : [];
    }),
    new Set(elsewhere),
  ).map(({ type }) => type);

test('what stands furthest down and on another page as well leaves a long home page', () => {
  expect(left(RICH, RICH)).toEqual(
    'header hero notices services points facts steps quote visit story news cta footer'.split(' '),
  );
});

test('what no other page shows stays', () => {
  expect(left(RICH, ['quote'])).toEqual(RICH.filter((type) => type !== 'quote'));
});

test('address and hours stay on every home page', () => {
  expect(left([...RICH, 'booking', 'gallery', 'work', 'partners'], RICH)).toContain('visit');
});

test('a short home page keeps all it has', () => {
  const short = ['header', 'hero', 'services', 'story', 'faq', 'cta', 'footer'];

  expect(left(short, short)).toEqual(short);
});

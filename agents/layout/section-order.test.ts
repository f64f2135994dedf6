// Tests of the order of sections on a page.
import { describe, expect, test } from 'vitest';
import type { BusinessKind } from './business-kind.ts';
import { sectionOrder, type PlacedSections } from './section-order.ts';

const SECTIONS: PlacedSections = new Map([
  ['cta', { role: 'closing', places: { home: 95, services: 90 } }],
  ['faq', { role: 'practical', places: { home: 80, faq: 10 } }],
  ['footer', { role: 'frame', places: { home: 100, services: 100 } }],
  ['header', { role: 'frame', places: { home: 0, services: 0 } }],
  ['hero', { role: 'opening', places: { home: 5 } }],
  ['points', { role: 'proof', places: { home: 20 } }],
  ['quote', { role: 'proof', places: { home: 60 } }],
  ['schedule', { role: 'offer', places: { home: 28, timetable: 15 } }],
  ['services', { role: 'offer', places: { home: 15, services: 15 } }],
  ['story', { role: 'story', places: { home: 50 } }],
  ['work', { role: 'proof', places: { home: 35, work: 15 } }],
]);
const SEEDS = Array.from({ length: 24 }, (_, index) => `client ${index}`);

describe.each([
  ['dates', 'schedule'],
  ['portfolio', 'work'],
  ['goods', 'services'],
  ['trust', 'points'],
] as const)('a home page that sells by %s', (kind, lead) => {
  test.each(SEEDS.slice(0, 6))('opens, leads with its strongest part and closes (%s)', (seed) => {
    const order = home(kind, seed);

    expect(order.slice(0, 3)).toEqual(['header', 'hero', lead]);
    expect(order.slice(-2)).toEqual(['cta', 'footer']);
    expect(order.toSorted()).toEqual([...SECTIONS.keys()].toSorted());
  });

  test('has three rhythms at least', () => {
    expect(new Set(SEEDS.map((seed) => home(kind, seed).join(' '))).size).toBeGreaterThanOrEqual(3);
  });
});

test.each(SEEDS)('proof stands before the offer where trust sells (%s)', (seed) => {
  const order = home('trust', seed);

  expect(order.indexOf('points')).toBeLessThan(order.indexOf('services'));
});

test('the same seed gives the same order', () => {
  expect(home('goods', 'Hofer')).toEqual(home('goods', 'Hofer'));
});

test('another page holds only what belongs on it', () => {
  expect(sectionOrder(SECTIONS, 'services', { kind: 'goods', seed: 'Hofer' })).toEqual(['header', 'services', 'cta', 'footer']);
});

test('a page that no section belongs on is empty', () => {
  expect(sectionOrder(SECTIONS, 'not-found', { kind: 'goods', seed: 'Hofer' })).toEqual([]);
});

function home(kind: BusinessKind, seed: string): string[] {
  return sectionOrder(SECTIONS, 'home', { kind, seed });
}

// Tests of the layouts that one direction can give: two clients of it must not look alike.
import { describe, expect, test } from 'vitest';
import { DIRECTIONS, directionOf } from '../directions/registry.ts';
import { sequenceDistance } from '../distinctness/distance.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { Layout } from '../site/design.ts';
import type { BusinessKind } from './business-kind.ts';
import { siteLayout } from './site-layout.ts';

const SEEDS = Array.from({ length: 24 }, (_, index) => `client ${index}`);
const KINDS: readonly BusinessKind[] = ['dates', 'portfolio', 'goods', 'trust'];

/** Two home pages this far apart in what stands where and how are seen to be built differently: every third section. */
const VISIBLE = 0.3;

describe.each([...DIRECTIONS.keys()])('%s', (id) => {
  test('opens in at least five ways', () => {
    const openings = SEEDS.map((seed) => siteLayout(directionOf(id), { kind: 'goods', seed }).variants['hero']);

    expect(new Set(openings).size).toBeGreaterThanOrEqual(5);
  });

  test.each(KINDS)('has at least three home rhythms that differ visibly for a business of %s', (kind) => {
    const homes = SEEDS.map((seed) => homeOf(siteLayout(directionOf(id), { kind, seed })));
    const apart: (typeof homes)[number][] = [];
    for (const home of homes) {
      if (apart.every((other) => sequenceDistance(home, other) >= VISIBLE)) apart.push(home);
    }

    expect(apart.length).toBeGreaterThanOrEqual(3);
  });

  test('lets the room between sections rise and fall in more ways than one', () => {
    const paces = SEEDS.map((seed) => siteLayout(directionOf(id), { kind: 'goods', seed }).rooms.join());

    expect(new Set(paces).size).toBeGreaterThanOrEqual(3);
  });
});

test('the looks drawn second are others that the direction prefers', () => {
  const { variants, alternatives } = siteLayout(directionOf('craft'), { kind: 'goods', seed: 'Hofer' });

  const looks = [variants['hero'], ...(alternatives['hero'] ?? [])];

  expect(looks).toHaveLength(directionOf('craft').variants['hero']?.length ?? 0);
  expect(new Set(looks)).toEqual(new Set(directionOf('craft').variants['hero']));
});

test('the same seed gives the same layout', () => {
  const layout = () => siteLayout(directionOf('craft'), { kind: 'goods', seed: 'Hofer' });

  expect(layout()).toEqual(layout());
});

function homeOf({ order, variants, grounds }: Layout) {
  return (order['home'] ?? [])
    .filter((type) => SECTIONS.get(type)?.role !== 'frame')
    .map((type, index) => ({ type, variant: variants[type] ?? '', ground: grounds[index % grounds.length] ?? 'paper' }));
}

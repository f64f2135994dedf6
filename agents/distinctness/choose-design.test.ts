// Tests of keeping a new site apart from what the studio has just made.
import { describe, expect, test } from 'vitest';
import { DIRECTIONS, directionOf } from '../directions/registry.ts';
import type { SiteFeatures, Studio } from '../site/studio.ts';
import { foreseen, type Client } from './candidates.ts';
import { chooseDesign } from './choose-design.ts';
import { distanceOf, LEAST_DISTANCE } from './distance.ts';

const AXES = { calmLively: 0.5, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 };
const bakery = (name: string): Client => ({
  name,
  trade: 'bakery',
  colours: [],
  fonts: [],
  language: 'en',
  signs: { timetableDays: 0, cases: 0, action: 'visit', axes: AXES },
});

function design(name: string, equals: readonly string[], studio: Partial<Studio> = {}) {
  const client = bakery(name);
  const chosen = chooseDesign({ equals, from: `${name}|Linz`, client, studio: { recentSites: [], tooNear: [], ...studio } });
  return { ...chosen, features: foreseen(chosen.id, directionOf(chosen.id), { seed: chosen.seed, client }) };
}

describe.each([...DIRECTIONS.keys()])('bakeries of one town, all in %s', (id) => {
  test('a second one is drawn apart from the first, and the third from both', () => {
    const first = design('Hofer', [id]);
    const second = design('Brandl', [id], { recentSites: [first.features] });
    const third = design('Wagner', [id], { recentSites: [second.features, first.features] });
    const pairs = [
      [first, second],
      [first, third],
      [second, third],
    ] as const;

    expect(pairs.filter(([a, b]) => distanceOf(a.features, b.features).total < LEAST_DISTANCE)).toEqual([]);
  });

  test('twenty of them are as far apart as the direction allows, and the last says so', () => {
    const made: SiteFeatures[] = [];
    for (let index = 0; index < 20; index++) made.unshift(design(`Baker ${index}`, [id], { recentSites: made }).features);

    expect(design('Wagner', [id], { recentSites: made }).reason).toMatch(/%/);
  });
});

test('with nothing made before, the client’s own seed holds and nothing is said', () => {
  expect(design('Hofer', ['craft', 'swiss'])).toMatchObject({ id: 'craft', seed: 'Hofer|Linz|craft' });
  expect(design('Hofer', ['craft']).reason).toBeUndefined();
});

test('the same memory gives the same design', () => {
  const recentSites = [design('Hofer', ['craft']).features];

  expect(design('Brandl', ['craft'], { recentSites })).toEqual(design('Brandl', ['craft'], { recentSites }));
});

test('another direction stands in where every draw of the preferred one is too near', () => {
  const spent = Array.from({ length: 12 }, (_, turn) => (turn === 0 ? 'Hofer|Linz|craft' : `Hofer|Linz|craft|${turn + 1}`));
  const { id, reason } = design('Hofer', ['craft', 'swiss'], {
    tooNear: spent,
    recentSites: [design('Brandl', ['craft']).features],
  });

  expect(id).toBe('swiss');
  expect(reason).toMatch(/^It stands in for one that came too near, .* away from Brandl, /);
});

// Tests of how far two sites are apart without a picture of either.
import { describe, expect, test } from 'vitest';
import { distanceOf, sequenceDistance, wordDistance } from './distance.ts';
import { siteFeatures } from './site-features.fixture.ts';

const TEMPLATE = siteFeatures();
const OTHER = siteFeatures({
  direction: 'swiss',
  hero: 'statement',
  header: 'columns',
  colours: { field: '#101418', brand: '#0050d0', accent: '#ff5a36' },
  type: { family: 'instrument-sans', weight: 500, width: 92, capitals: true, italic: true },
  sections: [
    { type: 'header', variant: 'columns', ground: 'paper' },
    { type: 'hero', variant: 'statement', ground: 'deep' },
    { type: 'points', variant: 'ruled', ground: 'paper' },
  ],
  art: 'floor-plan',
  headline: 'Nothing leaves here with filler in it.',
});

test('a site is no distance from itself', () => {
  expect(distanceOf(TEMPLATE, TEMPLATE).total).toBe(0);
});

test('the distance is the same both ways', () => {
  expect(distanceOf(TEMPLATE, OTHER)).toEqual(distanceOf(OTHER, TEMPLATE));
});

test('two sites with nothing in common are far apart', () => {
  expect(distanceOf(TEMPLATE, OTHER).total).toBeGreaterThan(0.8);
});

test('one template in other colours stays near, however loud they are', () => {
  const recoloured = siteFeatures({ colours: { field: '#102a43', brand: '#00c2a8', accent: '#ff2e88' } });

  expect(distanceOf(TEMPLATE, recoloured).total).toBeLessThan(0.3);
  expect(distanceOf(TEMPLATE, siteFeatures({ colours: { ...TEMPLATE.colours, brand: '#1d4ed8' } })).total).toBeLessThan(0.15);
});

test.each([
  ['colour', { colours: OTHER.colours }],
  ['layout', { hero: 'board' }],
  ['silhouette', { art: 'shapes' }],
  ['type', { type: OTHER.type }],
  ['copy', { headline: OTHER.headline }],
] as const)('%s is a part of it', (part, change) => {
  const distance = distanceOf(TEMPLATE, siteFeatures(change));

  expect(distance[part]).toBeGreaterThan(0);
  expect(distance.total).toBeGreaterThan(0);
});

test('before words are written, the order of sections alone speaks for the copy', () => {
  const { headline: _, ...unwritten } = TEMPLATE;

  expect(distanceOf(TEMPLATE, unwritten).copy).toBe(0);
  expect(distanceOf({ ...unwritten, sections: OTHER.sections }, TEMPLATE).copy).toBeGreaterThan(0.5);
});

describe('sequences of sections', () => {
  const [header, hero, services] = TEMPLATE.sections;
  const all = [header, hero, services].flatMap((each) => each ?? []);

  test.each([
    ['the same', all, 0],
    ['one more', all.slice(0, 2), 1 / 3],
    ['none', [], 1],
    ['another look', all.map((each, index) => (index === 1 ? { ...each, variant: 'other' } : each)), 0.5 / 3],
    ['another ground', all.map((each, index) => (index === 1 ? { ...each, ground: 'deep' } : each)), 0.25 / 3],
  ])('%s', (_, other, distance) => {
    expect(sequenceDistance(all, other)).toBeCloseTo(distance);
  });
});

test.each([
  ['Fresh bread every morning', 'fresh bread every morning', 0],
  ['Fresh bread', 'Quiet rooms', 1],
  ['Fresh bread daily', 'Fresh bread weekly', 0.5],
  ['', '', 0],
])('words of "%s" and "%s"', (one, other, distance) => {
  expect(wordDistance(one, other)).toBe(distance);
});

// Tests of choosing families.
import { expect, test } from 'vitest';
import type { Pairing } from '../directions/direction.ts';
import { isSystemFamily } from './families.ts';
import { choosePairing } from './pairing.ts';

const FRAUNCES = pairing('fraunces', 'literata');
const BITTER = pairing('bitter', 'bitter');
const BODONI = pairing('bodoni-moda', 'newsreader');
const ALL = [FRAUNCES, BITTER, BODONI];
const WISH = { seed: 'hofer', language: 'en', fonts: [] };

test('the seed decides, and the first is likeliest', () => {
  const drawn = Array.from({ length: 90 }, (_, index) => choosePairing(ALL, ALL, { ...WISH, seed: `site ${index}` }).name);
  const count = (name: string) => drawn.filter((each) => each === name).length;

  expect(new Set(drawn).size).toBe(3);
  expect(count(FRAUNCES.name)).toBeGreaterThan(count(BODONI.name));
});

test('the same seed draws the same', () => {
  expect(choosePairing(ALL, ALL, WISH)).toEqual(choosePairing(ALL, ALL, WISH));
});

test.each(['ar', 'fa', 'ur'])('%s is set in Vazirmatn throughout, without tracking', (language) => {
  const chosen = choosePairing(ALL, ALL, { ...WISH, language });

  expect([chosen.display.family, chosen.body.family, chosen.label.family]).toEqual(['vazirmatn', 'vazirmatn', 'vazirmatn']);
  expect(chosen.tracking).toBe(0);
  expect(chosen.displayLineHeight).toBeGreaterThanOrEqual(1.3);
  expect(chosen.displayItalic).toBeUndefined();
});

test('a language in Cyrillic gets the pairing that has the letters', () => {
  const drawn = Array.from({ length: 20 }, (_, index) => choosePairing(ALL, ALL, { ...WISH, language: 'uk', seed: `${index}` }));

  expect(new Set(drawn.map(({ display }) => display.family))).toEqual(new Set(['bitter']));
});

test('a language in Greek gets families that have the letters where no pairing does', () => {
  const chosen = choosePairing([BODONI], ALL, { ...WISH, language: 'el' });

  expect([chosen.display.family, chosen.body.family]).toEqual(['source-serif-4', 'source-serif-4']);
});

test('beside a family that stands in, no italic of another family is set', () => {
  const italic = { ...BODONI.body, family: 'literata', italic: true };

  expect(choosePairing([{ ...BODONI, displayItalic: italic }], ALL, { ...WISH, language: 'el' }).displayItalic).toBeUndefined();
});

test.each(['ja', 'zh-Hant'])('%s is left to the reader’s own fonts', (language) => {
  const chosen = choosePairing([FRAUNCES], ALL, { ...WISH, language });

  expect(isSystemFamily(chosen.display.family)).toBe(true);
  expect(isSystemFamily(chosen.body.family)).toBe(true);
  expect(chosen.tracking).toBe(0);
});

test('the client’s own family sets the headlines', () => {
  expect(choosePairing([FRAUNCES], ALL, { ...WISH, fonts: ['Comic Sans', 'Bodoni Moda'] }).display.family).toBe('bodoni-moda');
});

function pairing(display: string, body: string): Pairing {
  const use = (family: string) => ({ family, weight: 500, axes: {}, italic: false });
  return {
    name: `${display} and ${body}`,
    display: use(display),
    body: use(body),
    label: use(body),
    displayItalic: { ...use(display), italic: true },
    tracking: -0.02,
    displayLineHeight: 1,
  };
}

// Tests of whole schemes: no pair under its floor for any brand colour, the client's colours untouched.
import { describe, expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import { randomFrom } from '../random.ts';
import { Scheme } from '../site/design.ts';
import { oklchOf } from './oklch.ts';
import { measured } from './pairs.ts';
import { schemeFrom, type SchemeOptions } from './scheme.ts';
import type { ColourStrategy } from './strategy.ts';

const MONO: ColourStrategy = {
  paperLightness: 0.985,
  paperChroma: 0.002,
  paperHue: 'brand',
  paperStep: 0.035,
  deepLightness: 0.19,
  deepChroma: 0.012,
  deepHue: 'brand',
  accentOffsets: [0],
  accentLightness: 0.2,
  accentChroma: 0.01,
  brandLightness: [0.45, 0.8],
  brandChroma: [0.12, 0.26],
  isMono: true,
};

const COLOURFUL: ColourStrategy = {
  paperLightness: 0.93,
  paperChroma: 0.05,
  paperHue: 'accent',
  paperStep: 0.05,
  deepLightness: 0.4,
  deepChroma: 0.12,
  deepHue: [252, 140, 20],
  accentOffsets: [150, 210, -120],
  accentLightness: 0.66,
  accentChroma: 0.2,
  tintChroma: 0.08,
};

const STRATEGIES: [string, ColourStrategy][] = [
  ['one colour', MONO],
  ['many colours', COLOURFUL],
  ...[...DIRECTIONS].map(([id, direction]): [string, ColourStrategy] => [id, direction.colour]),
];

const LIGHT: SchemeOptions = { face: 'light', seed: 'hofer', isExact: true };
const BRANDS = randomColours(1000);

describe.each(STRATEGIES)('a scheme by the strategy %s', (_, strategy) => {
  test.each(['light', 'dark'] as const)('has no pair under its floor for 1,000 brand colours on the %s face', (face) => {
    const failing = BRANDS.flatMap((brand, index) =>
      measured(schemeFrom(brand, strategy, { face, seed: brand, isExact: index % 4 > 0 }))
        .filter(({ pair, ratio }) => ratio < pair.floor)
        .map(({ pair, ratio }) => ({ brand, pair, ratio })),
    );

    expect(failing).toEqual([]);
  });
});

test.each(['#000000', '#ffffff', '#808080', '#ffff00', '#0000ff', '#ff00ff', '#00ff00'])(
  '%s is legible at the ends of the range',
  (brand) => {
    const scheme = schemeFrom(brand, COLOURFUL, LIGHT);

    expect(Scheme.parse(scheme)).toEqual(scheme);
    expect(measured(scheme).filter(({ pair, ratio }) => ratio < pair.floor)).toEqual([]);
  },
);

test('the client’s colours stay as they are', () => {
  const scheme = schemeFrom('#f5c400', COLOURFUL, { ...LIGHT, accent: '#c8102e' });

  expect(scheme.brand).toBe('#f5c400');
  expect(scheme.accent).toBe('#c8102e');
});

test('a colour we chose is moved into the bounds of the strategy', () => {
  const brand = oklchOf(schemeFrom('#220000', MONO, { ...LIGHT, isExact: false }).brand);

  expect(brand.lightness).toBeGreaterThan(0.44);
});

test('an accent is never violet unless the brand is', () => {
  const strategy = { ...COLOURFUL, accentOffsets: [150, 210] };
  const hues = Array.from({ length: 40 }, (_, index) =>
    oklchOf(schemeFrom('#0a7d4f', strategy, { ...LIGHT, seed: `${index}` }).accent),
  ).map(({ hue }) => Math.round(hue));

  expect(hues.filter((hue) => hue > 270 && hue < 335)).toEqual([]);
});

test('two seeds can give one brand two accents', () => {
  const accents = Array.from(
    { length: 12 },
    (_, index) => schemeFrom('#0a7d4f', COLOURFUL, { ...LIGHT, seed: `${index}` }).accent,
  );

  expect(new Set(accents).size).toBeGreaterThan(1);
});

function randomColours(count: number): string[] {
  const random = randomFrom('brand colours');
  return Array.from({ length: count }, () => {
    const level = () =>
      Math.floor(random() * 256)
        .toString(16)
        .padStart(2, '0');
    return `#${level()}${level()}${level()}`;
  });
}

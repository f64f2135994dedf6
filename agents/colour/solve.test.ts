// Tests of moving a colour until it can be read.
import { expect, test } from 'vitest';
import { contrastRatio } from './contrast.ts';
import { hexOf, oklchOf } from './oklch.ts';
import { solveLightness, textOn } from './solve.ts';

test('a colour that can be read stays as it is', () => {
  expect(solveLightness(oklchOf('#0a5c36'), [{ ground: '#ffffff', ratio: 4.5 }])).toBe('#0a5c36');
});

test('a colour is moved no further than it must be', () => {
  const wanted = oklchOf('#f5c400');
  const solved = solveLightness(wanted, [{ ground: '#ffffff', ratio: 4.5 }]);
  const slightlyLighter = hexOf({ ...oklchOf(solved), lightness: oklchOf(solved).lightness + 0.01 });

  expect(contrastRatio(solved, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrastRatio(slightlyLighter, '#ffffff')).toBeLessThan(4.5);
});

test('the nearer side is taken', () => {
  const onDark = solveLightness({ lightness: 0.4, chroma: 0.1, hue: 30 }, [{ ground: '#111111', ratio: 4.5 }]);

  expect(oklchOf(onDark).lightness).toBeGreaterThan(0.4);
});

test('grounds that pull apart get the better of black and white', () => {
  const needs = [
    { ground: '#ffffff', ratio: 4.5 },
    { ground: '#000000', ratio: 4.5 },
    { ground: '#777777', ratio: 4.5 },
  ];

  expect(['#000000', '#ffffff']).toContain(solveLightness({ lightness: 0.5, chroma: 0.1, hue: 30 }, needs));
});

test('every sRGB grey carries text', () => {
  const ratios = Array.from({ length: 256 }, (_, level) => {
    const fill = `#${level.toString(16).padStart(2, '0').repeat(3)}`;
    return contrastRatio(textOn(fill, 40), fill);
  });

  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
});

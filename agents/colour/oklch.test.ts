// Tests of reading and writing colours.
import { expect, test } from 'vitest';
import { hexOf, oklchOf } from './oklch.ts';

test.each(['#000000', '#ffffff', '#c8102e', '#0a5c36', '#f5c400', '#7f7f7f'])('%s comes back as it was', (hex) => {
  expect(hexOf(oklchOf(hex))).toBe(hex);
});

test('a colour no screen can show keeps its lightness and hue', () => {
  const shown = oklchOf(hexOf({ lightness: 0.7, chroma: 0.37, hue: 145 }));

  expect(shown.lightness).toBeCloseTo(0.7, 1);
  expect(Math.abs(shown.hue - 145)).toBeLessThan(6);
  expect(shown.chroma).toBeLessThan(0.3);
});

test('what is no colour is refused by name', () => {
  expect(() => oklchOf('sunshine-ish')).toThrow('"sunshine-ish" is no colour');
});

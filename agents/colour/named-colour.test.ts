// Colours as people say them.
import { expect, test } from 'vitest';
import { namedColour } from './named-colour.ts';
import { oklchOf } from './oklch.ts';

test.each([
  ['something with green', '#2f6b4a'],
  ['Grün', '#2f6b4a'],
  ['the red of the old door', '#b3261e'],
  ['bleu', '#1f5a94'],
  ['azul marino', '#1f3a5f'],
  ['weinrot', '#6d1f33'],
  ['marrone', '#6f4529'],
  ['geel', '#e8b321'],
  ['اللون أخضر', '#2f6b4a'],
  ['ירוק', '#2f6b4a'],
])('“%s” begins with %s', (text, hex) => {
  expect(namedColour(text)).toBe(hex);
});

test.each([
  ['dunkelgrün', 'grün', 'light grün'],
  ['bleu foncé', 'bleu', 'bleu clair'],
  ['dark blue', 'blue', 'pale blue'],
])('%s is darker than %s, and that darker than %s', (dark, plain, light) => {
  const [first = 0, second = 0, third = 0] = [dark, plain, light].map(
    (text) => oklchOf(namedColour(text) ?? '#888888').lightness,
  );
  expect(first).toBeLessThan(second);
  expect(second).toBeLessThan(third);
});

test.each(['white', 'the colour of wet slate', 'Brot', 'Karotte', 'covered', ''])('“%s” names none', (text) => {
  expect(namedColour(text)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { siteNameOf } from './site-name.ts';

test.each([
  ['Bäckerei Hofer & Söhne', 'backerei-hofer-sohne'],
  ['  --Café--  ', 'cafe'],
  ['寿司', 'site'],
  ['x'.repeat(80), 'x'.repeat(48)],
  [`${'y'.repeat(47)} z`, 'y'.repeat(47)],
])('%s is called %s', (words, name) => {
  expect(siteNameOf(words)).toBe(name);
});

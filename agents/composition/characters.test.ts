import { expect, test } from 'vitest';
import { charactersOf } from './characters.ts';

test('characters are found at any depth, once each and in order', () => {
  expect(charactersOf({ a: 'ba', b: [{ c: 'ab' }], d: 3 })).toBe('ABab');
});

test('capitals are included, for headings set in them', () => {
  expect(charactersOf('ß')).toBe('Sß');
});

test('characters outside the basic plane stay whole', () => {
  expect(charactersOf('𝕏')).toBe('𝕏');
});

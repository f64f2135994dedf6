import { expect, test } from 'vitest';
import { unicodeRange } from './unicode-range.ts';

test.each([
  ['one character', ['ł'], 'U+142'],
  ['neighbours in any order', ['c', 'a', 'b'], 'U+61-63'],
  ['characters apart', ['a', 'ł', 'b', 'Ź'], 'U+61-62, U+142, U+179'],
  ['a character given twice', ['a', 'a'], 'U+61'],
  ['a character outside the basic plane', ['𝕏'], 'U+1D54F'],
])('%s', (_case, characters, range) => {
  expect(unicodeRange(characters)).toBe(range);
});

// Pieces of a text that can state something.
import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

test.each([
  ['We bake 63-year-old bread.', ['bake', '63', 'year', 'old', 'bread']],
  ['12,50 € um 08:00', ['12,50', '08:00']],
  ['عمّان ١٩٣٢', ['عمان', '1932']],
  ['بـمطعم', ['مطعم']],
  ['ＦＵＬＬ width', ['full', 'width']],
  ['株式会社', ['株式会社']],
  ['', []],
])('cuts %j into numbers and words of three letters or more', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

import { expect, test } from 'vitest';
import { changedWords } from './changed-words.ts';

test.each([
  ['Bread from Linz', 'Bread from Wels', 1],
  ['Bread from Linz', 'Good bread from Linz', 2],
  ['Bread', 'Good Bread', 1],
  ['one two three', 'one three', 1],
  ['a b c d', 'd c b a', 3],
  ['same', 'same', 0],
  ['', 'new words', 2],
])('%j to %j changes %i', (before, after, count) => {
  expect(changedWords(before, after)).toBe(count);
});

import { expect, test } from 'vitest';
import { colourWords } from './colour-words.ts';

test.each([
  ['#0a3d1f', 'deep green'],
  ['#d62828', 'strong red'],
  ['#1e6fd9', 'strong blue'],
  ['#f4d35e', 'light yellow'],
  ['#e9820c', 'strong orange'],
  ['#7d3cc8', 'strong violet'],
  ['#0f8a8a', 'strong teal'],
  ['#222222', 'deep grey'],
])('%s is a %s', (hex, words) => {
  expect(colourWords(hex)).toBe(words);
});

// Texts are cut at the end of a word and never inside a character.
import { describe, expect, test } from 'vitest';
import { distinct } from './distinct.ts';
import { shorten } from './shorten.ts';

test.each([
  ['short enough', 20, 'short enough'],
  ['cut at the end of a word', 12, 'cut at the…'],
  ['many   spaces\nand lines', 40, 'many spaces and lines'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
])('%j within %i is %j', (text, limit, cut) => {
  expect(shorten(text, limit)).toBe(cut);
});

test.each(['👩‍👩‍👧‍👦'.repeat(20), '株式会社山田製作所の公式サイトへようこそ'.repeat(9), 'مطعم '.repeat(60), 'e\u0301'.repeat(99)])(
  'keeps whole characters of %s',
  (text) => {
    const cut = shorten(text, 60);
    expect(cut.length).toBeLessThanOrEqual(60);
    expect(cut.isWellFormed()).toBe(true);
    expect(cut).not.toMatch(/\u200D…$/);
  },
);

describe('distinct', () => {
  test('numbers the second of two equal texts within the limit', () => {
    expect(distinct(['a', 'b', 'a', 'a'], 60)).toEqual(['a', 'b', 'a (2)', 'a (3)']);
    expect(distinct(['one two three', 'one two three'], 13)[1]).toBe('one two… (2)');
  });
});

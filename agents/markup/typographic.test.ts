// Tests of setting typed marks.
import { expect, test } from 'vitest';
import { typographic, typographicCharacters } from './typographic.ts';

test.each([
  ['en-GB', `We don't say "fresh".`, 'We don’t say “fresh”.'],
  ['de', 'Wir sagen nicht "frisch".', 'Wir sagen nicht „frisch“.'],
  ['fr', `L'ail, pas "frais".`, 'L’ail, pas «\u00a0frais\u00a0».'],
  ['fr', 'Faut-il réserver ? « Oui » : le soir !', 'Faut-il réserver\u00a0? «\u00a0Oui\u00a0»\u00a0: le soir\u00a0!'],
  ['es', 'No decimos "fresco".', 'No decimos «fresco».'],
  ['it', `L'olio, non "fresco".`, 'L’olio, non «fresco».'],
  ['nl', 'Geen "vers".', 'Geen “vers”.'],
])('marks typed in %s are set', (language, typed, set) => {
  expect(typographic(typed, language)).toBe(set);
});

test.each(['A 12" pipe and a 6" one', 'Set “as it is”', 'Plain words', "the boys' room"])('%s stays as it is', (text) => {
  expect(typographic(text, 'en')).toBe(text);
});

test('the characters it may need are known before fonts are cut', () => {
  expect(typographicCharacters(['de'])).toBe('’„“');
});

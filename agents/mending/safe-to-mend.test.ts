import { expect, test } from 'vitest';
import { isSafeToMend } from './safe-to-mend.ts';

test.each([
  ['a description that is perhaps too long', 'metadata.description', 'possible', true],
  ['titles that are probably too much alike', 'alike.titles', 'likely', true],
  ['a number that search engines are perhaps told wrongly', 'structured-data.agrees', 'likely', true],
  ['a fact that is surely wrong', 'facts.phones', 'sure', true],
  ['a sentence that is perhaps too long', 'readability.sentences', 'possible', false],
  ['a section that is probably drawn badly', 'layout.not-clipped', 'likely', false],
] as const)('%s', (...[, rule, certainty, expected]) => {
  expect(isSafeToMend({ rule, certainty })).toBe(expected);
});

import { expect, test } from 'vitest';
import { countryCode, countryName } from './countries.ts';

test.each([
  ['IE', 'en', 'Ireland'],
  ['AT', 'de', 'Österreich'],
  ['no code', 'en', 'no code'],
] as const)('%s is called %s: %s', (code, language, name) => {
  expect(countryName(code, language)).toBe(name);
});

test.each([
  ['Ireland', 'IE'],
  [' österreich ', 'AT'],
  ['de', 'DE'],
  ['Atlantis', undefined],
  ['ZZZ', undefined],
  ['QX', undefined],
])('typed as “%s” it is %s', (typed, code) => {
  expect(countryCode(typed)).toBe(code);
});

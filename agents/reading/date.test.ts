// Days as people write them.
import { expect, test } from 'vitest';
import { dateText, readDate } from './date.ts';

test.each([
  ['2026-03-14', '2026-03-14'],
  ['14 March 2026', '2026-03-14'],
  ['Saturday, 14th March 2026', '2026-03-14'],
  ['March 14, 2026', '2026-03-14'],
  ['14. März 2026', '2026-03-14'],
  ['14.3.2026', '2026-03-14'],
  ['1er février 2026', '2026-02-01'],
  ['3 de mayo de 2026', '2026-05-03'],
  ['9 dicembre 2026', '2026-12-09'],
  ['2 mei 2026', '2026-05-02'],
  ['١٤ مارس ٢٠٢٦', '2026-03-14'],
])('%s is %s', (words, iso) => {
  expect(readDate(words)).toBe(iso);
});

test.each(['14 March', 'last summer', '3/4/2026', '31 February 2026', '2026', 'Spring 2026'])('%s is no certain day', (words) => {
  expect(readDate(words)).toBeUndefined();
});

test.each([
  ['en-GB', '2026-05-01', '1 May 2026'],
  ['en-US', '2026-05-01', 'May 1, 2026'],
  ['de-AT', '2026-05-01', '1. Mai 2026'],
  ['fr-FR', '2026-05-01', '1er mai 2026'],
  ['fr-FR', '2026-05-11', '11 mai 2026'],
  ['es-ES', '2026-05-01', '1 de mayo de 2026'],
  ['it-IT', '2026-05-01', '1º maggio 2026'],
])('in %s the day %s is written %j', (locale, iso, words) => {
  expect(dateText(iso, locale)).toBe(words);
});

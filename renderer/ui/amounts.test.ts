import { expect, test } from 'vitest';
import { agoText, countText, durationText, idWords, languageName } from './amounts.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

test.each([
  [0.4, '0 ms'],
  [999, '999 ms'],
  [1_440, '1.4 s'],
  [125_000, '2 min 5 s'],
  [119_800, '2 min 0 s'],
])('%d ms reads %s', (durationMs, words) => {
  expect(durationText(durationMs)).toBe(words);
});

test.each([
  ['2026-11-21T12:00:05Z', 'just now'],
  ['2026-11-21T11:59:30Z', 'just now'],
  ['2026-11-21T11:55:00Z', '5 minutes ago'],
  ['2026-11-21T10:00:00Z', '2 hours ago'],
  ['2026-11-20T11:00:00Z', 'yesterday'],
  ['2026-11-01T12:00:00Z', '1 November 2026'],
])('%s reads %s', (date, words) => {
  expect(agoText(new Date(date), NOW)).toBe(words);
});

test('in German as well', () => {
  expect(agoText(new Date('2026-11-21T11:55:00Z'), NOW, 'de')).toBe('vor 5 Minuten');
});

test.each([
  [1, '1 page'],
  [0, '0 pages'],
  [7, '7 pages'],
])('%i is counted as %s', (count, words) => {
  expect(countText(count, ['page', 'pages'])).toBe(words);
});

test.each([
  ['color-palette', 'Color palette'],
  ['seo-metadata', 'SEO metadata'],
  ['faq', 'FAQ'],
])('%s reads %s', (id, words) => {
  expect(idWords(id)).toBe(words);
});

test.each([
  ['ar', 'Arabic'],
  ['de', 'German'],
  ['not a tag', 'not a tag'],
])('the language %s is called %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});

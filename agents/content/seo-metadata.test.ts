// Titles and descriptions fit what search engines show, and no two are alike.
import { describe, expect, test } from 'vitest';
import { unfounded } from '../grounding/unfounded.ts';
import { languageOf } from '../languages/say.ts';
import { crafted } from './testing/crafted.ts';
import { ARABIC_RESTAURANT, ENGLISH_BAKERY, GERMAN_BAKERY, HOSTILE, POOR, sample, SAMPLES } from './testing/samples.ts';

const NAMES = [
  'x'.repeat(400),
  'ein langer Name '.repeat(30),
  '株式会社'.repeat(60),
  'مطعم البيت '.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(40),
  'a',
];

describe.each([
  ...Object.entries(SAMPLES),
  ...NAMES.map(
    (name) =>
      [
        `a name like ${name.slice(0, 12)}`,
        { ...HOSTILE, facts: { ...HOSTILE.facts, name: { ...HOSTILE.facts.name, value: name } } },
      ] as const,
  ),
])('the metadata of %s', (_, given) => {
  test('fits and is distinct', async () => {
    const pages = Object.values((await crafted(given)).metadata.pages);

    expect(pages.filter(({ title, description }) => title.length > 60 || description.length > 155)).toEqual([]);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
    expect(pages.every(({ title, description }) => (title + description).isWellFormed())).toBe(true);
  });
});

test('home is named with trade and town', async () => {
  expect((await crafted(POOR)).metadata.pages['home']?.title).toBe('Hofer | Bakery in Linz');
  expect((await crafted(GERMAN_BAKERY)).metadata.pages['home']?.title).toBe('Bäckerei Hofer, Linz');
});

test.each([
  ['de-AT', GERMAN_BAKERY],
  ['en-GB', ENGLISH_BAKERY],
  ['ar-JO', ARABIC_RESTAURANT],
  ['en', POOR],
])('the locale is %s', async (locale, given) => {
  expect((await crafted(given)).metadata.locale).toBe(locale);
});

test('the origin is missing until there is an address', async () => {
  expect((await crafted(ENGLISH_BAKERY)).metadata.origin).toBe('https://halfpennybread.example');
  expect((await crafted(POOR)).metadata.origin).toBeUndefined();
});

test('offers are listed whole, as many as fit', async () => {
  const offers = Array.from({ length: 200 }, (_, index) => ({ name: `Treatment number ${index}` }));
  const { metadata } = await crafted(sample({ language: 'en', name: 'Ash', offers }));
  expect(metadata.pages['services']?.description).toMatch(/^Ash: Treatment number 0, .*Treatment number \d+\.$/);
});

test('a description says nothing the facts do not', async () => {
  const { metadata } = await crafted(ENGLISH_BAKERY);
  const text = metadata.pages['services']?.description ?? '';
  expect(
    unfounded({ text, from: ['frame:meta.list', 'facts.name', 'services.offers'] }, ENGLISH_BAKERY, languageOf('en')),
  ).toEqual([]);
});

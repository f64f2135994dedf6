import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import structuredData from './structured-data.ts';

const GOOD = {
  '@context': 'https://schema.org',
  '@type': 'Bakery',
  name: 'Bakery Hofer',
  telephone: '+43 732 123456',
  email: 'brot@hofer.example',
  priceRange: '€€',
  address: { '@type': 'PostalAddress', addressLocality: 'Linz' },
  makesOffer: [{ '@type': 'Offer', price: 4.8, priceCurrency: 'EUR' }],
};
const WORDS = '<p>Call <a href="tel:+43732123456">0732 12 34 56</a> or write to <a href="mailto:brot@hofer.example">us</a>.</p>';

const pageSaying = (data: unknown) =>
  pageWith(WORDS, `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`);

test('data that says what the page says is in order', async () => {
  expect(await foundBy(structuredData, { 'index.html': pageSaying(GOOD) })).toEqual([]);
});

test.each([
  ['"@type": "Bakery",', 'readable sure'],
  [{ ...GOOD, '@context': 'https://example.org' }, 'readable sure'],
  [{ ...GOOD, '@type': 'Bakry' }, 'known likely'],
  [{ ...GOOD, phoneNumber: '1' }, 'known likely'],
  [{ ...GOOD, address: undefined }, 'complete likely'],
  [{ ...GOOD, makesOffer: { '@type': 'Offer', price: '€ 4,80', priceCurrency: 'EUR' } }, 'values sure'],
  [{ ...GOOD, makesOffer: { '@type': 'Offer', price: 4.8 } }, 'values sure'],
  [
    { '@context': 'https://schema.org', '@type': 'Event', name: 'Feast', location: 'Linz', startDate: '3rd of May' },
    'values sure',
  ],
  [{ ...GOOD, telephone: '+43 732 999999' }, 'agrees sure'],
  [{ ...GOOD, email: 'info@hofer.example' }, 'agrees sure'],
  [{ ...GOOD, aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.9, reviewCount: 212 } }, 'agrees likely'],
  [`[${'['.repeat(100_000)}`, 'readable sure'],
  [JSON.stringify({ ...GOOD, description: 'Bread. '.repeat(100_000) }), 'readable sure'],
])('%j', async (data, expected) => {
  expect(await foundBy(structuredData, { 'index.html': pageSaying(data) })).toEqual([`${expected} / head > script`]);
});

test('a home page without any is told', async () => {
  expect(await foundBy(structuredData, { 'index.html': pageWith(WORDS) })).toEqual(['there likely / head']);
});

test('hours apart from the known ones are told', async () => {
  const source = { kind: 'brief', at: 'hours.0' } as const;
  const hours = [{ value: { days: [1], spans: [{ opens: '06:00', closes: '12:00' }] }, source, confirmed: true }];
  const told = (closes: string) => ({
    ...GOOD,
    openingHoursSpecification: { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday'], opens: '06:00', closes },
  });
  const model = { facts: { hours } } as never;

  expect(await foundBy(structuredData, { 'index.html': pageSaying(told('12:00')) }, { model })).toEqual([]);
  expect(await foundBy(structuredData, { 'index.html': pageSaying(told('18:00')) }, { model })).toEqual([
    'agrees sure / head > script',
  ]);
});

// The maker of offers over small clients.
import { expect, test } from 'vitest';
import type { BriefInput } from '../site/brief.ts';
import type { Services } from '../site/discovery.ts';
import { ARABIC, GERMAN, POOR, RICH } from './testing/briefs.fixture.ts';
import { discovered } from './testing/discovered.fixture.ts';

async function servicesOf(given: BriefInput): Promise<Services> {
  return (await discovered(given)).services;
}

test('a client without offers has none', async () => {
  expect(await servicesOf(POOR)).toEqual({ offers: [], categories: [] });
});

test('offers get ids of their own and one spelling of each category', async () => {
  const { offers, categories } = await servicesOf(RICH);
  expect(offers.map(({ id, name, category, source }) => [id, name, category, source])).toEqual([
    ['wills', 'Wills', 'Family', 'services.0'],
    ['probate', 'Probate', 'Family', 'services.1'],
    ['wills-2', 'Wills', 'Trusts', 'services.2'],
    ['houses-and-land', 'Houses and land', undefined, 'services.3'],
  ]);
  expect(categories).toEqual(['Family', 'Trusts']);
});

test.for([
  [RICH, 0, { text: 'from £350', amount: 350, currency: 'GBP', isFrom: true }],
  [RICH, 1, { text: 'fixed fee after first meeting', isFrom: false }],
  [RICH, 2, { text: '£240 per hour', amount: 240, currency: 'GBP', isFrom: false, unit: 'hour' }],
  [GERMAN, 0, { text: '6,40 €', amount: 6.4, currency: 'EUR', isFrom: false }],
  [ARABIC, 1, undefined],
] as const)('the price of offer %#', async ([given, index, price]) => {
  expect((await servicesOf(given)).offers[index]?.price).toEqual(price);
});

test.for([
  ['كعك القدس', 'كعك-القدس'],
  ['Äpfel & Öl', 'aepfel-oel'],
  ['???', 'offer'],
  ['हिन्दी', 'हनद'],
] as const)('%s has the id %s', async ([name, id]) => {
  const { offers } = await servicesOf({ ...GERMAN, services: [{ name }] });
  expect(offers[0]?.id).toBe(id);
});

test('two hundred offers of one name keep ids of their own', async () => {
  const services = Array.from({ length: 200 }, (_, index) => ({ name: 'Loaf', price: `£${index + 1}` }));
  const { offers } = await servicesOf({ ...POOR, services });
  expect(new Set(offers.map(({ id }) => id)).size).toBe(200);
});

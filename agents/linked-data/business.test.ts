import { expect, test } from 'vitest';
import { businessNode } from './business.ts';

const stated = <Value>(value: Value) => ({ value, source: { kind: 'brief', at: 'name' } as const, confirmed: true });

const POOR = { name: stated('Hofer'), trade: stated('bakery'), phones: [], mails: [], hours: [], legal: {} };

test('a poor brief gives the name and the trade, and not a word more', () => {
  expect(businessNode(POOR, { origin: undefined, offers: [] })).toEqual({ '@type': 'Bakery', name: 'Hofer' });
});

test('an unknown trade is a local business', () => {
  expect(businessNode({ ...POOR, trade: stated('falconry') }, { origin: undefined, offers: [] })).toMatchObject({
    '@type': 'LocalBusiness',
  });
});

test('each span of a day is a node of its own and a closed day is left out', () => {
  const hours = [
    stated({
      days: [1, 2],
      spans: [
        { opens: '08:00', closes: '12:00' },
        { opens: '14:00', closes: '24:00' },
      ],
    }),
    stated({ days: [7], spans: [] }),
  ];

  expect(businessNode({ ...POOR, hours }, { origin: undefined, offers: [] })['openingHoursSpecification']).toEqual([
    { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday', 'Tuesday'], opens: '08:00', closes: '12:00' },
    { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday', 'Tuesday'], opens: '14:00', closes: '23:59' },
  ]);
});

test('the address holds only the parts that are known', () => {
  const address = stated({ city: 'Linz' });

  expect(businessNode({ ...POOR, address, country: stated('AT') }, { origin: undefined, offers: [] })['address']).toEqual({
    '@type': 'PostalAddress',
    addressLocality: 'Linz',
    addressCountry: 'AT',
  });
});

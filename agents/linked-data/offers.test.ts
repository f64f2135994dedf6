import { expect, test } from 'vitest';
import { faqNode, offerNode } from './offers.ts';

const OFFER = { id: 'rye', name: 'Rye', source: 'services.0' };

test.each([
  ['no price', undefined, {}],
  ['a price in words', { text: 'by quotation', isFrom: false }, {}],
  ['a price', { text: '€4', amount: 4, currency: 'EUR', isFrom: false }, { price: 4, priceCurrency: 'EUR' }],
  [
    'a least price',
    { text: 'from €4', amount: 4, currency: 'EUR', isFrom: true },
    { priceSpecification: { '@type': 'PriceSpecification', minPrice: 4, priceCurrency: 'EUR' } },
  ],
])('an offer with %s', (_case, price, expected) => {
  const offer = price ? { ...OFFER, price } : OFFER;

  expect(offerNode(offer)).toEqual({ '@type': 'Offer', itemOffered: { '@type': 'Service', name: 'Rye' }, ...expected });
});

test('questions and answers are the words of the page', () => {
  const text = (words: string) => ({ text: words, from: ['facts.faq.0'] });

  expect(faqNode([{ question: text('Open on Monday?'), answer: text('No.') }])['mainEntity']).toEqual([
    { '@type': 'Question', name: 'Open on Monday?', acceptedAnswer: { '@type': 'Answer', text: 'No.' } },
  ]);
});

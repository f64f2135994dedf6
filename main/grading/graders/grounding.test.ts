import { expect, test } from 'vitest';
import { ENGLISH_BAKERY, GERMAN_BAKERY } from '../../../agents/content/testing/samples.ts';
import type { Slots } from '../../../agents/site/slots.ts';
import { foundBy, pageWith } from '../site.fixture.ts';
import grounding from './grounding.ts';

const modelOf = ({ facts, services, requirements }: typeof ENGLISH_BAKERY): Partial<Slots> => ({ facts, services, requirements });
const MODEL = modelOf(ENGLISH_BAKERY);
const found = (text: string, model = MODEL) => foundBy(grounding, { 'index.html': pageOf(text) }, { model });
const pageOf = (text: string) => pageWith(`<p>${text}</p>`).replace(/<title>.*<\/title>/, '<title>Halfpenny Bread</title>');

test.each(['Halfpenny Bread, Whitby.', 'Four ingredients, and you can name them all.', 'Call 01947 496 0123.', 'Rye loaf £4.20'])(
  '"%s" stands on facts',
  async (text) => {
    expect(await found(text)).toEqual([]);
  },
);

test.each([
  ['Halfpenny Bread in 1066.', ['numbers sure / body > p']],
  ['Rye loaf £4.99', ['numbers sure / body > p']],
  ['Four ingredients, Scarborough.', ['names sure / body > p', 'sentences likely / body > p']],
  ['Organic bread.', ['sentences likely / body > p']],
])('"%s" does not', async (text, expected) => {
  expect(await found(text)).toEqual(expected);
});

test('a text of a slot that says more than its sources is found in its slot', async () => {
  const messaging = JSON.parse('{"promise": {"text": "Awarded bread", "from": ["facts.name"]}}');

  expect(await found('Halfpenny Bread', { ...MODEL, messaging })).toEqual(['texts sure']);
  const typed = JSON.parse('{"promise": {"text": "Awarded bread", "from": ["designer"]}}');
  expect(await found('Awarded bread', { ...MODEL, messaging: typed })).toEqual([]);
});

test('names are not looked for where every noun has a capital', async () => {
  const model = modelOf(GERMAN_BAKERY);
  expect(await foundBy(grounding, { 'index.html': pageOf('Linz') }, { model })).toContain(
    'names cannot tell: Names cannot be told from other words in Deutsch.',
  );
});

test('of a stranger’s site nothing is said', async () => {
  const why = 'cannot tell: What is true of the business is known only for sites that were made here.';
  expect(await foundBy(grounding, { 'index.html': pageOf('Since 1066.') })).toEqual(
    ['texts', 'numbers', 'names', 'sentences'].map((name) => `${name} ${why}`),
  );
});

// The promise is the client's most particular sentence, or who and where they are.
import { expect, test } from 'vitest';
import { crafted } from './testing/crafted.ts';
import {
  ARABIC_RESTAURANT,
  ENGLISH_BAKERY,
  FRENCH_FLORIST,
  GERMAN_BAKERY,
  NAME_ONLY,
  POOR,
  sample,
  SAMPLES,
} from './testing/samples.ts';

test.each([
  ['a name alone', NAME_ONLY, ['Quill']],
  ['a trade and a town', POOR, ['Bakery in Linz', 'Hofer, bakery in Linz', 'Hofer in Linz']],
  ['promises', ENGLISH_BAKERY, ENGLISH_BAKERY.facts.promises.map((promise) => promise.value)],
  ['German promises', GERMAN_BAKERY, ['Unser Sauerteig ist 63 Jahre alt.']],
  ['Arabic promises', ARABIC_RESTAURANT, ['المنسف يوم الخميس فقط.']],
  ['a statement', FRENCH_FLORIST, ['Aucune rose ne vient d’avion.']],
])('%s give the promise', async (_, given, promises) => {
  const { messaging } = await crafted(given);
  expect(promises).toContain(messaging.promise.text);
});

test('a line that only says trade and town closes no page', async () => {
  const given = sample({
    language: 'de',
    name: 'Notariat Seefeld',
    trade: 'lawyer',
    single: { noun: 'Notariat' },
    address: { city: 'Zürich' },
    lists: { promises: ['Ein erstes Gespräch von 20 Minuten kostet nichts.'], statements: ['Notariat in Zürich.'] },
  });
  const { messaging } = await crafted(given);

  expect(messaging.closing.from.join()).toMatch(/^frame:closing/);
});

test('the rest of a town’s name closes no page', async () => {
  const given = sample({
    language: 'es',
    name: 'Fisioterapia Marina Pons',
    address: { city: 'Palma' },
    lists: { statements: ['Palma de Mallorca.'] },
  });
  const { messaging } = await crafted(given);

  expect(messaging.closing.from.join()).toMatch(/^frame:closing/);
});

test('worn-out words never become the promise', async () => {
  const given = sample({
    language: 'en',
    name: 'Quill',
    single: { noun: 'print shop' },
    address: { city: 'Hull' },
    lists: { promises: ['We are passionate about tailored quality solutions.'], statements: ['Excellence is our journey.'] },
  });
  const { messaging } = await crafted(given);

  expect(['Print shop in Hull', 'Quill, print shop in Hull', 'Quill in Hull']).toContain(messaging.promise.text);
});

test.each(Object.entries(SAMPLES))('of %s neither alternatives nor the closing line repeat the promise', async (_, given) => {
  const { promise, alternatives, closing } = (await crafted(given)).messaging;
  expect([...alternatives, closing].map((text) => text.text)).not.toContain(promise.text);
});

test('where only the town is known the button names the place and plans no visit', async () => {
  const given = sample({
    language: 'en',
    name: 'Quill',
    single: { noun: 'print shop' },
    address: { city: 'Hull' },
    action: { kind: 'visit' },
  });
  expect((await crafted(given)).messaging.action.label.from).toEqual(['frame:name.visit']);
});

test('the action is the client’s own words, else the language’s', async () => {
  expect((await crafted(ENGLISH_BAKERY)).messaging.action).toEqual({
    kind: 'order',
    label: { text: 'Order bread', from: ['requirements.action.words'] },
  });
  expect((await crafted(GERMAN_BAKERY)).messaging.action.label.from).toEqual(['frame:action.visit']);
});

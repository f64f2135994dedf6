import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import spelling from './spelling.ts';

const found = (text: string, lang = 'en') =>
  foundBy(spelling, { 'index.html': pageWith(`<p id="it">${text}</p>`).replace('lang="en"', `lang="${lang}"`) });

test.each([
  ['You will recieve it warm.', 'en', ['misspelt sure / #it', 'known likely / #it']],
  ['The bread is brwon and good.', 'en', ['known likely / #it']],
  ['A xqwzzzk of bread.', 'en', ['known possible / #it']],
  ['Du pain frais et de la bierre.', 'fr', ['known likely / #it']],
  ['Pan fresco de la panaderia de siempre.', 'es', ['known likely / #it']],
])('"%s" in %s is found', async (text, lang, expected) => {
  expect(await found(text, lang)).toEqual(expected);
});

test.each([
  ['Our neighbours’ colour is grey, and Piotr Zając bakes buns at the Net-Loft.', 'en'],
  ['The color of the harbor, re-used dough, NHS and HSE.', 'en'],
  ['We bake for three cafés, with naïve façades and entrées.', 'en'],
  ['Write to bread@tanseys.example or see www.tanseys.example/ordr, 30hrs.', 'en'],
  ['Bread by Suprise and Beleive of Linz.', 'en'],
  ['L’étoile d’Annecy, aujourd’hui qu’il fait beau, c’est-à-dire demain.', 'fr'],
  ['The word crumbolino, and crumbolino again, since crumbolino is ours.', 'en'],
])('"%s" in %s is in order', async (text, lang) => {
  expect(await found(text, lang)).toEqual([]);
});

test('in German known misspellings are found, and no other word is judged', async () => {
  expect(await found('Der Standart ist ein Bruhtopf.', 'de')).toEqual([
    'misspelt sure / #it',
    'known cannot tell: No dictionary of the language "de" may be shipped with the program.',
  ]);
});

test('the client’s own words are known', async () => {
  const model = { brief: JSON.parse('{"promises": ["Fresh dillisk from the strand."]}') };
  const files = { 'index.html': pageWith('<p>With dillisk inside.</p>') };

  expect(await foundBy(spelling, files)).not.toEqual([]);
  expect(await foundBy(spelling, files, { model })).toEqual([]);
});

test('of very many unknown words the first fifty are said', async () => {
  const letters = 'bcdfghjklm'.split('');
  const words = letters.flatMap((a) => letters.map((b) => `xq${a}zz${b}x`));
  const all = await found(words.join(' '));

  expect(all).toHaveLength(50);
});

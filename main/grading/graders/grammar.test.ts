import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import grammar from './grammar.ts';

const found = (body: string) => foundBy(grammar, { 'index.html': pageWith(body) });

test('what does not hold together is found by its sentence, and what does is not', async () => {
  const body = [
    '<p>Our bread is made with with flour.</p>',
    '<p>It is an dense loaf of rye.</p>',
    '<p>He go to the shop every morning.</p>',
    '<p>The farms keep there margins wide.</p>',
    '<p>We could of baked some more.</p>',
    '<p>The loft was built for drying nets, which is why the door is on the first floor.</p>',
    '<p>Learned knots in the merchant navy, cardamom and rye in Gothenburg. See the home page.</p>',
  ].join('');

  expect(await found(body)).toEqual([1, 2, 3, 4, 5].map((place) => `sound likely / body > p:nth-of-type(${place})`));
});

test('a name is never wrong', async () => {
  const model = { brief: JSON.parse('{"name": "An Dense Loaf"}') };
  const files = { 'index.html': pageWith('<p>We are called An Dense Loaf here.</p>') };

  expect(await foundBy(grammar, files, { model })).toEqual([]);
});

test('other languages are not judged', async () => {
  expect(await found('<p lang="de">Das Brot sind aus dem Ofen.</p>')).toEqual([
    'sound cannot tell: Grammar is read in English alone; of the language "de" no checker may be shipped.',
  ]);
});

import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import readability from './readability.ts';

const found = (body: string, lang = 'en') =>
  foundBy(readability, { 'index.html': pageWith(body).replace('lang="en"', `lang="${lang}"`) });

const HARD =
  'Notwithstanding considerable infrastructural limitations, the organisation subsequently underwent ' +
  'comprehensive operational transformation. ';
const EASY = 'We bake the bread at night and sell it from six in the shop. ';

test.each([
  [`<p id="it">${HARD.repeat(10)}</p>`, 'ease likely / #it'],
  [`<p>${EASY.repeat(9)}</p><p id="it">We bake ${'and bake and bake '.repeat(14)}.</p>`, 'sentences likely / #it'],
  [`<p id="it">We bake ${'and bake '.repeat(16)}.</p>`, 'sentences possible / #it'],
  [`<p id="it">${EASY.repeat(13)}</p>`, 'paragraphs possible / #it'],
  ['<p id="it">NOW BREAD FROM SIX IN THE MORNING</p>', 'calm likely / #it'],
])('%s is found', async (body, expected) => {
  expect(await found(body)).toContain(expected);
});

test.each([
  `<p>${EASY.repeat(9)}</p>`,
  `<h1>Privacy</h1><p>${HARD.repeat(10)}</p>`,
  '<p>The UK, EU and USA.</p>',
  `<p>${HARD}</p>`,
])('%s is in order', async (body) => {
  expect(await found(body)).toEqual([]);
});

test('a language without a formula is not judged by another’s', async () => {
  expect(await found(`<p>${HARD.repeat(10)}</p>`, 'pl')).toEqual([
    'ease cannot tell: No measure of reading ease is made for the language "pl".',
  ]);
});

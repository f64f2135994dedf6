import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import language from './language.ts';

const ENGLISH = 'The bread is gone by one, and we do not bake more to make it last until the evening of the day. ';
const FRENCH = 'Nous faisons notre pain avec beaucoup de soin et nous utilisons la farine du moulin dans la vallée. ';
const page = (body: string, lang: string) => ({ 'index.html': pageWith(body).replace('lang="en"', `lang="${lang}"`) });

test.each([
  [`<p>${FRENCH.repeat(3)}</p>`, 'en', 'page sure / html'],
  [`<p>${ENGLISH.repeat(3)}</p>`, 'de', 'page sure / html'],
  [`<p>${ENGLISH.repeat(3)}</p>`, 'ar', 'page sure / html'],
  [`<p>${ENGLISH.repeat(3)}</p><p id="it">${FRENCH}</p>`, 'en', 'parts likely / #it'],
])('%s in %s is found', async (body, lang, expected) => {
  expect(await foundBy(language, page(body, lang))).toEqual([expected]);
});

test.each([
  [`<p>${ENGLISH.repeat(3)}</p><p lang="fr">${FRENCH}</p><p>Bon appétit, à la carte.</p>`, 'en-GB'],
  [`<p>${FRENCH.repeat(3)}</p><p>L’Atelier du Pain, Linz</p>`, 'fr'],
])('%s in %s is in order', async (body, lang) => {
  expect(await foundBy(language, page(body, lang))).toEqual([]);
});

test('a language we do not know is not judged', async () => {
  expect(await foundBy(language, page('<p>Pieczemy chleb co noc.</p>', 'pl'))).toEqual([
    'page cannot tell: Words in the language "pl" cannot be told from others.',
    'parts cannot tell: Words in the language "pl" cannot be told from others.',
  ]);
});

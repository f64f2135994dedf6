import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import voice from './voice.ts';

const UNKNOWN = 'avoided cannot tell: What words the client avoids is not known of a site that was made elsewhere.';
const found = async (body: string, lang = 'en') => {
  const page = pageWith(body).replace('lang="en"', `lang="${lang}"`);
  return (await foundBy(voice, { 'index.html': page })).filter((each) => each !== UNKNOWN);
};

test.each([
  ['<p id="it">We go the extra mile for bread.</p>', 'en', 'worn likely / #it'],
  ['<p id="it">Bread is our passion, we think.</p>', 'en', 'worn possible / #it'],
  ['<p id="it">Bei uns gibt es alles aus einer Hand.</p>', 'de', 'worn likely / #it'],
  ['<p id="it">A stunning loaf of bread.</p>', 'en', 'praise possible / #it'],
  ['<p>Rye it is now.</p><p id="it">Come and buy it!!</p>', 'en', 'calm likely / #it'],
])('%s in %s is found', async (body, lang, expected) => {
  expect(await found(body, lang)).toEqual([expected]);
});

test('plain words and one exclamation mark are in order', async () => {
  expect(await found('<p>We bake at two in the morning.</p><p>Mind the step!</p>')).toEqual([]);
});

test('marks on every line are too many', async () => {
  expect(await found('<p>We bake at two!</p><p>Mind the step!</p>')).toEqual([
    'calm likely / body > p:nth-of-type(1)',
    'calm likely / body > p:nth-of-type(2)',
  ]);
});

test.each(['The word artisan is not to be used.', 'Never say artisan.', 'Avoid using “artisan”.'])('%s', async (constraint) => {
  const requirements = JSON.parse(JSON.stringify({ languages: ['en'], constraints: [constraint] }));
  const files = { 'index.html': pageWith('<p id="it">Our Artisan loaf of rye.</p><p>We bake for partisans.</p>') };

  expect(await foundBy(voice, files, { model: { requirements } })).toEqual(['avoided likely / #it']);
});

test('a language without a list is not judged', async () => {
  expect(await found('<p>Pieczemy chleb co noc.</p>', 'pl')).toEqual([
    'worn cannot tell: No list of worn-out words is kept for this language.',
    'praise cannot tell: No list of worn-out words is kept for this language.',
  ]);
});

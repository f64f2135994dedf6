import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import thin from './thin.ts';

const STORY = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');
const OTHER = Array.from({ length: 90 }, (_, index) => `other${index}`).join(' ');
const found = (files: Record<string, string>) => foundBy(thin, files);

test('a page with nothing to say is found', async () => {
  expect(
    await found({
      'index.html': pageWith(`<main><p>${STORY}</p></main>`),
      'rye/index.html': pageWith('<main><p>Soon.</p></main>'),
    }),
  ).toEqual(['enough likely /rye/ main']);
});

test('a page that says nearly what another says is found', async () => {
  expect(
    await found({
      'index.html': pageWith(`<main><p>${STORY}</p></main>`),
      'rye/index.html': pageWith(`<main><p>${STORY} rye</p></main>`),
    }),
  ).toEqual(['own likely /rye/ main']);
});

test('pages of their own words, of forms and of law are in order', async () => {
  expect(
    await found({
      'index.html': pageWith(`<main><p>${STORY}</p></main>`),
      'rye/index.html': pageWith(`<main><p>${OTHER}</p></main>`),
      'write/index.html': pageWith('<main><form action="/"><input name="x"></form></main>'),
      'privacy/index.html': pageWith('<main><h1>Privacy</h1></main>'),
      '404.html': pageWith('<main>Gone</main>'),
    }),
  ).toEqual([]);
});

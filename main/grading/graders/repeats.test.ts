import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import repeats from './repeats.ts';

const LONG = 'The loft was built for drying nets, which is why the door is upstairs.';
const found = (home: string, other = '<p>Nothing like it.</p>') =>
  foundBy(repeats, { 'index.html': pageWith(home), 'story/index.html': pageWith(other) });

test('a paragraph twice on one page is found at its second place', async () => {
  expect(await found(`<p>${LONG}</p><p>Rye.</p><p>${LONG.toUpperCase()}</p>`)).toEqual([
    'paragraphs likely / body > p:nth-of-type(3)',
  ]);
});

test('on a site of ours that is certain', async () => {
  const files = { 'index.html': pageWith(`<p>${LONG}</p><p>${LONG}</p>`) };
  expect(await foundBy(repeats, files, { model: {} })).toEqual(['paragraphs sure / body > p:nth-of-type(2)']);
});

test('a sentence on a second page is found there; the home page may give a taste of it', async () => {
  const files = { 'index.html': pageWith(`<p>${LONG}</p>`), 'bread/index.html': pageWith(`<p>${LONG} Yes.</p>`) };

  expect(await foundBy(repeats, files)).toEqual([]);
  expect(await foundBy(repeats, { ...files, 'story/index.html': pageWith(`<p>${LONG} No.</p>`) })).toEqual([
    'sentences possible /story/ body > p',
  ]);
});

test('short words, footers and pages of their own words are in order', async () => {
  expect(
    await found(`<p>Rye.</p><p>Rye.</p><footer><p>${LONG}</p></footer>`, `<p>Rye.</p><footer><p>${LONG}</p></footer>`),
  ).toEqual([]);
});

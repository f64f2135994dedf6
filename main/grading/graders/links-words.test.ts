import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import linksWords from './links-words.ts';

const found = (body: string) => foundBy(linksWords, { 'index.html': pageWith(body) });

test.each([
  ['<a id="it" href="/rye/">Click here</a>', 'telling likely / #it'],
  ['<a id="it" href="/rye/">Read more →</a>', 'telling likely / #it'],
  ['<p lang="de"><a id="it" href="/rye/">Mehr erfahren …</a></p>', 'telling likely / #it'],
  ['<a href="/rye/">Bread</a> <a id="it" href="/spelt/">Bread</a>', 'apart likely / #it'],
  [
    '<a id="it" href="https://maps.example.net/place/4020+Linz/@48.3,14.2">https://maps.example.net/place/4020+Linz/@48.3,14.2</a>',
    'spoken likely / #it',
  ],
])('%s is found', async (body, expected) => {
  expect(await found(body)).toEqual([expected]);
});

test.each([
  '<a href="/rye/">Our rye</a>',
  '<a href="/rye/" aria-label="More about rye">Read more</a>',
  '<a href="/rye/">Bread</a> <a href="/rye/#dark">Bread</a>',
  '<a href="https://hofer.example/">www.hofer.example</a>',
  '<a href="/2/">2</a> <a href="/3/">2</a>',
  '<a hidden href="/rye/">here</a>',
])('%s is in order', async (body) => {
  expect(await found(body)).toEqual([]);
});

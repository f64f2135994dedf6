import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import alike from './alike.ts';

const page = (title: string, head: string) => pageWith('', head).replace(/<title>.*<\/title>/, `<title>${title}</title>`);

test('what two pages say alike is found on the later one', async () => {
  const head = '<meta name="description" content="Bread."><link rel="canonical" href="/">';
  const files = { 'index.html': page('Bread', head), 'rye/index.html': page('Bread', head), '404.html': page('Bread', head) };

  expect(await foundBy(alike, files)).toEqual([
    'titles likely /rye/ head',
    'descriptions likely /rye/ head',
    'canonicals likely /rye/ head',
  ]);
});

test('pages with words of their own are in order', async () => {
  expect(await foundBy(alike, { 'index.html': page('Bread', ''), 'rye/index.html': page('Rye', '') })).toEqual([]);
});

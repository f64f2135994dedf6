import { expect, test } from 'vitest';
import { foundBy } from '../site.fixture.ts';
import metadata from './metadata.ts';

const GOOD = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bread from a wood oven | Bakery Hofer, Linz</title>
<meta name="description" content="A bakery in Linz that bakes seven kinds of bread in a wood-fired oven, from six in the morning.">
<link rel="canonical" href="https://hofer.example/">
<link rel="alternate" hreflang="de-AT" href="https://hofer.example/de/">
<meta property="og:title" content="Bread from a wood oven">
<meta property="og:description" content="Seven kinds of bread.">
<meta property="og:image" content="https://hofer.example/share.png">
</head>
<body><h1>Bread</h1></body>
</html>`;

test('a page that says all about itself is in order', async () => {
  expect(await foundBy(metadata, { 'index.html': GOOD })).toEqual([]);
});

test.each([
  [/<title>.*/, '', 'title sure / head'],
  [/<title>.*/, '<title>Home</title>', 'title sure / head > title'],
  [/<meta name="description".*/, '', 'description likely / head'],
  [/<link rel="canonical".*/, '', 'canonical possible / head'],
  ['example/">\n<link', 'example/about/">\n<link', 'canonical likely / head > link:nth-of-type(1)'],
  [
    '<link rel="alt',
    '<link rel="canonical" href="https://hofer.example/b/"><link rel="alt',
    'canonical sure / head > link:nth-of-type(2)',
  ],
  ['hreflang="de-AT"', 'hreflang="german"', 'alternates sure / head > link:nth-of-type(2)'],
  ['</head>', '<meta name="robots" content="noindex, nofollow"></head>', 'indexable sure / head > meta:nth-of-type(7)'],
  [/<meta property="og:image".*/, '', 'sharing likely / head'],
  ['https://hofer.example/share.png', '/share.png', 'sharing likely / head > meta:nth-of-type(6)'],
  [' lang="en-GB"', '', 'language sure / html'],
  ['lang="en-GB"', 'lang="english"', 'language sure / html'],
  ['initial-scale=1', 'initial-scale=1, user-scalable=no', 'zoom sure / head > meta:nth-of-type(2)'],
  ['initial-scale=1', 'maximum-scale=1.0', 'zoom sure / head > meta:nth-of-type(2)'],
  [/<meta name="viewport".*/, '', 'viewport sure / head'],
  [/<meta charset.*/, '', 'charset likely / head'],
  ['charset="utf-8"', 'charset="iso-8859-1"', 'charset likely / head > meta:nth-of-type(1)'],
  ['<!doctype html>', '', 'doctype sure / 1'],
])('%s made "%s" is found', async (before, after, expected) => {
  const page = GOOD.replace(before, after);

  expect(page).not.toBe(GOOD);
  expect(await foundBy(metadata, { 'index.html': page })).toEqual([expected]);
});

test('a page for what is not there needs no description and may stay out of search', async () => {
  const page = GOOD.replace(/<meta name="description".*/, '<meta name="robots" content="noindex">');
  expect(await foundBy(metadata, { 'index.html': GOOD, '404.html': page })).toEqual([]);
});

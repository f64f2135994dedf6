import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import weight from './weight.ts';

const code = (bytes: number) => randomBytes(bytes / 2).toString('hex');

test('text is weighed as hosts send it', async () => {
  const page = pageWith('<script src="/a.js" defer></script>');
  expect(await foundBy(weight, { 'index.html': page, 'a.js': 'go();'.repeat(400_000) })).toEqual([]);
});

test.each([
  ['<img src="/a.png" alt="">', { 'a.png': randomBytes(2_000_000) }, ['total likely /']],
  ['<script src="/a.js" defer></script>', { 'a.js': `"${code(500_000)}"` }, ['scripts likely /']],
  ['<link rel="stylesheet" href="/a.css">', { 'a.css': `/*${code(160_000)}*/` }, ['styles likely /']],
  ['<link rel="preload" href="/a.ttf">', { 'a.ttf': randomBytes(9) }, ['fonts likely /']],
  ['<img src="/a.png?" alt="">'.repeat(60), {}, []],
  [
    Array.from({ length: 60 }, (_, index) => `<img src="https://a.example/${index}.png" alt="">`).join(''),
    {},
    ['requests likely /'],
  ],
  ['<i></i>'.repeat(4000), {}, ['elements likely /']],
])('%.40s', async (body, files, expected) => {
  expect(await foundBy(weight, { 'index.html': pageWith(body), ...files })).toEqual(expected);
});

test('a script in the head holds the page up unless it may come later', async () => {
  const scripts = '<script src="/a.js"></script><script src="/b.js" defer></script><script type="module" src="/c.js"></script>';
  expect(await foundBy(weight, { 'index.html': pageWith('', scripts) })).toEqual([
    'blocking sure / head > script:nth-of-type(1)',
  ]);
});

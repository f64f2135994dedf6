import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import crawling from './crawling.ts';

const map = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>https://hofer.example${path}</loc></url>`).join('')}</urlset>`;
const GOOD = {
  'index.html': pageWith('<a href="/bread/">Bread</a>', '<link rel="icon" href="/icon.png">'),
  'bread/index.html': pageWith('<a href="/">Home</a>'),
  '404.html': pageWith(''),
  'robots.txt': 'User-agent: BadBot\nDisallow: /\n\nUser-agent: *\nDisallow: /thanks/\n',
  'sitemap.xml': map('/', '/bread/'),
};

test('a site that can be found is in order', async () => {
  expect(await foundBy(crawling, GOOD)).toEqual([]);
});

test.each([
  [{ 'robots.txt': 'User-agent: *\nDisallow: / # for now\n' }, ['robots sure /robots.txt 2']],
  [{ 'sitemap.xml': map('/') }, ['sitemap likely /bread/']],
  [{ 'sitemap.xml': map('/', '/bread/', '/100%/') }, ['sitemap-alive likely /sitemap.xml']],
  [{ 'rye.html': pageWith('') }, ['sitemap likely /rye.html', 'reachable likely /rye.html']],
  [{ 'index.html': pageWith('<a href="/bread/">Bread</a>') }, ['icon likely / head']],
])('%j is found', async (change, expected) => {
  expect(await foundBy(crawling, { ...GOOD, ...change })).toEqual(expected);
});

test('what is missing is told', async () => {
  expect(await foundBy(crawling, { 'index.html': GOOD['index.html'], 'bread/index.html': GOOD['bread/index.html'] })).toEqual([
    'robots possible /robots.txt',
    'sitemap likely /sitemap.xml',
    'not-found possible /404.html',
  ]);
});

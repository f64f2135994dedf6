import { expect, test } from 'vitest';
import { standalonePage } from './standalone-page.ts';

const FILES = new Set([
  '/assets/site.css',
  '/assets/logo.svg',
  '/assets/shop-480.webp',
  '/assets/shop-960.webp',
  '/assets/shop.jpg',
]);
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:image" content="/assets/share.png">
<link rel="preload" href="/assets/font.woff2"><link rel="stylesheet" href="/assets/site.css"><title>Shop</title>
<script type="application/ld+json">{}</script></head><body><a href="/about/">About</a><img src="/assets/logo.svg" alt="">
<picture><source type="image/avif" srcset="/assets/shop-960.avif 960w"><source type="image/webp" srcset="/assets/shop-480.webp 480w,
/assets/shop-960.webp 960w" sizes="50vw"><img src="/assets/shop.jpg" alt="The shop"></picture>
<p style="background: url(/assets/logo.svg)" onclick="alert(1)">Words</p></body></html>`;

test('files are named and nothing would be loaded; links stay', () => {
  const { html, assets, sheets } = standalonePage(PAGE, (path) => FILES.has(path));

  expect([...assets]).toEqual(['/assets/logo.svg', '/assets/shop-960.webp']);
  expect([...sheets]).toEqual(['/assets/site.css']);
  expect(html).toContain('<img src="sw-asset:/assets/shop-960.webp" alt="The shop">');
  expect(html).toContain('url(sw-asset:/assets/logo.svg)');
  expect(html).toContain('<a href="/about/">');
  expect(html).not.toMatch(/srcset|onclick|ld\+json|og:image|preload|avif/);
});

test('the script that hears where somebody points comes once all of the page is there', () => {
  expect(standalonePage(PAGE, () => false).html).toMatch(/<script data-frame=""><\/script><\/body><\/html>$/);
});

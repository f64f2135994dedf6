import { expect, test } from 'vitest';
import { pageHead } from './page-head.ts';
import type { Rendering } from './rendering.ts';
import { RENDERING_FIXTURE, pageOfRendering } from './rendering.fixture.ts';

const { origin: _, ...withoutOrigin } = RENDERING_FIXTURE.metadata;
const head = (id: string, rest: Partial<Rendering> = {}) => pageHead(pageOfRendering(id), { ...RENDERING_FIXTURE, ...rest });
const meta = (html: string, name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1];

test.each([
  ['description', 'Bread &amp; more.'],
  ['og:title', 'Every loaf has two days behind it.'],
  ['og:site_name', 'Second Rise'],
  ['og:locale', 'en_GB'],
  ['og:url', 'https://secondrise.example/'],
  ['og:image', 'https://secondrise.example/assets/share-home.png'],
  ['twitter:card', 'summary_large_image'],
])('the home page says its %s', (name, content) => {
  expect(meta(head('home'), name)).toBe(content);
});

test.each(['og:url', 'og:image', 'og:image:width', 'og:image:height', 'twitter:card'])(
  'without the site’s address %s is left out, for it would have to be relative',
  (name) => {
    expect(meta(head('home', { metadata: withoutOrigin }), name)).toBeUndefined();
  },
);

test('a page names its whole address, and none where the site’s is not known', () => {
  expect(head('story')).toContain('<link rel="canonical" href="https://secondrise.example/story/">');
  expect(head('story', { metadata: withoutOrigin })).not.toContain('canonical');
});

test('a page without a share image of its own borrows the first', () => {
  expect(meta(head('story'), 'og:image')).toBe('https://secondrise.example/assets/share-home.png');
});

test('a page nothing was written for is called by the name of the site and says no empty words', () => {
  const html = head('story', { assets: { ...RENDERING_FIXTURE.assets, shareImages: {} } });

  expect(html).toContain('<title>Second Rise</title>');
  expect(html).not.toContain('content=""');
  expect(meta(html, 'og:image')).toBeUndefined();
});

test('the page for lost visitors is not for search engines and nobody shares it', () => {
  expect(head('not-found')).toBe('<title>Second Rise</title>\n<meta name="robots" content="noindex">');
});

test('data for machines cannot end its element', () => {
  expect(head('home').match(/<\/script>/g)).toHaveLength(1);
  expect(head('home')).toContain('"\\u003c/script>\\u003cb>"');
});

test('markup in words stays words', () => {
  const words = {
    path: '/visit/',
    title: '"><script>alert(1)</script>',
    description: '"><b>',
    shareTitle: { text: '"><i>', from: ['brief'] },
  };
  const html = head('visit', { metadata: { ...RENDERING_FIXTURE.metadata, pages: { visit: words } } });

  expect(html).not.toMatch(/<script>|<b>|<i>/);
});

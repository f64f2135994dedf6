// Old addresses lead to the nearest new page.
import { expect, test } from 'vitest';
import type { Sitemap } from '../site/content.ts';
import { redirectsTo } from './redirects.ts';

type Page = Sitemap['pages'][number];

const page = (kind: Page['kind'], path: string, title: string): Page => ({
  id: kind === 'legal' ? 'imprint' : `${kind}-1`,
  kind,
  path,
  title: { text: title, from: ['frame:title.home'] },
});

const PAGES = [
  page('home', '/', 'Startseite'),
  page('services', '/brot/', 'Im Regal'),
  page('service', '/brot/brotkurs/', 'Brotkurs'),
  page('about', '/geschichte/', 'Woher es kommt'),
  page('contact', '/besuch/', 'Besuch'),
  page('legal', '/impressum/', 'Impressum'),
  page('not-found', '/404/', 'Nicht da'),
];

test.each([
  ['/index.php', '/'],
  ['/home', '/'],
  ['/leistungen.html', '/brot/'],
  ['/angebot/brotkurs', '/brot/brotkurs/'],
  ['/ueber-uns', '/geschichte/'],
  ['/%C3%BCber-uns/', '/geschichte/'],
  ['/anfahrt', '/besuch/'],
  ['https://alt.example/Kontakt?id=1#oben', '/besuch/'],
  ['/datenschutz', '/'],
  ['/404', '/'],
  ['/%E0%A4%A', '/'],
  ['agb', '/impressum/'],
])('%s leads to %s', (from, to) => {
  expect(redirectsTo(PAGES, [from], 'de').map((redirect) => redirect.to)).toEqual([to]);
});

test('an address that stays, the root and repeats need no redirect', () => {
  expect(redirectsTo(PAGES, ['/brot/', '/', 'https://alt.example', '/team', '/team?x'], 'de')).toEqual([
    { from: '/team', to: '/geschichte/' },
  ]);
});

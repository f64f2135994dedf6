import { expect, test } from 'vitest';
import { breadcrumbs } from './breadcrumbs.ts';

const page = (id: string, path: string) => ({ id, kind: 'about' as const, path, title: { text: id, from: ['frame:x'] } });
const PAGES = [page('home', '/'), page('services', '/services/'), page('rye', '/services/rye/'), page('other', '/services-old/')];

test('the way is the same object until a page has changed or the address is known', () => {
  const [home = page('home', '/'), , rye = page('rye', '/')] = PAGES;
  const way = breadcrumbs({ page: rye, pages: PAGES, origin: undefined });
  const renamed = [{ ...home, title: { text: 'Bakery', from: ['frame:x'] } }, ...PAGES.slice(1)];

  expect(breadcrumbs({ page: rye, pages: PAGES, origin: undefined })).toBe(way);
  expect(JSON.stringify(breadcrumbs({ page: rye, pages: renamed, origin: undefined }))).toContain('Bakery');
  expect(JSON.stringify(breadcrumbs({ page: rye, pages: PAGES, origin: 'https://hofer.example' }))).toContain('hofer.example');
});

test('the way leads through every page above, from the top', () => {
  const rye = PAGES[2] ?? page('rye', '/');

  expect(breadcrumbs({ page: rye, pages: PAGES, origin: 'https://hofer.example' })['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'home', item: 'https://hofer.example/' },
    { '@type': 'ListItem', position: 2, name: 'services', item: 'https://hofer.example/services/' },
    { '@type': 'ListItem', position: 3, name: 'rye', item: 'https://hofer.example/services/rye/' },
  ]);
});

// Pages are added, taken away and renamed; what was once an address still leads somewhere.
import { expect, test } from 'vitest';
import { Sitemap } from '../../agents/site/content.ts';
import type { PageDeed } from '../../preload/contract/editing.ts';
import { editedSlots } from './edited-slots.fixture.ts';
import { editPages, sitePages } from './page-list.ts';

const SLOTS = await editedSlots();
const services = SLOTS.sitemap.pages.find(({ kind }) => kind === 'services');
const id = services?.id ?? '';
const path = services?.path ?? '';

function after(...deeds: PageDeed[]): Sitemap {
  return deeds.reduce((sitemap, deed) => {
    const { operations } = editPages(deed, { ...SLOTS, sitemap });
    return Sitemap.parse(
      Object.fromEntries(operations.map((each) => [each.pointer.slice(1), 'value' in each ? each.value : undefined])),
    );
  }, SLOTS.sitemap);
}

test('a renamed page has a new address, and the old one leads to it', () => {
  const { pages, redirects } = after({ type: 'rename', id, name: 'Our Breads' });

  expect(pages.find((page) => page.id === id)).toMatchObject({
    path: '/our-breads/',
    title: { text: 'Our Breads', from: ['designer'] },
  });
  expect(redirects).toContainEqual({ from: path, to: '/our-breads/' });
});

test('renamed twice, both old addresses lead straight to the newest', () => {
  const { redirects } = after({ type: 'rename', id, name: 'One' }, { type: 'rename', id, name: 'Two' });

  expect(redirects.filter(({ to }) => to === '/two/')).toEqual([
    { from: path, to: '/two/' },
    { from: '/one/', to: '/two/' },
  ]);
  expect(redirects.filter(({ to }) => to.startsWith('/one/'))).toEqual([]);
});

test('renamed back, no address leads away from a page', () => {
  const { pages, redirects } = after({ type: 'rename', id, name: 'One' }, { type: 'rename', id, name: path.slice(1, -1) });

  expect(redirects.filter(({ from }) => pages.some((page) => page.path === from))).toEqual([]);
  expect(redirects).toContainEqual({ from: '/one/', to: path });
});

test('a removed page leads home, and can be added again', () => {
  const removed = after({ type: 'remove', id });
  expect(removed.redirects).toContainEqual({ from: path, to: '/' });
  expect(sitePages({ ...SLOTS, sitemap: removed }).addable.map(({ kind }) => kind)).toContain('services');

  const added = after({ type: 'remove', id }, { type: 'add', kind: 'services' });
  expect(added.pages.map(({ kind }) => kind)).toContain('services');
  expect(added.redirects.filter(({ from }) => added.pages.some((page) => page.path === from))).toEqual([]);
});

test.each<[string, PageDeed]>([
  ['the home page', { type: 'remove', id: 'home' }],
  ['a page that is gone', { type: 'rename', id: 'gone', name: 'x' }],
  [
    'a name whose address is taken',
    { type: 'rename', id, name: SLOTS.sitemap.pages.find(({ kind }) => kind === 'contact')?.path.slice(1, -1) ?? '' },
  ],
  ['a page there is already', { type: 'add', kind: 'services' }],
])('%s is refused', (_, deed) => {
  expect(() => editPages(deed, SLOTS)).toThrow(expect.objectContaining({ kind: 'validation' }));
});

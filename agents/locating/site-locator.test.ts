// What was touched is found by as little as is known of it.
import { expect, test } from 'vitest';
import { composePages } from '../composition/compose-pages.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { MATERIAL_FIXTURE } from '../sections/material.fixture.ts';
import type { Layout, Picture } from '../site/design.ts';
import { siteLocator } from './site-locator.ts';
import type { SiteSlots } from './site-slots.ts';

const LAYOUT: Layout = {
  width: '80rem',
  density: 'even',
  order: {},
  variants: {},
  alternatives: {},
  grounds: ['paper'],
  rooms: ['even'],
};

const photo: Picture = {
  id: 'photo-1',
  kind: 'photo',
  source: 'shop.jpg',
  seed: 'shop',
  width: 3,
  height: 2,
  focus: { x: 0.5, y: 0.5 },
};

const SLOTS: SiteSlots = {
  ...MATERIAL_FIXTURE,
  imagery: { pictures: [photo], places: {}, refused: [] },
  layout: LAYOUT,
  pages: await composePages(MATERIAL_FIXTURE, LAYOUT, fakeLent()),
  metadata: {
    locale: 'en-GB',
    pages: { home: { title: 'Home', description: 'Bread', path: '/', shareTitle: MATERIAL_FIXTURE.homeCopy.headline } },
  },
  assets: {
    pictures: { [photo.id]: { width: 1, height: 1, sources: [], fallback: '/assets/photo-8c1a.jpg' } },
    logo: { path: '/assets/logo.svg', width: 1, height: 1 },
  },
};

const { locate, sectionsOn } = siteLocator(SLOTS);
const { homeCopy, microcopy, contactCopy } = MATERIAL_FIXTURE;

test.each([
  ['its place in the section', { section: 'home-hero', at: '/heading' }, { slot: 'homeCopy', pointer: '/headline' }],
  [
    'a selector and its words',
    { selector: '#home-hero > h1', words: homeCopy.headline.text },
    { slot: 'homeCopy', pointer: '/headline' },
  ],
  ['its words in another case', { words: homeCopy.headline.text.toUpperCase() }, { slot: 'homeCopy', pointer: '/headline' }],
  [
    'a part of its words',
    { section: 'home-hero', words: homeCopy.headline.text.slice(0, -3) },
    { slot: 'homeCopy', pointer: '/headline' },
  ],
  ['the name in the footer', { section: 'footer', at: '/name' }, { slot: 'facts', pointer: '/name/value' }],
  ['a word of the language', { words: microcopy.labels.skip.text }, { slot: 'microcopy', pointer: '/labels/skip' }],
  ['the title', { selector: 'head > title' }, { slot: 'metadata', pointer: '/pages/home/title' }],
  ['a file of a photo', { picture: '/assets/photo-8c1a.jpg' }, { slot: 'imagery', pointer: `/pictures/id=${photo.id}` }],
  ['the logo', { picture: '/assets/logo.svg' }, { slot: 'brand', pointer: '/logo' }],
  [
    'where a telephone link leads',
    { section: 'footer', href: contactCopy.phones[0]?.href },
    { slot: 'contactCopy', pointer: '/phones/0/href' },
  ],
])('by %s', (_by, touched, place) => {
  expect(locate({ page: '/', ...touched })).toEqual(place);
});

test('the address of a page is found from a link to it', () => {
  const item = MATERIAL_FIXTURE.sitemap.pages.find(({ navigation, kind }) => navigation && kind === 'services');

  expect(locate({ page: '/', section: 'header', href: item?.path })).toEqual({
    slot: 'sitemap',
    pointer: `/pages/id=${item?.id}/path`,
  });
});

test('the address of a link is told from its words', () => {
  expect(locate({ page: '/', section: 'footer', at: '/ways/0/text', href: contactCopy.phones[0]?.href })).toEqual({
    slot: 'contactCopy',
    pointer: '/phones/0/href',
  });
});

test('what no slot holds has no place', () => {
  expect(locate({ page: '/', words: 'Nobody wrote this.' })).toBeUndefined();
  expect(locate({ page: '/nowhere/', words: homeCopy.headline.text })).toBeUndefined();
  expect(locate({ page: '/', picture: '/assets/none.jpg' })).toBeUndefined();
});

test('the sections of a page stand in the order of its markup', () => {
  const home = SLOTS.pages.pages.find(({ kind }) => kind === 'home');

  expect(sectionsOn('/').map(({ id }) => id)).toEqual(home?.sections);
});

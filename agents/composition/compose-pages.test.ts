import { describe, expect, test } from 'vitest';
import { renderSection } from '../markup/section-frame.tsx';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { MATERIAL_FIXTURE } from '../sections/material.fixture.ts';
import { SECTIONS } from '../sections/registry.ts';
import { said } from '../sections/said.fixture.ts';
import type { Material } from '../sections/section.ts';
import type { Pages } from '../site/code.ts';
import type { Layout } from '../site/design.ts';
import { composePages } from './compose-pages.ts';

const LAYOUT: Pick<Layout, 'order' | 'variants' | 'grounds'> & Partial<Pick<Layout, 'rooms'>> = {
  order: {},
  variants: {},
  grounds: ['tint', 'deep', 'paper', 'accent', 'brand'],
};

const compose = (layout: Partial<typeof LAYOUT> = {}, material: Material = MATERIAL_FIXTURE) =>
  composePages(material, { ...LAYOUT, ...layout }, fakeLent());

const typesOn = (pages: Pages, id: string) =>
  pages.pages.find((page) => page.id === id)?.sections.map((section) => pages.sections[section]?.type);

test('every page of the sitemap opens with the header and ends with the footer', async () => {
  const pages = await compose();
  const ends = pages.pages.map(({ id }) => [typesOn(pages, id)?.at(0), typesOn(pages, id)?.at(-1)]);

  expect(pages.pages.map(({ id }) => id)).toEqual(MATERIAL_FIXTURE.sitemap.pages.map(({ id }) => id));
  expect(new Set(ends.map((pair) => pair.join()))).toEqual(new Set(['header,footer']));
});

test('the layout’s order is followed, and what it does not name is left out', async () => {
  const pages = await compose({ order: { home: ['header', 'faq', 'hero', 'footer'] } });

  expect(typesOn(pages, 'home')).toEqual(['header', 'faq', 'hero', 'footer']);
});

test('the sections of the home page take the rooms of the layout in turn, its opening and closing none', async () => {
  const pages = await compose({
    order: { home: ['header', 'hero', 'services', 'story', 'faq', 'cta', 'footer'] },
    rooms: ['wide', 'tight'],
  });
  const rooms = pages.pages.find(({ kind }) => kind === 'home')?.sections.map((id) => pages.sections[id]?.room);

  expect(rooms?.filter((room) => room !== undefined)).toEqual(['wide', 'tight', 'wide']);
  expect([rooms?.at(1), rooms?.at(-2)]).toEqual([undefined, undefined]);
});

test('a section without material is left out', async () => {
  const { quote: _, ...homeCopy } = MATERIAL_FIXTURE.homeCopy;
  const order = { home: ['header', 'hero', 'quote', 'footer'] };

  expect(typesOn(await compose({ order }), 'home')).toContain('quote');
  expect(typesOn(await compose({ order }, { ...MATERIAL_FIXTURE, homeCopy }), 'home')).toEqual(['header', 'hero', 'footer']);
});

test('a section that is not in the library is passed over', async () => {
  expect(typesOn(await compose({ order: { home: ['header', 'carousel', 'hero', 'footer'] } }), 'home')).toEqual([
    'header',
    'hero',
    'footer',
  ]);
});

test.each([...SECTIONS.keys()])('the variant of %s is one it has, whatever was wanted', async (type) => {
  const pages = await compose({ variants: { [type]: 'no-such-variant' } });
  const variants = Object.values(pages.sections).flatMap((section) => (section.type === type ? [section.variant] : []));

  expect(variants.filter((variant) => !SECTIONS.get(type)?.variants[variant])).toEqual([]);
});

test('a wanted variant is used where its words can be shown that way', async () => {
  const [wanted = ''] = Object.keys(SECTIONS.get('quote')?.variants ?? {}).slice(-1);
  const pages = await compose({ variants: { quote: wanted } });

  expect(Object.values(pages.sections).find(({ type }) => type === 'quote')?.variant).toBe(wanted);
});

test('a section that is the same on many pages is kept once', async () => {
  const pages = await compose();
  const footers = pages.pages.map(({ sections }) => sections.at(-1));

  expect(new Set(footers).size).toBeLessThan(footers.length);
  expect(pages.pages.flatMap(({ sections }) => sections).filter((id) => !pages.sections[id])).toEqual([]);
});

test('the types in use are listed once each, in order', async () => {
  const { types, sections } = await compose();

  expect(types).toEqual([...new Set(Object.values(sections).map(({ type }) => type))].toSorted());
});

test.each([
  ['the name', 'Łukasz', 'Ł'],
  ['a name in capitals', 'ğ', 'Ğ'],
  ['a name beyond the basic plane', '𝕏', '𝕏'],
])('the characters hold those of %s', async (_case, name, character) => {
  const facts = { ...MATERIAL_FIXTURE.facts, name: { ...MATERIAL_FIXTURE.facts.name, value: name } };

  expect((await compose({}, { ...MATERIAL_FIXTURE, facts })).characters).toContain(character);
});

test('the characters hold those of labels, of legal pages and of style sheets', async () => {
  const { characters } = await compose();
  const words = [
    ...Object.values(MATERIAL_FIXTURE.microcopy.labels).map(({ text }) => text),
    ...MATERIAL_FIXTURE.legal.pages.flatMap(({ sections }) =>
      sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ),
    '+–/,0123456789',
  ].join('');

  expect(Array.from(words).filter((character) => !characters.includes(character))).toEqual([]);
});

describe('below a first screen that shows place and hours', () => {
  const order = { home: ['header', 'hero', 'visit', 'footer'] };
  const { directions, ...found } = MATERIAL_FIXTURE.contactCopy;
  const without = (more: Partial<typeof found>): Material => ({
    ...MATERIAL_FIXTURE,
    contactCopy: { ...found, directions: [], ...more },
  });

  test.each([
    ['visit', []],
    ['deed', []],
    ['disc', []],
    ['statement', ['visit']],
  ])('%s they stand no second time', async (hero, below) => {
    const pages = await compose({ order, variants: { hero } }, without({}));
    expect(typesOn(pages, 'home')).toEqual(['header', 'hero', ...below, 'footer']);
  });

  test.each(['visit', 'deed', 'disc'])('%s stays the way there, and further numbers', async (hero) => {
    const second = { text: said('01422 496 078'), href: 'tel:+441422496078' };
    const phones = [...found.phones.slice(0, 1), second];
    const material = { ...MATERIAL_FIXTURE, contactCopy: { ...found, directions, phones } };
    const { sections, pages } = await compose({ order, variants: { hero } }, material);
    const ids = pages.find(({ kind }) => kind === 'home')?.sections ?? [];
    const visit = ids.map((id) => sections[id]).find((section) => section?.type === 'visit');

    expect(visit?.props).toMatchObject({ directions, address: [], hours: [] });
    const html = visit ? renderSection(visit, 'visit', SITE_FIXTURE) : '';
    expect(html).toContain(second.href);
    expect(html).not.toContain(found.phones[0]?.href);
    expect(html).not.toContain(found.mails[0]?.href);
  });

  test.each(['deed', 'disc'])('%s that has no room for all hours stand all of them', async (hero) => {
    const hours = Array.from({ length: 5 }, (_, day) => ({ days: said(`Day ${day}`), times: said('9–17') }));
    const { sections } = await compose({ order, variants: { hero } }, without({ hours }));
    const visit = Object.values(sections).find(({ type, props }) => type === 'visit' && 'hours' in props);

    expect(visit?.props['hours']).toEqual(hours);
  });
});

describe('a first screen that shows offers', () => {
  const offers = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `offer-${at}`, name: said(`Offer ${at}`) }));
  const offering = (count: number): Material => ({
    ...MATERIAL_FIXTURE,
    homeCopy: { ...MATERIAL_FIXTURE.homeCopy, offers: { heading: said('All'), more: said('More'), rest: said('Also') } },
    servicesCopy: { ...MATERIAL_FIXTURE.servicesCopy, groups: [{ offers: offers(count) }] },
  });
  const order = { home: ['header', 'hero', 'services', 'footer'] };
  const home = async (hero: string, count: number) => {
    const pages = await compose({ order, variants: { hero } }, offering(count));
    const ids = pages.pages.find(({ kind }) => kind === 'home')?.sections ?? [];
    return ids.flatMap((id) => pages.sections[id] ?? []);
  };

  test.each([
    ['index', 5, undefined],
    ['index', 6, undefined],
    ['index', 7, 4],
    ['tasks', 30, 4],
    ['stack', 4, undefined],
    ['stack', 5, 3],
    ['folder', 7, 4],
  ])('%s of %i is followed by the rest or by no list', async (hero, count, from) => {
    const list = (await home(hero, count)).find(({ type }) => type === 'services');
    expect(list?.props['shownAbove']).toBe(from);
  });

  test('shows one group in several as the home page does: the first of each', async () => {
    const groups = [{ offers: offers(20) }, { offers: [{ id: 'other', name: said('Other') }] }];
    const material = { ...offering(20), servicesCopy: { ...MATERIAL_FIXTURE.servicesCopy, groups } };
    const { sections } = await compose({ order, variants: { hero: 'index' } }, material);

    expect(Object.values(sections).find(({ type }) => type === 'hero')?.props['tasks']).toHaveLength(4);
    expect(Object.values(sections).find(({ type }) => type === 'services')?.props['shownAbove']).toBe(4);
  });

  test('is no reason to leave offers out where another first screen stands', async () => {
    const list = (await home('statement', 8)).find(({ type }) => type === 'services');
    expect(list).toBeDefined();
    expect(list?.props['shownAbove']).toBeUndefined();
  });
});

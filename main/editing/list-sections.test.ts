// The links that a section lists are those that it shows, and each deed changes the one that it names.
import { describe, expect, test } from 'vitest';
import { siteContext } from '../../agents/document/site-context.ts';
import { renderSection } from '../../agents/markup/section-frame.tsx';
import { layHandEdits, withHandEdit } from '../../agents/orchestrator/hand-edits.ts';
import { MATERIAL_FIXTURE } from '../../agents/sections/material.fixture.ts';
import { said } from '../../agents/sections/said.fixture.ts';
import { SECTIONS } from '../../agents/sections/registry.ts';
import { Layout } from '../../agents/site/design.ts';
import { arrange } from './arrangement.ts';
import type { EditedSlots } from './edited-site.ts';
import { editedSlots, siteOf } from './edited-slots.fixture.ts';
import { listSections } from './list-sections.ts';

const { layout } = await editedSlots();
const { contactCopy, servicesCopy, sitemap } = MATERIAL_FIXTURE;

const numbers = [...contactCopy.phones, { text: said('01422 496 078'), href: 'tel:+441422496078' }];
const offers = Array.from({ length: 7 }, (_, at) => ({ id: `offer-${at}`, name: said(`Offer ${at}`) }));

const offerPages = offers.map(({ id, name }) => ({
  id,
  kind: 'service' as const,
  path: `/bread/${id}/`,
  title: name,
  offer: id,
}));

/** @param hero composition of the first screen */
const homeWith = (hero: string, directions = contactCopy.directions): Promise<EditedSlots> =>
  editedSlots({
    contactCopy: { ...contactCopy, directions, phones: numbers },
    servicesCopy: { ...servicesCopy, groups: [{ offers }] },
    sitemap: { ...sitemap, pages: [...sitemap.pages, ...offerPages] },
    layout: { ...layout, variants: { hero } },
  });

const listed = (slots: EditedSlots, key: string) =>
  listSections('/', siteOf(slots)).sections.find((section) => section.key === key)?.links ?? [];

/** Words and address of each link that the section shows on the home page. */
function shown(slots: EditedSlots, type: string): string[][] {
  const ids = slots.pages.pages.find(({ id }) => id === 'home')?.sections ?? [];
  const id = ids.find((each) => slots.pages.sections[each]?.type === type) ?? '';
  const section = slots.pages.sections[id];
  const html = section ? renderSection(section, id, siteContext(slots)) : '';
  return [...html.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, href = '', inner = '']) => [
    inner.replaceAll(/<[^>]*>/g, '').replaceAll('\u00a0', ' '),
    href.replaceAll('&amp;', '&'),
  ]);
}

function led(slots: EditedSlots, key: string, at: string): Promise<EditedSlots> {
  const { operations } = arrange('/', { type: 'lead', key, at, href: '/elsewhere/' }, slots);
  const edits = operations.map(({ pointer, ...operation }) => ({ pointer, value: Reflect.get(operation, 'value') }));
  const kept = edits.reduce<Parameters<typeof layHandEdits>[1]>((all, edit) => withHandEdit(all, edit, slots.layout), []);
  return editedSlots({ ...slots, layout: Layout.parse(layHandEdits(slots.layout, kept, Layout).value) });
}

describe.each(['deed', 'disc', 'visit'])('below the first screen %s', (hero) => {
  test.each([
    ['with the way there', contactCopy.directions, ['tel:+441422496078', contactCopy.map?.href ?? '']],
    ['alone', [], ['tel:+441422496078']],
  ])('further numbers %s are listed, and no number that stands above', async (_, directions, hrefs) => {
    const links = listed(await homeWith(hero, directions), 'visit');
    expect(links.map(({ href }) => href).toSorted()).toEqual(hrefs.toSorted());
  });

  test('a link that is led elsewhere is that link', async () => {
    const slots = await homeWith(hero);
    const before = shown(slots, 'visit');
    expect(before).toHaveLength(2);

    for (const { at, words, href } of listed(slots, 'visit')) {
      const after = shown(await led(slots, 'visit', at), 'visit');
      expect(after).toEqual(before.map((link) => (link[1] === href ? [words, '/elsewhere/'] : link)));
    }
  });
});

describe.each(Object.keys(SECTIONS.get('hero')?.variants ?? {}))('with the first screen %s', (hero) => {
  test.each(['hero', 'services', 'visit'])('%s lists the links that it shows, each with its own place', async (key) => {
    const slots = await homeWith(hero);
    const before = shown(slots, key);
    const links = listed(slots, key);
    expect(links.map(({ href }) => href).toSorted()).toEqual(before.map(([, href = '']) => href).toSorted());

    for (const { at, words } of links) {
      const after = shown(await led(slots, key, at), key);
      const changed = after.filter((link, place) => link[1] !== before[place]?.[1]);
      expect(changed).toEqual([[expect.stringContaining(words), '/elsewhere/']]);
      expect(after.map(([text]) => text)).toEqual(before.map(([text]) => text));
    }
  });
});

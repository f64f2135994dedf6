// What is done to the sections of a page, and what the page is made of afterwards.
import { expect, test } from 'vitest';
import { layHandEdits, withHandEdit } from '../../agents/orchestrator/hand-edits.ts';
import type { HandEdit } from '../../agents/orchestrator/journal.ts';
import { Layout } from '../../agents/site/design.ts';
import type { ArrangeDeed } from '../../preload/contract/editing.ts';
import { arrange } from './arrangement.ts';
import { editedSlots, siteOf } from './edited-slots.fixture.ts';
import type { EditedSlots } from './edited-site.ts';
import { editWords } from './edit-words.ts';
import { listSections } from './list-sections.ts';
import type { SlotEdit } from './deeds.ts';

const SLOTS = await editedSlots();

/** As history keeps it: hand edits over what the maker made. */
function standing(slots: EditedSlots, { operations }: SlotEdit): Promise<EditedSlots> {
  const edits = operations.reduce<HandEdit[]>(
    (kept, { pointer, ...operation }) => withHandEdit(kept, { pointer, value: Reflect.get(operation, 'value') }, slots.layout),
    [],
  );
  return editedSlots({ ...slots, layout: Layout.parse(layHandEdits(slots.layout, edits, Layout).value) });
}

const done = (deed: ArrangeDeed) => standing(SLOTS, arrange('/', deed, SLOTS));
const home = (slots: EditedSlots) => slots.pages.pages.find(({ id }) => id === 'home')?.sections ?? [];
const types = (slots: EditedSlots) => home(slots).map((id) => slots.pages.sections[id]?.type);

test('a section moves to where it is put, header and footer stay', async () => {
  const before = types(SLOTS);
  const after = types(await done({ type: 'move', key: 'cta', to: 1 }));

  expect([after[0], after[2], after.at(-1)]).toEqual(['header', 'cta', 'footer']);
  expect(new Set(after)).toEqual(new Set(before));
  expect(after).toHaveLength(before.length);
});

test.each<[string, ArrangeDeed]>([
  ['hidden', { type: 'hide', key: 'story', isHidden: true }],
  ['removed', { type: 'remove', key: 'story' }],
])('a section that is %s is not on the page', async (_, deed) => {
  expect(types(await done(deed))).not.toContain('story');
});

test('a hidden section is listed, and shown again', async () => {
  const hidden = await done({ type: 'hide', key: 'story', isHidden: true });

  expect(listSections('/', siteOf(hidden)).sections.find(({ key }) => key === 'story')).toMatchObject({ isHidden: true });
  expect(types(await standing(hidden, arrange('/', { type: 'hide', key: 'story', isHidden: false }, hidden)))).toContain('story');
});

test('what was removed can be added again, above the closing', async () => {
  const removed = await done({ type: 'remove', key: 'story' });
  expect(listSections('/', siteOf(removed)).addable.map(({ type }) => type)).toContain('story');

  const added = types(await standing(removed, arrange('/', { type: 'add', section: 'story' }, removed)));
  expect(added.indexOf('story')).toBe(added.indexOf('cta') - 1);
});

test('a copy stands below its section under an id of its own, and its words are its own', async () => {
  const copied = await done({ type: 'copy', key: 'story' });
  const ids = home(copied);
  const [first = '', second = ''] = ids.filter((id) => copied.pages.sections[id]?.type === 'story');
  expect(new Set(ids).size).toBe(ids.length);

  const heading = copied.homeCopy.story?.heading.text ?? '';
  const typed = { page: '/', place: { section: second, at: '/heading' }, words: 'Told anew', before: heading };
  const after = await standing(copied, editWords(siteOf(copied), typed));
  const headings = [first, second].map((id) => after.pages.sections[id]?.props['heading']);
  expect(headings).toEqual([
    { text: heading, from: expect.anything() },
    { text: 'Told anew', from: ['designer'] },
  ]);
});

test('another look is taken on that page', async () => {
  const other =
    listSections('/', siteOf(SLOTS))
      .sections.find(({ key }) => key === 'story')
      ?.variants.at(-1)?.id ?? '';
  const after = await done({ type: 'vary', key: 'story', variant: other });

  expect(after.pages.sections['home-story']?.variant).toBe(other);
});

test('the look of the header is that of every page', async () => {
  const after = await done({ type: 'vary', key: 'header', variant: 'axial' });
  const headers = Object.values(after.pages.sections).filter(({ type }) => type === 'header');

  expect(new Set(headers.map(({ variant }) => variant))).toEqual(new Set(['axial']));
});

test('a link leads elsewhere, and what does not fit the section is left out', async () => {
  expect(
    (await done({ type: 'lead', key: 'hero', at: '/action/href', href: '/elsewhere/' })).pages.sections['home-hero']?.props,
  ).toMatchObject({ action: { href: '/elsewhere/' } });
  expect(
    (await done({ type: 'lead', key: 'hero', at: '/heading', href: 'no text' })).pages.sections['home-hero']?.props,
  ).toMatchObject({
    heading: SLOTS.homeCopy.headline,
  });
});

test.each<[string, ArrangeDeed]>([
  ['is gone', { type: 'remove', key: 'nobody' }],
  ['is not in the library', { type: 'add', section: 'carousel' }],
  ['can stand there once', { type: 'copy', key: 'hero' }],
])('a section that %s is refused', (_, deed) => {
  expect(() => arrange('/', deed, SLOTS)).toThrow(expect.objectContaining({ kind: 'validation' }));
});

test('a page that is gone is refused', () => {
  expect(() => arrange('/nowhere/', { type: 'remove', key: 'story' }, SLOTS)).toThrow('no such page');
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../store/database.fixture.ts';
import { FAQ, makeProject, MOTION, OFFERS, text, type MadeProject } from './made-project.fixture.ts';
import { createSiteHistory } from './site-history.ts';
import { storeOn } from '../store/store.ts';

let database: TestDatabase;
let site: MadeProject;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  await database.close();
});

beforeEach(async () => {
  site = await makeProject(database);
});

const heading = async () => (await site.value('faqCopy')) as { heading: unknown };
const setHeading = (words: string) => site.set('faqCopy', '/heading', words);
const sentences = async () => (await site.history.timeline(site.id)).entries.map(({ sentence }) => sentence);

describe('an edit', () => {
  test('of words is kept, says who typed them, and reads as a sentence', async () => {
    await setHeading('Often asked');

    expect(await heading()).toMatchObject({ heading: { text: 'Often asked', from: ['designer'] } });
    expect(await sentences()).toEqual(['Common questions, heading: written anew', 'The site was made']);
  });

  test.each([
    ['one word', '/items/0/answer', 'Yes, until ten.', 'Common questions, “Do you bake on Sundays?”, answer: 1 word changed'],
    ['an entry at the end', '/items/-', { question: text('Why?'), answer: text('So.') }, 'Common questions, “Why?”: added'],
  ])('of %s', async (...[, pointer, value, sentence]) => {
    const { id: basedOn } = await site.history.slot(site.id, 'faqCopy');
    const type = pointer.endsWith('-') ? 'insert' : 'set';
    await site.history.edit(site.id, { slot: 'faqCopy', basedOn, operations: [{ type, pointer, value }] });

    expect((await sentences())[0]).toBe(sentence);
  });

  test('of a list moves and removes entries', async () => {
    const { id: basedOn } = await site.history.slot(site.id, 'faqCopy');
    const operations = [
      { type: 'move', pointer: '/items/1', to: 0 },
      { type: 'remove', pointer: '/items/1' },
    ] as const;
    await site.history.edit(site.id, { slot: 'faqCopy', basedOn, operations });

    expect(await site.value('faqCopy')).toEqual({ ...FAQ, items: [FAQ.items[1]] });
    expect((await sentences())[0]).toBe('Common questions, “Do you bake on Sundays?”: taken away');
  });

  test.each([
    ['a prototype', '/__proto__/polluted', 'x', 'validation'],
    ['what every object inherits', '/constructor/name', 'x', 'validation'],
    ['a missing entry', '/items/7/answer', 'x', 'validation'],
    ['a place in words', '/heading/text/0', 'x', 'validation'],
    ['the whole slot', '', { heading: text('x'), items: [] }, 'validation'],
    ['no pointer', 'heading', 'x', 'validation'],
    ['a list where words belong', '/heading', ['x'], 'validation'],
    ['a number where a list belongs', '/items', 7, 'validation'],
    ['empty words', '/heading', '', 'validation'],
    ['nothing', '/heading', undefined, 'validation'],
    ['five megabytes', '/heading', 'x'.repeat(5_000_000), 'validation'],
    ['the same words', '/heading/from', ['frame:test'], 'precondition'],
  ])('of %s is refused and leaves everything as it was', async (...[, pointer, value, kind]) => {
    await expect(site.set('faqCopy', pointer, value)).rejects.toMatchObject({ name: 'SitewrightError', kind });

    expect(await site.value('faqCopy')).toEqual(FAQ);
    expect((await site.history.timeline(site.id)).entries).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('is all or nothing', async () => {
    const { id: basedOn } = await site.history.slot(site.id, 'faqCopy');
    const good = { type: 'set', pointer: '/heading', value: 'Fine' } as const;
    const bad = { type: 'set', pointer: '/items', value: 'no list' } as const;

    await expect(site.history.edit(site.id, { slot: 'faqCopy', basedOn, operations: [good, bad] })).rejects.toThrowError(
      'Common questions, items must be a list. Nothing was changed.',
    );
    expect(await site.value('faqCopy')).toEqual(FAQ);
  });

  test.each(['files', 'pages', 'brief'] as const)('of %s is refused', async (slot) => {
    await expect(site.history.edit(site.id, { slot, basedOn: '1', operations: [] })).rejects.toMatchObject({
      kind: 'validation',
    });
  });
});

describe('two windows', () => {
  test('on the same words: the second is told to look again', async () => {
    const { id: basedOn } = await site.history.slot(site.id, 'faqCopy');
    const edit = (pointer: string, value: string) =>
      site.history.edit(site.id, { slot: 'faqCopy', basedOn, operations: [{ type: 'set', pointer, value }] });
    await edit('/heading', 'First');

    await expect(edit('/heading', 'Second')).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('Look again'),
    });
    await edit('/items/0/answer', 'Never.');
    expect(await site.value('faqCopy')).toMatchObject({
      heading: { text: 'First' },
      items: [{ answer: { text: 'Never.' } }, {}],
    });
  });

  test('at the same moment: exactly one of them is kept', async () => {
    const { id: basedOn } = await site.history.slot(site.id, 'faqCopy');
    const windows = ['one', 'two', 'three'].map((value) =>
      site.history.edit(site.id, { slot: 'faqCopy', basedOn, operations: [{ type: 'set', pointer: '/heading', value }] }),
    );
    const settled = await Promise.allSettled(windows);

    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await site.history.timeline(site.id)).entries).toHaveLength(2);
  });
});

describe('undo and redo', () => {
  test('go back and forth over edits and runs, also after a restart', async () => {
    await setHeading('By hand');
    await site.run({ motion: { ...MOTION, level: 'little' } });
    const restarted = createSiteHistory(storeOn(database.pool), 'designer');

    expect((await restarted.undo(site.id)).sentence).toBe('Undid “Made again: 1 part changed”');
    expect(await site.value('motion')).toEqual(MOTION);
    await restarted.undo(site.id);
    expect(await site.value('faqCopy')).toEqual(FAQ);

    await restarted.redo(site.id);
    await restarted.redo(site.id);
    expect(await heading()).toMatchObject({ heading: { text: 'By hand' } });
    expect(await site.value('motion')).toMatchObject({ level: 'little' });
  });

  test('go back and forth over a run that came back to what was made before', async () => {
    const little = { ...MOTION, level: 'little' };
    await site.run({ motion: little });
    await site.run({ motion: MOTION });
    const restarted = createSiteHistory(storeOn(database.pool), 'designer');
    expect(await site.value('motion')).toEqual(MOTION);

    await restarted.undo(site.id);
    expect(await site.value('motion')).toEqual(little);
    await restarted.redo(site.id);
    expect(await site.value('motion')).toEqual(MOTION);
  });

  test('stop at the beginning and at the newest change', async () => {
    await expect(site.history.undo(site.id)).rejects.toMatchObject({ kind: 'precondition' });
    await expect(site.history.redo(site.id)).rejects.toMatchObject({ kind: 'precondition' });
  });

  test('a new edit after an undo ends redo; what was cut off can still be gone back to', async () => {
    await setHeading('First');
    await site.history.undo(site.id);
    await setHeading('Second');
    await expect(site.history.redo(site.id)).rejects.toMatchObject({ kind: 'precondition' });

    const { entries } = await site.history.timeline(site.id);
    expect(entries.map(({ kind, isStanding }) => [kind, isStanding])).toEqual([
      ['edit', true],
      ['undo', true],
      ['edit', false],
      ['run', true],
    ]);
    await site.history.restore(site.id, { type: 'change', id: entries[2]?.id ?? '' });
    expect(await heading()).toMatchObject({ heading: { text: 'First' } });
    await site.history.undo(site.id);
    expect(await heading()).toMatchObject({ heading: { text: 'Second' } });
  });

  test('an undone edit is no hand edit any more: the next run is free', async () => {
    await setHeading('By hand');
    await site.history.undo(site.id);
    await site.run({ faqCopy: { ...FAQ, heading: text('Made anew') } });

    expect(await heading()).toMatchObject({ heading: { text: 'Made anew' } });
  });
});

describe('a named version', () => {
  test('is gone back to, as a change that can be undone', async () => {
    const named = await site.history.name(site.id, 'As shown on Monday');
    await setHeading('Later');
    await site.history.restore(site.id, { type: 'version', id: named.id });

    expect(await site.value('faqCopy')).toEqual(FAQ);
    expect((await sentences())[0]).toBe('Went back to “As shown on Monday”');
    await site.history.undo(site.id);
    expect(await heading()).toMatchObject({ heading: { text: 'Later' } });
  });

  test('has the hash of what it says, however it came about', async () => {
    const first = await site.history.name(site.id, 'First');
    await setHeading('Later');
    const other = await site.history.name(site.id, 'Other');
    await site.history.undo(site.id);
    const again = await site.history.name(site.id, 'Again');

    expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(other.hash).not.toBe(first.hash);
    expect(again.hash).toBe(first.hash);
    expect((await site.history.versions(site.id)).map(({ name }) => name)).toEqual(['Again', 'Other', 'First']);
  });

  test('is compared place by place', async () => {
    const from = await site.history.name(site.id, 'Before');
    await site.set('services', '/offers/0/name', 'Loaf');
    await site.run({ motion: { ...MOTION, level: 'little' } });

    expect(await site.history.compare(site.id, from.id)).toEqual([
      { page: 'Offers', section: 'Offers', field: '“Loaf”, name', before: 'Bread', after: 'Loaf' },
      { page: 'Motion', section: 'Level', before: 'none', after: 'little' },
    ]);
  });

  test.each(['00000000-0000-4000-8000-00000000dead', 'no id'])('%s is not there', async (id) => {
    await expect(site.history.restore(site.id, { type: 'version', id })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(site.history.compare(site.id, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(site.history.restore(site.id, { type: 'change', id })).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('a run over hand edits', () => {
  const renamed = (name: string) => ({ ...OFFERS, offers: [{ ...OFFERS.offers[0], name }, OFFERS.offers[1]].toReversed() });

  beforeEach(async () => {
    await site.set('services', '/offers/0/name', 'Loaf');
  });

  test('proposes what it would have put there; the edit goes with its entry', async () => {
    await site.run({ services: renamed('Sourdough') });

    expect(await site.value('services')).toMatchObject({ offers: [{ name: 'Rolls' }, { name: 'Loaf' }] });
    expect(await site.history.proposals(site.id)).toMatchObject([
      { slot: 'services', pointer: '/offers/id=bread/name', byHand: 'Loaf', proposed: 'Sourdough', hasPlace: true },
    ]);
  });

  test('proposes nothing where it makes the same as before, or the same as the person', async () => {
    await site.run({ services: renamed('Bread') });
    expect(await site.history.proposals(site.id)).toEqual([]);
    await site.run({ services: renamed('Loaf') });
    expect(await site.history.proposals(site.id)).toEqual([]);
  });

  test('is taken over, and that is undone as any change', async () => {
    await site.run({ services: renamed('Sourdough') });
    await site.history.accept(site.id, 'services', '/offers/id=bread/name');
    expect(await site.value('services')).toMatchObject({ offers: [{}, { name: 'Sourdough' }] });
    expect(await site.history.proposals(site.id)).toEqual([]);

    await site.history.undo(site.id);
    expect(await site.value('services')).toMatchObject({ offers: [{}, { name: 'Loaf' }] });
    expect(await site.history.proposals(site.id)).toHaveLength(1);
  });

  test('is turned down once and for all, until it proposes something else', async () => {
    await site.run({ services: renamed('Sourdough') });
    await site.history.dismiss(site.id, 'services', '/offers/id=bread/name');
    await site.run({ services: { ...renamed('Sourdough'), categories: ['Bread'] } });
    expect(await site.history.proposals(site.id)).toEqual([]);

    await site.run({ services: renamed('Rye') });
    expect(await site.history.proposals(site.id)).toMatchObject([{ proposed: 'Rye' }]);
  });

  test('keeps an edit whose place is gone, says so, and lays it back when the place returns', async () => {
    await site.run({ services: { ...OFFERS, offers: [OFFERS.offers[1]] } });
    expect(await site.history.proposals(site.id)).toMatchObject([
      { pointer: '/offers/id=bread/name', byHand: 'Loaf', hasPlace: false },
    ]);

    await site.run({ services: OFFERS });
    expect(await site.value('services')).toMatchObject({ offers: [{ name: 'Loaf' }, {}] });
  });

  test('lets an edit without a place be put away', async () => {
    await site.run({ services: { ...OFFERS, offers: [OFFERS.offers[1]] } });
    await expect(site.history.accept(site.id, 'services', '/offers/id=bread/name')).rejects.toMatchObject({ kind: 'not-found' });
    await site.history.dismiss(site.id, 'services', '/offers/id=bread/name');

    expect(await site.history.proposals(site.id)).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database.fixture.ts';
import { createJournal } from '../runs/journal.ts';
import { beginRun, orderFor } from '../runs/lease.fixture.ts';
import { storeOn } from '../store.ts';
import { ValueTexts } from './value-texts.ts';

type Page = { id: string; words: string };

const WORDS = 'Brot – “fein” \u0000 𝕏 \\ ';
const pages = (): Page[] => Array.from({ length: 300 }, (_, page) => ({ id: `page-${page}`, words: WORDS.repeat(20) }));
const site = (list: readonly Page[], title = 'Second Rise') => ({
  title,
  pages: list,
  byId: Object.fromEntries(list.map((page) => [page.id, page])),
});

const before = pages();
const PATHS = Object.fromEntries(before.map(({ id }) => [id, `/${id}/`]));
const changed = { id: 'page-7', words: 'Spelt 🍞' };

const CASES: [string, unknown][] = [
  ['one page changed', site(before.with(7, changed))],
  ['the first and the last changed', site(before.with(0, changed).with(299, changed))],
  ['a page more in the middle', site(before.toSpliced(150, 0, changed))],
  ['a page less', site(before.toSpliced(150, 1))],
  ['the pages in another order', site(before.toReversed())],
  ['another title', site(before, 'Dritte Gare 🥨')],
  ['an absent property', { ...site(before), title: undefined }],
  ['half of the pages left', site(before.slice(0, 150))],
  ['the very same', site(before)],
  ['a page changed further down', { ...site(before), groups: [{ shown: { items: before.with(7, changed) } }] }],
];

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  await database.close();
});

test.each(CASES)('a large value reads back whole when it was kept with %s', async (name, value) => {
  const { projects, runs, ledger } = storeOn(database.pool);
  const { id } = await projects.open({ key: name, name });
  const lease = await beginRun({ ledger }, orderFor(id));
  const journalAnew = () => createJournal(database.db, { projectId: id, isShared: false }).under(lease);
  const journal = journalAnew();
  const save = (key: string, saved: unknown) =>
    journal.saveStep({ key, value: saved, agent: 'page-composer', agentVersion: 1, slot: 'pages', durationMs: 1 });
  await save('whole', site(before));
  await save('again', value);

  const kept = await database.db.selectFrom('agent_executions').select(['step_key', 'base_step_key']).execute();
  expect(kept).toContainEqual({ step_key: 'again', base_step_key: 'whole' });
  const restarted = journalAnew();
  expect(JSON.stringify((await restarted.recall('again'))?.value)).toBe(JSON.stringify(value));
  expect(JSON.stringify((await restarted.recall('whole'))?.value)).toBe(JSON.stringify(site(before)));
  expect((await runs.list(id, 1))[0]?.steps).toHaveLength(2);
});

test('what is new beside an equal part is all that is written', () => {
  const texts = new ValueTexts();
  texts.write('whole', { pages: before });
  texts.added('whole');

  const text = texts.write('again', { pages: before.with(7, changed) });

  expect(text).toMatchObject({ baseKey: 'whole', stretches: expect.stringContaining('Spelt') });
  expect(JSON.stringify(text).length).toBeLessThan(200);
});

test.each<[string, (of: readonly Page[]) => unknown]>([
  ['further down', (of) => ({ groups: [{ title: 'Bread', shown: { items: of } }] })],
  ['beside a long table of words', (of) => ({ pages: of, paths: PATHS })],
])('what is new in a long list %s is all that is written', (_case, valueOf) => {
  const texts = new ValueTexts();
  texts.write('whole', valueOf(before));
  texts.added('whole');

  const text = texts.write('again', valueOf(before.with(7, changed)));

  expect(text).toMatchObject({ baseKey: 'whole', stretches: expect.stringContaining('Spelt') });
  expect(JSON.stringify(text).length).toBeLessThan(250);
});

test('nothing is built upon a step that was not added', () => {
  const texts = new ValueTexts();
  texts.write('whole', site(before));

  expect(texts.write('again', site(before))).toHaveProperty('whole');
});

test.each([
  ['of which much is new', site(pages())],
  ['that is small', { title: 'Second Rise' }],
])('a value %s is written whole', (_case, value) => {
  const texts = new ValueTexts();
  texts.write('first', site(before));
  texts.added('first');

  expect(texts.write('again', value)).toEqual({ whole: JSON.stringify(value) });
});

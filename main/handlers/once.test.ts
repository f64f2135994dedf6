import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeProject, type MadeProject } from '../history/made-project.fixture.ts';
import type { Changed } from '../../preload/contract/history.ts';
import { openTestDatabase, type TestDatabase } from '../store/database.fixture.ts';
import { withDeedId } from '../deed-id.ts';
import { createReviewing } from '../reviewing/reviewing.ts';
import { once } from './once.ts';

let database: TestDatabase;
let site: MadeProject;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  site = await makeProject(database);
  await site.set('faqCopy', '/heading', 'First');
  await site.set('faqCopy', '/heading', 'Second');
});

const ask = (deedId: string, answer: () => Promise<Changed>) =>
  once({
    input: { projectId: site.id, deedId },
    ofDeed: (...of) => site.history.ofDeed(...of),
    answer,
    answerAgain: async (kept) => kept,
  });
const standing = async () => (await site.history.timeline(site.id)).entries.length;

test.each([
  ['undo', () => site.history.undo(site.id)],
  [
    'edit',
    async () => {
      const { id: basedOn } = await site.history.slot(site.id, 'faqCopy');
      const operations = [{ type: 'set', pointer: '/heading', value: 'Third' }] as const;
      return site.history.edit(site.id, { slot: 'faqCopy', basedOn, operations });
    },
  ],
])('an %s asked for again with its id is done once, and answered alike', async (_, deed) => {
  const deedId = randomUUID();
  const before = await standing();
  const first = await ask(deedId, deed);
  const again = await ask(deedId, deed);

  expect(again).toMatchObject({ id: first.id, sentence: first.sentence });
  expect(await standing()).toBe(before + 1);
});

test('two deeds of one kind are two', async () => {
  const before = await standing();
  await ask(randomUUID(), () => site.history.undo(site.id));
  await ask(randomUUID(), () => site.history.undo(site.id));
  expect(await standing()).toBe(before + 2);
});

test('what was refused and never done is refused again', async () => {
  const deedId = randomUUID();
  const refuse = () => site.history.redo(site.id);
  await expect(ask(deedId, refuse)).rejects.toMatchObject({ kind: 'precondition' });
  await expect(ask(deedId, refuse)).rejects.toMatchObject({ kind: 'precondition' });
});

const TOUCHED = { selector: 'h1', x01: 0.5, y01: 0.5, excerpt: '' };
const SAID = { author: 'designer', name: 'Ada', words: 'Shorter' } as const;
const reviewing = () =>
  createReviewing({
    comments: site.store.comments,
    placeOf: async () => undefined,
    fix: () => Promise.reject(new Error('Nothing is mended here.')),
  });
const commentsOf = async () => (await reviewing().list(site.id)).comments;
const put = () => reviewing().add(site.id, { ...SAID, page: '/', touched: TOUCHED });

test.each([
  ['comment', put],
  ['state of a comment', async () => reviewing().setState(site.id, (await commentsOf())[0]?.id ?? '', 'done')],
  [
    'place of a comment',
    async () => reviewing().move(site.id, (await commentsOf())[0]?.id ?? '', { page: '/', touched: TOUCHED }),
  ],
  ['round', () => reviewing().nextRound(site.id)],
])('a %s asked for again with its id is one change, and answered alike', async (_, deed) => {
  await put();
  const deedId = randomUUID();
  const before = await standing();
  const first = await ask(deedId, deed);
  expect(await ask(deedId, deed)).toMatchObject({ id: first.id, sentence: first.sentence });
  expect(await standing()).toBe(before + 1);
});

test('an answer said again with its id is said once', async () => {
  await put();
  const [comment] = await commentsOf();
  const deedId = randomUUID();
  for (const _time of [1, 2]) await withDeedId(deedId, () => reviewing().answer(site.id, comment?.id ?? '', SAID));
  await reviewing().answer(site.id, comment?.id ?? '', SAID);
  expect((await commentsOf())[0]?.answers).toHaveLength(2);
});

test('a version named again with its id is one, with all it pins, and named without one it is another', async () => {
  const deedId = randomUUID();
  const name = () => site.history.name(site.id, 'On Monday');
  const first = await withDeedId(deedId, name);
  expect(await withDeedId(deedId, name)).toEqual(first);
  await name();
  expect(await site.history.versions(site.id)).toHaveLength(2);
  expect((await site.history.values(site.id, first.id)).get('faqCopy')).toBeDefined();
});

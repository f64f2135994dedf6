import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeProject, type MadeProject } from '../history/made-project.fixture.ts';
import type { Changed } from '../../preload/contract/history.ts';
import { openTestDatabase, type TestDatabase } from '../store/database.fixture.ts';
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

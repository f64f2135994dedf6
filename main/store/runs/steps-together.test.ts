import { setImmediate as nextRound } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sql } from 'kysely';
import { openTestDatabase, type TestDatabase } from '../database.fixture.ts';
import { storeOn } from '../store.ts';
import { beginRun, orderFor } from './lease.fixture.ts';
import type { Lease } from './run-types.ts';
import { createStepWriter, type StepWriter } from './step-writer.ts';

let database: TestDatabase;
let lease: Lease;
let writer: StepWriter;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  await database.close();
});

beforeEach(async (context) => {
  const { projects, ledger } = storeOn(database.pool);
  const { id } = await projects.open({ key: context.task.id, name: context.task.name });
  lease = await beginRun({ ledger }, orderFor(id));
  writer = createStepWriter(database.db);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const save = (key: string, more?: Promise<void>) =>
  writer.save(
    { lease, isStored: false, step: { key, value: key, agent: 'motion', agentVersion: 1, slot: 'motion', durationMs: 1 } },
    more,
  );

/** Keys of the steps that are kept, those of one transaction together. */
async function kept(): Promise<string[][]> {
  const { rows } = await sql<{ keys: string[] }>`
    select array_agg(step_key order by id) as keys from agent_executions
    where project_id = ${lease.projectId} group by xmin::text order by min(id)`.execute(database.db);
  return rows.map(({ keys }) => keys);
}

test('a step is written at once where no others are to come', async () => {
  await save('a');
  await save('b');

  expect(await kept()).toEqual([['a'], ['b']]);
});

test('a step waits for those that are to come, and is written with them as soon as none is', async () => {
  const { promise: more, resolve: end } = Promise.withResolvers<void>();
  const first = save('a', more);
  await nextRound();
  const before = await kept();
  const second = save('b', more);
  end();
  await Promise.all([first, second]);

  expect(before).toEqual([]);
  expect(await kept()).toEqual([['a', 'b']]);
});

test('a step waits no longer than a tenth of a second', async () => {
  const first = save('a', new Promise(() => undefined));
  vi.advanceTimersByTime(100);
  await first;

  expect(await kept()).toEqual([['a']]);
});

test('a step that cannot wait takes along those that could', async () => {
  const first = save('a', new Promise(() => undefined));
  await nextRound();
  await save('b');
  await first;

  expect(await kept()).toEqual([['a', 'b']]);
});

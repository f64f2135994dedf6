import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FinishedStep } from '../../../agents/orchestrator/journal.ts';
import { Brief } from '../../../agents/site/brief.ts';
import { openTestDatabase, type TestDatabase } from '../database.fixture.ts';
import { beginRun, orderFor } from '../runs/lease.fixture.ts';
import type { Lease } from '../runs/run-types.ts';
import { storeOn, type Store } from '../store.ts';

let database: TestDatabase;
let store: Omit<Store, 'close'>;
let count = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  store = storeOn(database.pool);
});

afterAll(() => database.close());

async function begin(): Promise<Lease> {
  const project = await store.projects.open({ key: `/briefs/${++count}.json`, name: 'Hofer' });
  return beginRun(store, orderFor(project.id));
}

const step = (key: string, value: unknown): FinishedStep => ({
  key,
  value,
  agent: 'motion',
  agentVersion: 1,
  slot: 'motion',
  durationMs: 1,
});
const briefOf = (name: string) => Brief.parse({ kind: 'profile', name, trade: 'bakery', photos: [] });

describe('the newest value of a slot', () => {
  test('is the same object until there is a newer one', async () => {
    const lease = await begin();
    const newest = () => store.slots.newest(lease.projectId, 'motion');
    await store.journal(lease).saveStep(step('a', { level: 'none', properties: {} }));
    const first = await newest();
    expect(await newest()).toBe(first);

    await store.journal(lease).saveStep(step('b', { level: 'little', properties: {} }));
    expect(await newest()).toEqual({ level: 'little', properties: {} });
  });

  test('is the brief that a run was settled with, here and for whoever has read none', async () => {
    const lease = await begin();
    const { projectId, runId } = lease;
    const cold = storeOn(database.pool);

    for (const name of ['Hofer', 'Hofer', 'Huber']) {
      await store.write([store.changes.settled(projectId, { runId, from: undefined, brief: briefOf(name) })]);
      expect(await store.slots.newest(projectId, 'brief')).toEqual(briefOf(name));
      expect(await cold.slots.newest(projectId, 'brief')).toEqual(briefOf(name));
    }
    const kept = database.db.selectFrom('slot_revisions').select('id').where('project_id', '=', projectId);
    expect(await kept.execute()).toHaveLength(2);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FinishedStep } from '../../../agents/orchestrator/journal.ts';
import { BACK_ENDS } from '../back-ends.fixture.ts';
import { storeOn, type Store } from '../store.ts';
import { STUDIO_SCOPE } from '../walls/scope.ts';
import { tenantDatabase } from '../walls/walled-database.ts';
import { createJournal } from './journal.ts';
import { beginRun, noJobs, orderFor } from './lease.fixture.ts';
import type { Lease } from './run-types.ts';

type BackEnd = Awaited<ReturnType<(typeof BACK_ENDS)[number]['open']>>;

const step = (key: string, value: unknown): FinishedStep => ({
  key,
  value,
  agent: 'motion',
  agentVersion: 1,
  slot: 'motion',
  durationMs: 1,
});

/** Whoever writes it out once more finds out. */
const writtenOnce = {
  toJSON() {
    throw new Error('It was written out again.');
  },
};

describe.each(BACK_ENDS)('a step that is stored already, on $name', ({ isMissing, open }) => {
  let backEnd: BackEnd;
  let store: Omit<Store, 'close'>;
  let count = 0;

  beforeAll(async () => {
    if (isMissing) return;
    backEnd = await open();
    store = storeOn(backEnd.pool);
  });

  afterAll(() => backEnd?.close());

  const database = () => tenantDatabase(backEnd.pool, STUDIO_SCOPE);
  /** As a program that was started anew sees it. */
  const restarted = (lease: Lease) => createJournal(database(), { projectId: lease.projectId, isShared: false }).under(lease);
  const end = (lease: Lease) => store.ledger.leave(lease, { state: 'done' }, noJobs);
  const revisionsOf = async ({ projectId }: Lease) =>
    database()
      .selectFrom('slot_revisions')
      .select(['step_key', 'workflow_execution_id', 'change_id'])
      .where('project_id', '=', projectId)
      .execute();

  /** A project whose first run made `a` and then `b`. */
  async function madeTwice(): Promise<Lease> {
    const project = await store.projects.open({ key: `/briefs/${++count}.json`, name: 'Hofer' });
    const lease = await beginRun(store, orderFor(project.id));
    await store.journal(lease).saveStep(step('a', { level: 'none' }));
    await store.journal(lease).saveStep(step('b', { level: 'little' }));
    await end(lease);
    return lease;
  }

  test.skipIf(isMissing)(
    'is all that a run saves: it is the newest again, as a change of that run, and nothing is written twice',
    async () => {
      const { projectId } = await madeTwice();
      const lease = await beginRun(store, orderFor(projectId));
      await restarted(lease).saveStep(step('a', writtenOnce));

      expect(await restarted(lease).recall('a')).toEqual({ value: { level: 'none' }, isCurrent: true });
      expect(await restarted(lease).recall('b')).toEqual({ value: { level: 'little' }, isCurrent: false });
      const [, , last] = await revisionsOf(lease);
      expect(last).toMatchObject({ step_key: 'a', workflow_execution_id: lease.runId, change_id: expect.any(String) });
      expect((await store.runs.list(projectId, 1))[0]?.steps).toEqual([]);
    },
  );

  test.skipIf(isMissing)('goes together with steps that are new', async () => {
    const { projectId } = await madeTwice();
    const lease = await beginRun(store, orderFor(projectId));
    const journal = restarted(lease);
    const icons: FinishedStep = { ...step('c', { set: 'thin' }), agent: 'icons', slot: 'icons' };
    await Promise.all([journal.saveStep(step('a', writtenOnce)), journal.saveStep(icons)]);

    expect(await restarted(lease).recall('a')).toMatchObject({ isCurrent: true });
    expect(await restarted(lease).recall('c')).toEqual({ value: { set: 'thin' }, isCurrent: true });
  });

  test.skipIf(isMissing)('is not made the newest by a run that was ended', async () => {
    const lease = await madeTwice();

    await expect(restarted(lease).saveStep(step('a', writtenOnce))).rejects.toMatchObject({ kind: 'conflict' });
    expect(await revisionsOf(lease)).toHaveLength(2);
  });

  test.skipIf(isMissing)('and is gone after all, is refused, and written whole when asked again', async () => {
    const { projectId } = await madeTwice();
    const lease = await beginRun(store, orderFor(projectId));
    const journal = restarted(lease);
    await journal.recall('a');
    await database().deleteFrom('slot_revisions').where('project_id', '=', projectId).execute();
    await database().deleteFrom('agent_executions').where('project_id', '=', projectId).execute();

    await expect(journal.saveStep(step('a', { level: 'none' }))).rejects.toMatchObject({ name: 'SitewrightError' });
    await journal.saveStep(step('a', { level: 'none' }));
    expect(await restarted(lease).recall('a')).toEqual({ value: { level: 'none' }, isCurrent: true });
  });
});

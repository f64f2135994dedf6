import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RunEvent } from '../../agents/site/run-event.ts';
import { noJobs, orderFor } from '../store/runs/lease.fixture.ts';
import { openSharedStore } from '../store/open-shared.ts';
import { startPostgres, withoutPostgres, type TestPostgres } from '../store/postgres.fixture.ts';
import type { RunOrder } from '../store/runs/run-types.ts';
import type { Store } from '../store/store.ts';
import { Engine, type Watching } from './engine.ts';
import type { Workflow } from './workflow.ts';

const unwatched = (): Watching => ({ signal: new AbortController().signal, onEvent: () => undefined });
const counts = { made: 0, kept: 0, failed: 0, skipped: 0 };
const untilStopped: Workflow = async ({ signal }) => {
  await wait(60_000, undefined, { signal });
  return { type: 'done', result: 'never', counts, durationMs: 0 };
};
const says =
  (result: unknown): Workflow =>
  async () => ({ type: 'done', result, counts, durationMs: 0 });
const step = { key: 'k', agent: 'motion', agentVersion: 1, slot: 'motion', value: {}, durationMs: 1 } as const;

/** Each engine has connections of its own, as a process of its own would. */
describe.skipIf(withoutPostgres)('two engines on one PostgreSQL', () => {
  let server: TestPostgres;
  let url = '';
  const opened: { engine: Engine; store: Store }[] = [];

  beforeAll(async () => {
    server = await startPostgres();
    url = await server.newDatabase();
  });

  afterEach(async () => {
    for (const { engine, store } of opened.splice(0)) {
      await engine.close();
      await store.close();
    }
  });

  afterAll(async () => {
    await server.stop();
  });

  async function engineWith(workflow: Workflow): Promise<{ engine: Engine; store: Store }> {
    const store = await openSharedStore(url);
    const onFault = () => undefined;
    const engine = new Engine({ store, workflows: { test: workflow }, onFault, limits: { leaseSeconds: 2 } });
    await engine.open();
    opened.push({ engine, store });
    return { engine, store };
  }

  async function order({ projects }: Store): Promise<RunOrder> {
    const key = randomUUID();
    return orderFor((await projects.open({ key, name: key })).id);
  }

  async function untilRunning({ ledger }: Store, runId: string): Promise<void> {
    while ((await ledger.get(runId)).state !== 'running') await wait(10);
  }

  test('what one stops, the other one leaves at once', async () => {
    const worker = await engineWith(untilStopped);
    await worker.engine.work();
    const window = await engineWith(untilStopped);
    const long = await order(window.store);
    await window.engine.submit(long);
    await untilRunning(window.store, long.runId);
    await window.engine.cancel(long.runId);

    expect(await window.engine.follow(long.runId, unwatched())).toMatchObject({ state: 'cancelled' });
  });

  test('one follows from the start what the other does', async () => {
    const said: RunEvent[] = ['a', 'b'].map((agent) => ({ type: 'step-start', runId: 'r', agent }));
    const worker = await engineWith(async (context) => {
      for (const event of said) context.onEvent(event);
      return { type: 'done', result: 'made elsewhere', counts, durationMs: 0 };
    });
    await worker.engine.work();
    const window = await engineWith(untilStopped);
    const heard: RunEvent[] = [];
    const watching = { ...unwatched(), onEvent: (event: RunEvent) => heard.push(event) };

    expect(await window.engine.run(await order(window.store), watching)).toBe('made elsewhere');
    expect(heard).toEqual(said);
  });

  test('a worker that was frozen past its lease saves nothing, and the run goes on elsewhere', async () => {
    const { store } = await engineWith(untilStopped);
    const frozen = await order(store);
    const hold = { worker: 'frozen', runsAtOnce: 9, leaseSeconds: 0.2 };
    const taken = await store.ledger.begin(frozen, hold, noJobs);
    const lease = taken.type === 'taken' ? taken.lease : undefined;
    if (!lease) throw new Error('The run was not taken.');
    await store.journal(lease).saveStep({ ...step, key: 'before' });

    const other = await engineWith(says('done by another'));
    await other.engine.work();
    expect(await other.engine.follow(frozen.runId, unwatched())).toMatchObject({ state: 'done', attempt: 2 });

    await expect(store.journal(lease).saveStep(step)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(store.budget(lease).reserve({ key: 'k', agent: 'a', estimate: { usd: 1, tokens: 1 } })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(await store.ledger.leave(lease, { state: 'failed' }, noJobs)).toBe(false);
    expect((await store.ledger.get(frozen.runId)).result).toBe('done by another');
  });
});

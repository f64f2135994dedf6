import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunEvent } from '../../../agents/site/run-event.ts';
import { BACK_ENDS } from '../back-ends.fixture.ts';
import { storeOn, type Store } from '../store.ts';
import { beginRun, noJobs, orderFor } from './lease.fixture.ts';
import type { Lease } from './run-types.ts';

type BackEnd = Awaited<ReturnType<(typeof BACK_ENDS)[number]['open']>>;

describe.each(BACK_ENDS)('what a run says, on $name', ({ isMissing, open }) => {
  describe.skipIf(isMissing)('and is kept', () => {
    let backEnd: BackEnd;
    let store: Omit<Store, 'close'>;
    let count = 0;

    beforeAll(async () => {
      backEnd = await open();
      store = storeOn(backEnd.pool);
    });

    afterAll(() => backEnd.close());

    async function begun(): Promise<Lease> {
      const project = await store.projects.open({ key: `/briefs/said-${++count}.json`, name: 'Hofer' });
      return beginRun(store, orderFor(project.id));
    }

    const started = ({ runId }: Lease, agent: string): RunEvent => ({ type: 'step-start', runId, agent });
    const heard = async ({ runId }: Lease, after = 0) => (await store.events.list(runId, after)).map(({ event }) => event);
    const rowsOf = async ({ runId }: Lease) =>
      (await backEnd.pool.query('select id from events where workflow_execution_id = $1', [runId])).rows.length;

    test('is heard in the order it was said, also what was said as it ended', async () => {
      const lease = await begun();
      const [first, second, third] = ['layout', 'motion', 'brand'].map((agent) => started(lease, agent));
      await store.events.append(
        lease,
        [first, second].flatMap((each) => each ?? []),
      );
      await store.ledger.leave(lease, { state: 'done', events: third && [third] }, noJobs);

      expect(await heard(lease)).toEqual([first, second, third]);
    });

    test('takes one row for all that was said together, and none where nothing was', async () => {
      const lease = await begun();
      await store.events.append(lease, [started(lease, 'layout'), started(lease, 'motion')]);
      await store.ledger.leave(lease, { state: 'done', events: [] }, noJobs);

      expect(await rowsOf(lease)).toBe(1);
    });

    test('is heard once by whoever says what they heard last', async () => {
      const lease = await begun();
      await store.events.append(lease, [started(lease, 'layout'), started(lease, 'motion')]);
      const last = (await store.events.list(lease.runId, 0)).at(-1)?.id ?? 0;
      await store.events.append(lease, [started(lease, 'brand')]);

      expect(await heard(lease, last)).toEqual([started(lease, 'brand')]);
    });

    test('is heard as well where an earlier version kept it, each event in a row of its own', async () => {
      const lease = await begun();
      const event = started(lease, 'layout');
      await backEnd.pool.query(
        'insert into events (tenant_id, project_id, workflow_execution_id, type, content) values ($1, $2, $3, $4, $5)',
        [lease.tenantId, lease.projectId, lease.runId, event.type, JSON.stringify(event)],
      );

      expect(await heard(lease)).toEqual([event]);
    });

    test('is not kept of a worker that no longer holds the run', async () => {
      const lease = await begun();
      await store.events.append({ ...lease, fence: lease.fence - 1 }, [started(lease, 'layout')]);

      expect(await heard(lease)).toEqual([]);
    });
  });
});

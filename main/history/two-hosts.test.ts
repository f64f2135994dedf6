import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { beginRun, noJobs, orderFor } from '../store/runs/lease.fixture.ts';
import { openSharedStore } from '../store/open-shared.ts';
import { startPostgres, withoutPostgres, type TestPostgres } from '../store/postgres.fixture.ts';
import type { Store } from '../store/store.ts';
import { FAQ, makeProjectIn, MOTION, text, type MadeProject } from './made-project.fixture.ts';
import { createSiteHistory, type SiteHistory } from './site-history.ts';

const EDITS_EACH = 15;

/** Each host has connections of its own, as a program of its own would. */
describe.skipIf(withoutPostgres)(
  `${withoutPostgres ? 'skipped: no PostgreSQL: ' : ''}two people at one site, each at a host of their own`,
  () => {
    let server: TestPostgres;
    let stores: [Store, Store];
    let site: MadeProject;
    let hosts: [SiteHistory, SiteHistory];

    beforeAll(async () => {
      server = await startPostgres();
      const url = await server.newDatabase();
      stores = [await openSharedStore(url), await openSharedStore(url)];
    });

    afterAll(async () => {
      for (const store of stores) await store.close();
      await server.stop();
    });

    beforeEach(async () => {
      site = await makeProjectIn(stores[0]);
      hosts = [createSiteHistory(stores[0], 'designer'), createSiteHistory(stores[1], 'client')];
    });

    const heading = async () => (await site.value('faqCopy')) as { heading: { text: string } };
    const setAt = async (history: SiteHistory, pointer: string, value: unknown) => {
      const { id: basedOn } = await history.slot(site.id, 'faqCopy');
      return history.edit(site.id, { slot: 'faqCopy', basedOn, operations: [{ type: 'set', pointer, value }] });
    };

    test('who write over the same words at one moment: one is kept, the other is told to look again', async () => {
      const { id: basedOn } = await hosts[0].slot(site.id, 'faqCopy');
      const operationsOf = (host: number) => [{ type: 'set', pointer: '/heading', value: `Host ${host}` }] as const;
      const settled = await Promise.allSettled(
        hosts.map((host, index) => host.edit(site.id, { slot: 'faqCopy', basedOn, operations: operationsOf(index) })),
      );
      const refused = settled.filter((each) => each.status === 'rejected');

      expect(refused).toMatchObject([{ reason: { kind: 'conflict', message: expect.stringContaining('Look again') } }]);
      expect((await heading()).heading.text).toBe(`Host ${settled.findIndex(({ status }) => status === 'fulfilled')}`);
    });

    test('who edit again and again lose nothing that was acknowledged, and every edit stands on the one before', async () => {
      const acknowledged: string[] = [];
      const type = async (host: SiteHistory, name: string) => {
        for (let number = 0; number < EDITS_EACH;) {
          const words = `${name} ${number}`;
          const kept = await setAt(host, '/heading', words).catch(refusedOnly);
          if (kept === undefined) continue;
          acknowledged.push(kept.id);
          number++;
        }
      };
      await Promise.all([type(hosts[0], 'first'), type(hosts[1], 'second')]);

      const { entries } = await hosts[0].timeline(site.id);
      const edits = entries.filter(({ kind }) => kind === 'edit');
      expect(edits.map(({ id }) => id).toSorted()).toEqual(acknowledged.toSorted());
      expect(edits.every(({ isStanding }) => isStanding)).toBe(true);
      for (let count = 0; count < 2 * EDITS_EACH; count++) await hosts[count % 2 === 0 ? 0 : 1].undo(site.id);
      expect(await site.value('faqCopy')).toEqual(FAQ);
    });

    test('who undo at one moment go back two changes, each exactly one', async () => {
      await setAt(hosts[0], '/heading', 'one');
      await setAt(hosts[0], '/heading', 'two');
      await setAt(hosts[0], '/items/0/answer', 'three');
      const undone = await Promise.all(hosts.map((host) => host.undo(site.id)));

      expect((await heading()).heading.text).toBe('one');
      const said = ['Undid “Common questions, heading', 'Undid “Common questions, “Do you bake on Sundays?”, answer'];
      expect(undone.map(({ sentence }) => sentence).toSorted()).toEqual(said.map((begin) => expect.stringContaining(begin)));
    });

    test('while one edits, a run at the other host keeps the edit and proposes its own', async () => {
      const lease = await beginRun(stores[1], orderFor(site.id));
      await setAt(hosts[0], '/heading', 'By hand');
      const value = { ...FAQ, heading: text('Made anew') };
      const step = { key: 'anew', slot: 'faqCopy', agent: 'faq', agentVersion: 1, value, durationMs: 1 } as const;
      await stores[1].journal(lease).saveStep(step);
      await stores[1].ledger.leave(lease, { state: 'done' }, noJobs);

      expect((await heading()).heading.text).toBe('By hand');
      expect(await hosts[1].proposals(site.id)).toMatchObject([{ slot: 'faqCopy', pointer: '/heading' }]);
    });

    test('nobody goes back while a run at another host still writes', async () => {
      await setAt(hosts[0], '/heading', 'By hand');
      const named = await hosts[0].name(site.id, 'As it was');
      await setAt(hosts[0], '/heading', 'Later');
      const lease = await beginRun(stores[1], orderFor(site.id));
      const made = { kind: 'conflict', message: expect.stringContaining('being made') };

      await expect(hosts[0].undo(site.id)).rejects.toMatchObject(made);
      await expect(hosts[0].restore(site.id, { type: 'version', id: named.id })).rejects.toMatchObject(made);
      await stores[1].ledger.leave(lease, { state: 'done' }, noJobs);
      await hosts[0].undo(site.id);
      await hosts[0].redo(site.id);
      expect((await heading()).heading.text).toBe('Later');
    });

    test('a run that was cut off does not go on over what was gone back to', async () => {
      const lease = await beginRun(stores[1], orderFor(site.id));
      const step = { key: 'half', slot: 'motion', agent: 'motion', agentVersion: 1, value: MOTION, durationMs: 1 } as const;
      await stores[1].journal(lease).saveStep({ ...step, value: { ...MOTION, level: 'little' } });
      await stores[1].ledger.leave(lease, { state: 'queued' }, noJobs);
      await hosts[0].undo(site.id);

      expect(await stores[0].ledger.get(lease.runId)).toMatchObject({ state: 'cancelled' });
      expect(await site.value('motion')).toEqual(MOTION);
    });
  },
);

function refusedOnly(error: unknown): undefined {
  if (error instanceof Error && 'kind' in error && error.kind === 'conflict') return undefined;
  throw error;
}

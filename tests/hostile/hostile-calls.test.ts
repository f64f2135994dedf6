import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startStudioHost, type StudioHost } from '../../main/http/studio-host.ts';
import { BACK_ENDS } from '../../main/store/back-ends.fixture.ts';
import { beginRun, noJobs, orderFor } from '../../main/store/runs/lease.fixture.ts';
import { STUDIO_SCOPE, type Scope } from '../../main/store/walls/scope.ts';
import { storeOn, type Store } from '../../main/store/store.ts';
import { addTenant, type TenantIds } from '../../main/store/walls/tenant-rows.fixture.ts';
import { createStudio } from '../../main/studio/create-studio.ts';
import type { Studio } from '../../main/studio/studio.ts';
import { askOver, type Asking } from './asking.ts';
import { inputsOf, QUESTIONS, type Words } from './hostile-inputs.ts';
import { tenantState } from './tenant-state.ts';
import { openVault } from '../../main/vault/open-vault.ts';

/** Asked for by the design, together with the statements of main/store/walls/walls.test.ts; there are more on each database. */
const LEAST_CALLS = 150;

const OWN_MARK = 'what-is-ones-own';

const NAMED = QUESTIONS.map((question) => ({ ...question, name: question.path.join('.') }));

describe.each(BACK_ENDS)('calls on $name', ({ isMissing, open }) => {
  describe.skipIf(isMissing)('of a stranger', () => {
    let folder = '';
    let pool: Pool;
    let closePool: () => Promise<void>;
    let studio: Studio;
    let other: TenantIds;
    let words: { own: Words; forged: Words };
    let callCount = 0;
    const hosts: StudioHost[] = [];
    const asking: Asking[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sitewright-hostile-'));
      ({ pool, close: closePool } = await open());
      const store = { ...storeOn(pool), close: async () => undefined };
      const vault = openVault({ dataDir: folder, passphrase: 'of this test' });
      studio = await createStudio({ store, dataDir: folder, guard: { stop: async () => undefined }, vault, takesRuns: false });

      other = await addTenant(pool, 2);
      const own = await store.projects.open({ key: '/briefs/own.txt', name: 'Own' });
      words = wordsOf(
        await makeSomething(store, STUDIO_SCOPE, { projectId: own.id, mark: OWN_MARK }),
        await makeSomething(store, { tenantId: other.tenantId, userId: other.userId, role: 'owner' }, other),
      );
    });

    // Who adds a client works for that one from then on.
    afterEach(() => studio.switchClient(STUDIO_SCOPE.tenantId));

    afterAll(async () => {
      for (const each of asking) each.close();
      for (const host of hosts) await host.close();
      await studio.close();
      await closePool();
      await rm(folder, { recursive: true, maxRetries: 9 });
    });

    async function askAs(role: 'viewer' | 'owner'): Promise<Asking> {
      const context = { studio, version: '0', shell: 'test', role, requestsSent: () => 0, onFault: () => undefined } as const;
      const host = await startStudioHost({ context, folder, port: 0, onUsedAddress: () => undefined });
      hosts.push(host);
      const asked = await askOver(host);
      asking.push(asked);
      return asked;
    }

    test.each(NAMED)('with ids of another client get nothing of theirs from $name, and change nothing', async (question) => {
      const { ask } = await askAs('owner');
      const before = await tenantState(pool, other.tenantId);
      const inputs = [...inputsOf(question, words.forged), ...inputsOf(question, words.own)];

      for (const input of inputs) {
        callCount++;
        const { text } = await ask(question.path, input);
        expect(text.includes(other.mark) ? { input, text } : undefined).toBeUndefined();
      }
      expect(await tenantState(pool, other.tenantId)).toEqual(before);
    });

    test.each(NAMED.filter(({ by }) => by !== 'viewer'))(
      'who may only look are refused $name, and it is noted',
      async (question) => {
        const { ask } = await askAs('viewer');
        const before = await tenantState(pool, STUDIO_SCOPE.tenantId);

        for (const input of inputsOf(question, words.own)) {
          callCount++;
          expect((await ask(question.path, input)).code).toBe('FORBIDDEN');
        }
        expect(await tenantState(pool, STUDIO_SCOPE.tenantId)).toEqual(before);
        const { rows } = await pool.query(
          'select action, target, details from security_audit_log order by sequence desc limit 1',
        );
        expect(rows).toEqual([{ action: 'access-denied', target: question.name, details: '{"role":"viewer"}' }]);
      },
    );

    test.each(NAMED.filter(({ by }) => by === 'viewer'))('who may only look change nothing by $name', async (question) => {
      const { ask } = await askAs('viewer');
      const before = await tenantState(pool, STUDIO_SCOPE.tenantId);

      for (const input of inputsOf(question, words.own)) {
        callCount++;
        expect((await ask(question.path, input)).code).not.toBe('FORBIDDEN');
      }
      expect(await tenantState(pool, STUDIO_SCOPE.tenantId)).toEqual(before);
    });

    test("who may look see what is the studio's own, so that the others could have seen more", async () => {
      const { ask } = await askAs('viewer');
      const timelines = QUESTIONS.filter(({ path }) => path.join('.') === 'history.timeline');
      const answers = await Promise.all(
        timelines.flatMap((question) => inputsOf(question, words.own)).map((input) => ask(['history', 'timeline'], input)),
      );
      expect(answers.map(({ text }) => text).join(' ')).toContain(OWN_MARK);
    });

    test(`are more than ${LEAST_CALLS}`, () => {
      expect(callCount).toBeGreaterThan(LEAST_CALLS);
    });
  });
});

interface Ids {
  project: string;
  change: string;
  version: string;
  revision: string;
}

/** A run, an edit and a version of that client's project: all that somebody could point at. */
async function makeSomething(
  store: Store,
  scope: Scope,
  { projectId, mark }: Pick<TenantIds, 'projectId' | 'mark'>,
): Promise<Ids> {
  const { changes, versions, revisions, journal } = store.as(scope);
  const lease = await beginRun(store, orderFor(projectId, { tenantId: scope.tenantId }));
  const step = { agent: 'motion', agentVersion: 1, slot: 'motion', durationMs: 1 } as const;
  await journal(lease).saveStep({ ...step, key: mark, value: { level: 'none', properties: { '--mark': mark } } });
  await store.ledger.leave(lease, { state: 'done' }, noJobs);

  const { id: onRevision = '' } = (await revisions.newest(projectId, 'motion')) ?? {};
  const edit = { kind: 'edit', author: 'designer', sentence: mark, slot: 'motion', onRevision, handEdits: [] } as const;
  const kept = await changes.add(projectId, edit);
  const revision = kept?.revisions[0] ?? '';
  const version = await versions.add(projectId, { name: mark, author: 'designer', hash: mark, revisions: [revision] });
  return { project: projectId, change: kept?.id ?? '', version: version.id, revision };
}

/** Each place of an input, by its name; those that stand for several sorts of things are tried with each. */
function wordsOf(own: Ids, other: Ids): { own: Words; forged: Words } {
  const forgedIds = Object.values(other);
  const of =
    (ids: Ids, more: readonly string[]): Words =>
    (name) => {
      switch (name) {
        case 'projectId':
          return [ids.project, ...more.slice(0, 1)];
        case 'basedOn':
          return [ids.revision, ...more];
        case 'before':
          return [ids.change, ...more];
        case 'id':
          return [ids.version, ids.change, ids.project, ...more];
        case 'from':
        case 'to':
          return [ids.version, ...more];
        case 'slot':
          return ['motion', 'homeCopy'];
        case 'pointer':
          return ['/level', ''];
        // A brief of nothing makes no site.
        case 'text':
          return [' '];
        default:
          return ['words'];
      }
    };
  return { own: of(own, forgedIds), forged: of(other, []) };
}

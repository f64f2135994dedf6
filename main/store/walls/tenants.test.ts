import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFeatures } from '../../../agents/distinctness/site-features.fixture.ts';
import { BACK_ENDS } from '../back-ends.fixture.ts';
import { beginRun, orderFor } from '../runs/lease.fixture.ts';
import { STUDIO_SCOPE } from './scope.ts';
import { storeOn, type Store } from '../store.ts';

const STEP = { key: 'k', agent: 'motion', agentVersion: 1, slot: 'motion', value: {}, durationMs: 1 } as const;

describe.each(BACK_ENDS)('tenants on $name', ({ isMissing, open }) => {
  describe.skipIf(isMissing)('and the audit log', () => {
    let pool: Pool;
    let close: () => Promise<void>;
    let store: Omit<Store, 'close'>;

    beforeAll(async () => {
      ({ pool, close } = await open());
      store = storeOn(pool);
    });

    afterAll(async () => {
      await close();
    });

    const newest = async () => (await store.auditLog.list(1))[0];

    test('a new one is walled off from the studio, and said to be made', async () => {
      const scope = await store.tenants.make({ name: 'Hofer', ownerId: STUDIO_SCOPE.userId });
      const project = await store.as(scope).projects.open({ key: 'brief.json', name: 'Hofer' });

      expect(await newest()).toMatchObject({ action: 'tenant-made', target: 'Hofer', tenantId: scope.tenantId });
      expect(await store.as(scope).projects.list()).toEqual([project]);
      expect(await store.projects.list()).toEqual([]);
      await expect(store.projects.get(project.id)).rejects.toMatchObject({ kind: 'not-found' });
      expect((await store.tenants.list()).map(({ name }) => name)).toEqual(['Hofer', 'Studio']);
    });

    test('nothing of one is kept by another, whatever it is asked under', async () => {
      const scope = await store.tenants.make({ name: 'Adler', ownerId: STUDIO_SCOPE.userId });
      const { id } = await store.as(scope).projects.open({ key: 'brief.json', name: 'Adler' });
      const file = { path: '/', hash: 'h', bytes: 1, type: 'text/html' };

      await expect(beginRun(store, orderFor(id))).rejects.toMatchObject({ kind: 'not-found' });
      await expect(store.write([store.generatedAssets.replaced(id, [file])])).rejects.toMatchObject({ kind: 'not-found' });
      await store.write([store.projects.made(id, { outDir: '/stolen', features: siteFeatures() })]);
      expect(await store.as(scope).projects.get(id)).not.toHaveProperty('outDir');
      expect(await store.runs.list(id, 9)).toEqual([]);
      expect(await store.slots.newest(id, 'motion')).toBeUndefined();
      const lease = await beginRun(store, { ...orderFor(id), tenantId: scope.tenantId });
      expect(await store.journal(lease).handEdits()).toEqual(new Map());
      await expect(store.journal(lease).saveStep(STEP)).rejects.toMatchObject({ kind: 'conflict' });
    });

    test('a viewer looks and changes nothing, and is told so', async () => {
      const owner = await store.tenants.make({ name: 'Krone', ownerId: STUDIO_SCOPE.userId });
      const userId = await store.tenants.addUser({ name: 'Ada' });
      await store.tenants.changeRole({ tenantId: owner.tenantId, userId, role: 'viewer', by: owner.userId });
      const { id } = await store.as(owner).projects.open({ key: 'brief.json', name: 'Krone' });
      const viewing = store.as(await store.tenants.scopeOf(owner.tenantId, userId));

      expect(await viewing.projects.list()).toMatchObject([{ id, name: 'Krone' }]);
      const refused = { kind: 'auth', message: expect.stringContaining('look') };
      await expect(viewing.projects.open({ key: 'other.json', name: 'Other' })).rejects.toMatchObject(refused);
      await expect(
        viewing.write([viewing.projects.made(id, { outDir: '/stolen', features: siteFeatures() })]),
      ).rejects.toMatchObject(refused);
      const lease = await beginRun(store, { ...orderFor(id), tenantId: owner.tenantId });
      await expect(viewing.journal(lease).saveStep(STEP)).rejects.toMatchObject(refused);
      await expect(viewing.write([viewing.generatedAssets.replaced(id, [])])).rejects.toMatchObject(refused);
    });

    test('somebody from elsewhere is turned away, which is kept', async () => {
      const { tenantId } = await store.tenants.make({ name: 'Linde', ownerId: STUDIO_SCOPE.userId });
      const userId = await store.tenants.addUser({ name: 'Eve', email: 'eve@example.com' });

      await expect(store.tenants.scopeOf(tenantId, userId)).rejects.toMatchObject({ kind: 'auth' });
      expect(await newest()).toMatchObject({ action: 'access-denied', target: tenantId, userId });
    });

    test('the last owner stays one, and a change that fails is not in the log', async () => {
      const { tenantId, userId } = await store.tenants.make({ name: 'Post', ownerId: STUDIO_SCOPE.userId });
      const before = await newest();

      const leave = { tenantId, userId, role: undefined, by: userId };
      await expect(store.tenants.changeRole(leave)).rejects.toMatchObject({ kind: 'precondition' });
      expect(await newest()).toEqual(before);
      expect(await store.tenants.scopeOf(tenantId, userId)).toMatchObject({ role: 'owner' });
    });

    test('rows that are added at once stand in one chain', async () => {
      const entries = Array.from(
        { length: 20 },
        (_, n) => ({ action: 'published', target: `site ${n}`, details: { n, 'ü"': [n] } }) as const,
      );
      await Promise.all(entries.map((entry) => store.auditLog.append(entry)));

      const { rowCount, faults } = await store.auditLog.verify();
      expect(faults).toEqual([]);
      expect(rowCount).toBeGreaterThanOrEqual(20);
    });

    test.each([
      [`update security_audit_log set target = 'nobody' where sequence = 2`, { type: 'changed', sequence: 2 }],
      [`delete from security_audit_log where sequence = 3`, { type: 'missing', from: 3, to: 3 }],
    ])('what an administrator of the database did to it is found: %s', async (statement, fault) => {
      await pool.query(statement);

      expect((await store.auditLog.verify()).faults).toContainEqual(fault);
    });
  });
});

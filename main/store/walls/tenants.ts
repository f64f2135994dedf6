// The studio's tenants and who works for them. The host alone changes them, and each change is in the audit log.
import type { Kysely } from 'kysely';
import { SitewrightError } from '../../../agents/site/error.ts';
import { Role } from '../../../preload/contract/role.ts';
import { answering } from '../answering.ts';
import { appendAudit } from '../audit/audit-log.ts';
import type { HostTables } from './host-tables.ts';
import type { Scope } from './scope.ts';

interface Tenant {
  id: string;
  name: string;
}

interface RoleChange {
  tenantId: string;
  userId: string;
  /** Undefined takes the person off the tenant. */
  role: Role | undefined;
  /** Who says so. */
  by: string;
}

export interface Tenants {
  /** By name. */
  list(this: void): Promise<Tenant[]>;
  /** Those a person works for, by name. */
  ofUser(this: void, userId: string): Promise<Tenant[]>;
  /** @throws SitewrightError `not-found` */
  rename(this: void, change: { tenantId: string; name: string; by: string }): Promise<void>;
  /** Makes one; whoever makes it owns it. */
  make(this: void, request: { name: string; ownerId: string }): Promise<Scope>;
  addUser(this: void, user: { name: string; email?: string }): Promise<string>;
  /** @throws SitewrightError `precondition` when the tenant would be left without an owner */
  changeRole(this: void, change: RoleChange): Promise<void>;
  /** @throws SitewrightError `auth` when the person does not work for the tenant; that too is in the audit log */
  scopeOf(this: void, tenantId: string, userId: string): Promise<Scope>;
}

export function createTenants(db: Kysely<HostTables>): Tenants {
  return {
    list: () => answering(db.selectFrom('tenants').select(['id', 'name']).orderBy('name').execute()),
    ofUser: (userId) => answering(ofUser(db, userId)),
    rename: (change) => answering(rename(db, change)),
    make: (request) => answering(make(db, request)),
    changeRole: (change) => answering(changeRole(db, change)),
    scopeOf: (tenantId, userId) => answering(scopeOf(db, tenantId, userId)),

    async addUser({ name, email }) {
      const query = db
        .insertInto('users')
        .values({ name, email: email ?? null })
        .returning('id');
      return (await answering(query.executeTakeFirstOrThrow())).id;
    },
  };
}

function ofUser(db: Kysely<HostTables>, userId: string): Promise<Tenant[]> {
  return db
    .selectFrom('tenants')
    .innerJoin('memberships', 'memberships.tenant_id', 'tenants.id')
    .select(['tenants.id', 'tenants.name'])
    .where('memberships.user_id', '=', userId)
    .orderBy('tenants.name')
    .execute();
}

function rename(db: Kysely<HostTables>, { tenantId, name, by }: { tenantId: string; name: string; by: string }): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const named = transaction.updateTable('tenants').set({ name }).where('id', '=', tenantId).returning('id');
    if (!(await named.executeTakeFirst())) {
      throw new SitewrightError('not-found', 'There is no such client. Look at the list of clients.');
    }
    await appendAudit(transaction, { action: 'tenant-renamed', target: name, tenantId, userId: by });
  });
}

function make(db: Kysely<HostTables>, { name, ownerId }: { name: string; ownerId: string }): Promise<Scope> {
  return db.transaction().execute(async (transaction) => {
    const { id } = await transaction.insertInto('tenants').values({ name }).returning('id').executeTakeFirstOrThrow();
    await transaction.insertInto('memberships').values({ tenant_id: id, user_id: ownerId, role: 'owner' }).execute();
    await appendAudit(transaction, { action: 'tenant-made', target: name, tenantId: id, userId: ownerId });
    return { tenantId: id, userId: ownerId, role: 'owner' };
  });
}

function changeRole(db: Kysely<HostTables>, { tenantId, userId, role, by }: RoleChange): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('memberships').where('tenant_id', '=', tenantId).where('user_id', '=', userId).execute();
    if (role) await transaction.insertInto('memberships').values({ tenant_id: tenantId, user_id: userId, role }).execute();

    const owners = transaction.selectFrom('memberships').where('tenant_id', '=', tenantId).where('role', '=', 'owner');
    if (!(await owners.select('user_id').executeTakeFirst())) {
      throw new SitewrightError('precondition', 'Nobody would own this client any more. Name another owner first.');
    }
    await appendAudit(transaction, {
      action: 'role-changed',
      target: userId,
      tenantId,
      userId: by,
      details: { role: role ?? null },
    });
  });
}

async function scopeOf(db: Kysely<HostTables>, tenantId: string, userId: string): Promise<Scope> {
  const membership = db.selectFrom('memberships').select('role').where('tenant_id', '=', tenantId).where('user_id', '=', userId);
  const found = await membership.executeTakeFirst();
  if (found) return { tenantId, userId, role: Role.parse(found.role) };

  await db
    .transaction()
    .execute((transaction) => appendAudit(transaction, { action: 'access-denied', target: tenantId, userId }));
  throw new SitewrightError('auth', 'You do not work for this client. Ask one of its owners to add you.');
}

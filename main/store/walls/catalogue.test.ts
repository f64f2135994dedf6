import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pool } from 'pg';
import { BACK_ENDS } from '../back-ends.fixture.ts';

const TABLES = [
  'tenants',
  'users',
  'memberships',
  'company_profiles',
  'projects',
  'workflow_definitions',
  'workflow_executions',
  'agent_executions',
  'generated_assets',
  'website_evaluations',
  'agent_memories',
  'knowledge_nodes',
  'knowledge_edges',
  'slot_revisions',
  'findings',
  'comments',
  'approvals',
  'deployments',
  'host_connections',
  'experiments',
  'rum_events',
  'model_calls',
  'events',
  'security_audit_log',
];

interface TableRow {
  name: string;
  is_forced: boolean;
  has_tenant: boolean;
  is_partition: boolean;
  policies: string[];
  /** Whether app_user may touch it at all. */
  is_granted: boolean;
}

const CATALOGUE = `
  select relname as name, relrowsecurity and relforcerowsecurity as is_forced, relispartition as is_partition,
    exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id') as has_tenant,
    array(select polname::text from pg_policy where polrelid = c.oid) as policies,
    has_table_privilege('app_user', c.oid, 'select, insert, update, delete') as is_granted
  from pg_class c where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`;

describe.each(BACK_ENDS)('the tables on $name', ({ isMissing, open }) => {
  describe.skipIf(isMissing)('stand', () => {
    let pool: Pool;
    let close: () => Promise<void>;
    let tables: TableRow[] = [];

    beforeAll(async () => {
      ({ pool, close } = await open());
      tables = (await pool.query<TableRow>(CATALOGUE)).rows;
    });

    afterAll(async () => {
      await close();
    });

    test.each(TABLES)('with %s among them', (name) => {
      expect(tables).toContainEqual(
        expect.objectContaining({ name, is_forced: true, policies: expect.arrayContaining([expect.any(String)]) }),
      );
    });

    test('behind a wall wherever a row belongs to a tenant', () => {
      const walled = tables.filter((table) => table.has_tenant && !table.is_partition);

      expect(walled.map(({ name }) => name)).toEqual(expect.arrayContaining(['projects', 'agent_memories', 'events']));
      expect(walled.filter((table) => !table.is_forced || !table.policies.includes('tenant_reads'))).toEqual([]);
    });

    test('and a partition is reached through its table alone', () => {
      const partitions = tables.filter((table) => table.is_partition);

      expect(partitions.length).toBeGreaterThanOrEqual(13);
      expect(partitions.filter((table) => table.is_granted || !table.is_forced)).toEqual([]);
    });

    test('and nothing without a wall is open to whoever works for a tenant', () => {
      expect(tables.filter((table) => table.is_granted && !table.is_forced)).toEqual([]);
    });

    test('and nothing points at another tenant: each reference carries its own, or its project', async () => {
      const { rows } = await pool.query(`
        select conrelid::regclass::text as from_table, confrelid::regclass::text as to_table
        from pg_constraint
        where contype = 'f' and conparentid = 0 and confrelid <> 'tenants'::regclass
          and exists (select from pg_attribute where attrelid = confrelid and attname = 'tenant_id')
          and not exists (
            select from pg_attribute
            where attrelid = conrelid and attname in ('tenant_id', 'project_id') and attnum = any (conkey)
          )`);

      expect(rows).toEqual([]);
    });
  });
});

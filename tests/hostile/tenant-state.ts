// All rows of one tenant, as hashes: of every table that the database's own catalogue says holds a tenant's rows.
import type { Pool } from 'pg';

/** The log of refusals grows when somebody is refused. */
const GROWING = 'security_audit_log';

interface TableState {
  name: string;
  hash: string | null;
}

export async function tenantState(pool: Pool, tenantId: string): Promise<TableState[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace and c.relname <> $1
     order by 1`,
    [GROWING],
  );
  const states = tables.map(
    ({ name }) => `select '${name}' as name,
      (select md5(string_agg(md5(t::text), ',' order by t::text)) from "${name}" t where tenant_id = '${tenantId}') as hash`,
  );
  return (await pool.query<TableState>(states.join(' union all '))).rows;
}

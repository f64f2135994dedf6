// What a database needs each time it is opened: room for the audit log of the months to come, vectors where they can be had.
import type { Pool } from 'pg';

const MONTHS_AHEAD = 12;

/** A look takes a tenth of the time of the two functions, which mostly find nothing to do. */
const IS_DUE = `
  select 1
  where to_regclass('security_audit_log_' || to_char(now() at time zone 'UTC' + make_interval(months => $1), 'YYYY_MM')) is null
    or exists (
      select from pg_attribute
      where attrelid = 'agent_memories'::regclass and attname = 'embedding' and atttypid = 'real[]'::regtype
    )`;

export async function upkeep(pool: Pool): Promise<void> {
  const { rows } = await pool.query(IS_DUE, [MONTHS_AHEAD]);
  if (rows.length > 0) await pool.query('select make_audit_partitions($1), use_vectors_where_possible()', [MONTHS_AHEAD]);
}

export async function makeRoomForAudit(pool: Pool): Promise<void> {
  await pool.query('select make_audit_partitions($1)', [MONTHS_AHEAD]);
}

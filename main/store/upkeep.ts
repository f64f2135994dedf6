// What a database needs each time it is opened: room for the audit log of the months to come, vectors where they can be had.
import type { Pool } from 'pg';

const MONTHS_AHEAD = 12;

export async function upkeep(pool: Pool): Promise<void> {
  await pool.query('select make_audit_partitions($1), use_vectors_where_possible()', [MONTHS_AHEAD]);
}

export async function makeRoomForAudit(pool: Pool): Promise<void> {
  await pool.query('select make_audit_partitions($1)', [MONTHS_AHEAD]);
}

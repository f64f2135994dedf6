// The security audit log: rows are added at its end, each tied to the one before by a hash, and never changed.
import { sql, type Kysely, type Transaction } from 'kysely';
import { answering } from '../answering.ts';
import { faultsIn, type AuditFault } from './audit-chain.ts';
import { hashOfRow, type AuditEntry, type ChainedRow } from './audit-row.ts';
import type { HostTables } from '../walls/host-tables.ts';

export interface AuditCheck {
  rowCount: number;
  faults: AuditFault[];
}

export interface AuditLog {
  append(this: void, entry: AuditEntry): Promise<void>;
  /** The newest first. */
  list(this: void, limit: number): Promise<ChainedRow[]>;
  verify(this: void): Promise<AuditCheck>;
}

export function createAuditLog(db: Kysely<HostTables>): AuditLog {
  return {
    append: (entry) => answering(db.transaction().execute((transaction) => appendAudit(transaction, entry))),
    list: (limit) => answering(list(db, limit)),
    verify: () => answering(db.transaction().execute(verify)),
  };
}

/** Together with what it tells of: both are kept or neither. Whoever appends next waits for the end of the transaction. */
export async function appendAudit(db: Transaction<HostTables>, entry: AuditEntry): Promise<void> {
  const head = await db.selectFrom('security_audit_head').selectAll().forUpdate().executeTakeFirstOrThrow();
  const row: ChainedRow = {
    sequence: Number(head.sequence) + 1,
    tenantId: entry.tenantId ?? null,
    userId: entry.userId ?? null,
    action: entry.action,
    target: entry.target,
    details: JSON.stringify(entry.details ?? {}),
    createdAt: new Date(),
  };
  const hash = hashOfRow(row, head.hash);

  await db
    .insertInto('security_audit_log')
    .values({
      sequence: row.sequence,
      tenant_id: row.tenantId,
      user_id: row.userId,
      action: row.action,
      target: row.target,
      details: row.details,
      previous_hash: head.hash,
      hash,
      created_at: row.createdAt,
    })
    .execute();
  await db.updateTable('security_audit_head').set({ sequence: row.sequence, hash }).execute();
}

async function list(db: Kysely<HostTables>, limit: number): Promise<ChainedRow[]> {
  const rows = await db.selectFrom('security_audit_log').selectAll().orderBy('sequence', 'desc').limit(limit).execute();
  return rows.map(asChained);
}

/** Rows and end are of one moment. */
async function verify(db: Transaction<HostTables>): Promise<AuditCheck> {
  const end = await db.selectFrom('security_audit_head').selectAll().forUpdate().executeTakeFirst();
  const rows = await db
    .selectFrom('security_audit_log')
    .selectAll()
    .orderBy('sequence')
    .orderBy(sql`created_at`)
    .execute();
  const kept = rows.map((row) => ({ ...asChained(row), previousHash: row.previous_hash, hash: row.hash }));

  const head = { sequence: Number(end?.sequence ?? 0), hash: end?.hash ?? '' };
  return { rowCount: rows.length, faults: faultsIn(kept, head) };
}

interface AuditLogRow {
  sequence: string;
  tenant_id: string | null;
  user_id: string | null;
  action: string;
  target: string;
  details: string;
  created_at: Date;
}

function asChained(row: AuditLogRow): ChainedRow {
  return {
    sequence: Number(row.sequence),
    tenantId: row.tenant_id,
    userId: row.user_id,
    action: row.action,
    target: row.target,
    details: row.details,
    createdAt: row.created_at,
  };
}

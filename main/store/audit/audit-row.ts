// One row of the security audit log, and the hash that ties it to the row before.
import { createHash } from 'node:crypto';

/** What is worth keeping for good: acts that change who may see or do what. */
type AuditAction =
  | 'signed-in'
  | 'sign-in-refused'
  | 'tenant-made'
  | 'tenant-renamed'
  | 'tenant-removed'
  | 'role-changed'
  | 'export-made'
  | 'import-made'
  | 'store-restored'
  | 'key-added'
  | 'key-removed'
  | 'access-denied'
  | 'model-allowed'
  | 'model-forbidden'
  | 'models-local-only'
  | 'published'
  | 'review-handed-out'
  | 'review-taken-back'
  | 'signed-off'
  | 'shared-on-network'
  | 'sharing-ended';

export interface AuditEntry {
  action: AuditAction;
  /** What it was done to: an id, a name, a path. */
  target: string;
  /** Missing where the host itself acts. */
  tenantId?: string | undefined;
  userId?: string | undefined;
  details?: Readonly<Record<string, unknown>> | undefined;
}

export interface ChainedRow {
  /** 1, 2, 3 … */
  sequence: number;
  tenantId: string | null;
  userId: string | null;
  action: string;
  target: string;
  /** JSON as it was written, to the byte. */
  details: string;
  createdAt: Date;
}

/** Hash of the row before the first one. */
export const CHAIN_START = '';

/**
 * Hex SHA-256 over the hash before and every field. Each field is led by its length in bytes, as in netstrings
 * (https://cr.yp.to/proto/netstrings.txt), so that no two rows read the same; what is missing is a dash.
 */
export function hashOfRow(row: ChainedRow, previousHash: string): string {
  const fields = [
    previousHash,
    String(row.sequence),
    row.createdAt.toISOString(),
    row.tenantId,
    row.userId,
    row.action,
    row.target,
    row.details,
  ];
  const text = fields.map((field) => (field === null ? '-' : `${Buffer.byteLength(field)}:${field}`)).join(',');
  return createHash('sha256').update(text).digest('hex');
}

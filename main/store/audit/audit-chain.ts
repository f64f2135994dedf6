// Follows the chain of the security audit log and says where it was tampered with.
import { CHAIN_START, hashOfRow, type ChainedRow } from './audit-row.ts';

export interface KeptRow extends ChainedRow {
  previousHash: string;
  hash: string;
}

/** A row's number and hash: all that the next one stands on. */
export interface Link {
  sequence: number;
  hash: string;
}

export type AuditFault =
  | { type: 'changed'; sequence: number }
  /** Rows from the first to the last number are gone. */
  | { type: 'missing'; from: number; to: number }
  /** The row was written as another number. */
  | { type: 'reordered'; sequence: number; writtenAs: number }
  /** The row is whole and does not follow from the row before: one of both was written anew. */
  | { type: 'unlinked'; sequence: number };

/** The row before: without a hash where it is faulty itself, as nothing can be said of what stands on it. */
interface Before {
  sequence: number;
  hash?: string;
}

/**
 * @param rows in the order of their numbers
 * @param end where the log says that its chain ends
 * @returns nothing where every row is as it was written
 */
export function faultsIn(rows: readonly KeptRow[], end: Link): AuditFault[] {
  const faults: AuditFault[] = [];
  let before: Before = { sequence: 0, hash: CHAIN_START };

  for (const row of rows) {
    const isNext = row.sequence === before.sequence + 1;
    if (!isNext) faults.push({ type: 'missing', from: before.sequence + 1, to: row.sequence - 1 });

    const fault = faultOf(row, rows) ?? (isNext ? linkFault(row.sequence, row.previousHash, before) : undefined);
    if (fault) faults.push(fault);
    before = fault ? { sequence: row.sequence } : row;
  }

  if (before.sequence < end.sequence) return [...faults, { type: 'missing', from: before.sequence + 1, to: end.sequence }];
  const atEnd = linkFault(before.sequence, end.hash, before);
  return atEnd ? [...faults, atEnd] : faults;
}

/** What is wrong with the row itself. */
function faultOf(row: KeptRow, rows: readonly KeptRow[]): AuditFault | undefined {
  const { sequence, hash, previousHash } = row;
  if (hashOfRow(row, previousHash) === hash) return undefined;

  const written = rows.find((other) => hashOfRow({ ...row, sequence: other.sequence }, previousHash) === hash);
  return written ? { type: 'reordered', sequence, writtenAs: written.sequence } : { type: 'changed', sequence };
}

function linkFault(sequence: number, standsOn: string, before: Before): AuditFault | undefined {
  return before.hash === undefined || before.hash === standsOn ? undefined : { type: 'unlinked', sequence };
}

// What left this machine, for whom and where to: noted before it is sent, so that nothing is sent unnoted.
import type { Kysely } from 'kysely';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

export interface OutboundRequest {
  projectId?: string | undefined;
  runId?: string | undefined;
  /** Scheme, host and port. */
  origin: string;
  /** What for, in words for the client. */
  purpose: string;
  /** What was sent, in words for the client. */
  content: string;
  bytes: number;
}

export interface OutboundRequests {
  /** To be called before anything is sent. */
  note(this: void, request: OutboundRequest): Promise<void>;
  /** Newest first. */
  list(this: void, limit: number): Promise<(OutboundRequest & { at: Date })[]>;
}

export function createOutboundRequests(db: Kysely<Tables>): OutboundRequests {
  return {
    note: (request) => answering(note(db, request)),
    list: (limit) => answering(list(db, limit)),
  };
}

async function note(db: Kysely<Tables>, { projectId, runId, origin, purpose, content, bytes }: OutboundRequest): Promise<void> {
  const row = { project_id: projectId ?? null, workflow_execution_id: runId ?? null, origin, purpose, content, bytes };
  await db.insertInto('outbound_requests').values(row).execute();
}

async function list(db: Kysely<Tables>, limit: number): Promise<(OutboundRequest & { at: Date })[]> {
  const rows = await db.selectFrom('outbound_requests').selectAll().orderBy('id', 'desc').limit(limit).execute();

  return rows.map((row) => ({
    ...(row.project_id === null ? {} : { projectId: row.project_id }),
    ...(row.workflow_execution_id === null ? {} : { runId: row.workflow_execution_id }),
    origin: row.origin,
    purpose: row.purpose,
    content: row.content,
    bytes: Number(row.bytes),
    at: row.created_at,
  }));
}

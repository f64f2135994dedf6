// What a client signed: a version, by its hash, under a name and a date.
import { sql, type Kysely } from 'kysely';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

export interface NewApproval {
  /** Given where it was signed elsewhere, so that it is taken over once only. */
  id?: string;
  authorName: string;
  /** YYYY-MM-DD, as the client dated it. */
  signedOn: string;
  versionId: string;
  /** Of the version, hex SHA-256. */
  hash: string;
}

interface ApprovalRecord extends NewApproval {
  id: string;
  /** When it was kept. */
  createdAt: Date;
}

export interface Approvals {
  /** @returns whether it is new */
  add(this: void, projectId: string, approval: NewApproval): Promise<boolean>;
  /** Newest first. */
  list(this: void, projectId: string): Promise<ApprovalRecord[]>;
}

export function createApprovals(db: Kysely<Tables>): Approvals {
  return {
    add: (projectId, approval) => answering(add(db, projectId, approval)),
    list: (projectId) => answering(list(db, projectId)),
  };
}

async function add(db: Kysely<Tables>, projectId: string, { id, authorName, signedOn, versionId, hash }: NewApproval) {
  const row = { project_id: projectId, author_name: authorName, decision: 'approved', version_id: versionId, hash } as const;
  const added = await db
    .insertInto('approvals')
    .values({ ...row, signed_on: signedOn, ...(id === undefined ? {} : { id }) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

async function list(db: Kysely<Tables>, projectId: string): Promise<ApprovalRecord[]> {
  const rows = await db
    .selectFrom('approvals')
    .select(['id', 'author_name', 'version_id', 'hash', 'created_at', sql<string>`signed_on::text`.as('signed_on')])
    .where('project_id', '=', projectId)
    .where('version_id', 'is not', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();

  return rows.map((row) => ({
    id: row.id,
    authorName: row.author_name,
    signedOn: row.signed_on,
    versionId: row.version_id ?? '',
    hash: row.hash,
    createdAt: row.created_at,
  }));
}

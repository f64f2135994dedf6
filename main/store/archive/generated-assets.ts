// Which stored files a project's site is made of: what no project names any more may be thrown away.
import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { StoredFile } from '../../../agents/site/code.ts';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

export interface GeneratedAssets {
  /** These files and no others belong to the project from now on. */
  replace(this: void, projectId: string, files: readonly StoredFile[]): Promise<void>;
  /** By path. */
  list(this: void, projectId: string): Promise<StoredFile[]>;
}

export function createGeneratedAssets(db: Kysely<Tables>): GeneratedAssets {
  /** By project. Where the rows say otherwise by now, they are written anew. */
  const lastWritten = new Map<string, readonly StoredFile[]>();

  return {
    async replace(projectId, files) {
      const before = lastWritten.get(projectId) ?? [];
      const isDone = before.length > 0 && (await answering(change(db, projectId, { before, files })));
      if (!isDone) await answering(replace(db, projectId, files));
      lastWritten.set(projectId, files);
    },

    async list(projectId) {
      const columns = ['path', 'hash', 'bytes', 'type'] as const;
      const query = db.selectFrom('generated_assets').select(columns).where('project_id', '=', projectId).orderBy('path');
      return (await answering(query.execute())).map((row) => ({ ...row, bytes: Number(row.bytes) }));
    },
  };
}

/**
 * One statement whatever their number. Only rows that differ are offered:
 * a row that is in the way is locked, and so written, in any case.
 */
async function replace(db: Kysely<Tables>, projectId: string, files: readonly StoredFile[]): Promise<void> {
  await sql`
    with given as (
      select * from json_to_recordset(${JSON.stringify(files)}::json) as file (path text, hash text, bytes bigint, type text)
    ), gone as (
      delete from generated_assets
      where project_id = ${projectId} and path not in (select path from given)
    )
    insert into generated_assets (project_id, path, hash, bytes, type)
    select ${projectId}, path, hash, bytes, type from given
    where (path, hash) not in (select path, hash from generated_assets where project_id = ${projectId})
    on conflict (project_id, path) do update
      set hash = excluded.hash, bytes = excluded.bytes, type = excluded.type, created_at = now()`.execute(db);
}

interface Change {
  before: readonly StoredFile[];
  files: readonly StoredFile[];
}

/**
 * Of hundreds of files a few change: only they travel.
 *
 * @returns whether it was done: not where the rows are no longer those of `before`
 */
async function change(db: Kysely<Tables>, projectId: string, { before, files }: Change): Promise<boolean> {
  const hashes = new Map(before.map(({ path, hash }) => [path, hash]));
  const changed = files.filter(({ path, hash }) => hashes.get(path) !== hash);
  const paths = new Set(files.map(({ path }) => path));
  const gone = before.flatMap(({ path }) => (paths.has(path) ? [] : [path]));

  const { rows } = await sql<{ is_known: boolean | null }>`
    with standing as (
      select encode(sha256(convert_to(string_agg(path || ' ' || hash, ' ' order by path collate "C"), 'UTF8')), 'hex')
        = ${digestOf(before)} as is_known
      from generated_assets where project_id = ${projectId}
    ), gone as (
      delete from generated_assets using standing
      where is_known and project_id = ${projectId} and path = any(${gone}::text[])
    ), changed as (
      insert into generated_assets (project_id, path, hash, bytes, type)
      select ${projectId}, path, hash, bytes, type
      from standing, json_to_recordset(${JSON.stringify(changed)}::json) as file (path text, hash text, bytes bigint, type text)
      where is_known
      on conflict (project_id, path) do update
        set hash = excluded.hash, bytes = excluded.bytes, type = excluded.type, created_at = now()
    )
    select is_known from standing`.execute(db);
  return rows[0]?.is_known === true;
}

function digestOf(files: readonly StoredFile[]): string {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return createHash('sha256')
    .update(inOrder.map(({ path, hash }) => `${path} ${hash}`).join(' '))
    .digest('hex');
}

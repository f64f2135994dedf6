// Which stored files a project's site is made of: what no project names any more may be thrown away.
import { createHash } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { StoredFile } from '../../../agents/site/code.ts';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';
import type { Writing } from '../writing.ts';

export interface GeneratedAssets {
  /** That these files and no others belong to the project from now on. */
  replaced(this: void, projectId: string, files: readonly StoredFile[]): Writing;
  /** By path. */
  list(this: void, projectId: string): Promise<StoredFile[]>;
}

export function createGeneratedAssets(db: Kysely<Tables>): GeneratedAssets {
  /** By project. Where the rows say otherwise by now, they are written anew. */
  const lastWritten = new Map<string, readonly StoredFile[]>();

  return {
    replaced(projectId, files) {
      const before = lastWritten.get(projectId) ?? [];
      const all = () => allOf(projectId, files).compile(db);
      return {
        statements: [before.length > 0 ? changeOf(projectId, { before, files }).compile(db) : all()],

        async kept([answer]) {
          lastWritten.set(projectId, files);
          const isDone = before.length === 0 || isKnown(answer?.rows);
          if (!isDone) await answering(db.executeQuery(all()));
        },
      };
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
function allOf(projectId: string, files: readonly StoredFile[]): RawBuilder<unknown> {
  return sql`
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
      set hash = excluded.hash, bytes = excluded.bytes, type = excluded.type, created_at = now()`;
}

interface Change {
  before: readonly StoredFile[];
  files: readonly StoredFile[];
}

/** Of hundreds of files a few change: only they travel. Nothing is done where the rows are no longer those of `before`. */
function changeOf(projectId: string, { before, files }: Change): RawBuilder<unknown> {
  const hashes = new Map(before.map(({ path, hash }) => [path, hash]));
  const changed = files.filter(({ path, hash }) => hashes.get(path) !== hash);
  const paths = new Set(files.map(({ path }) => path));
  const gone = before.flatMap(({ path }) => (paths.has(path) ? [] : [path]));

  return sql`
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
    select is_known from standing`;
}

function isKnown(rows: readonly unknown[] = []): boolean {
  return z.tuple([z.object({ is_known: z.literal(true) })]).safeParse(rows).success;
}

function digestOf(files: readonly StoredFile[]): string {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return createHash('sha256')
    .update(inOrder.map(({ path, hash }) => `${path} ${hash}`).join(' '))
    .digest('hex');
}

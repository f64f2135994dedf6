// Which stored files a project's site is made of: what no project names any more may be thrown away.
import { sql, type Kysely, type QueryResult, type RawBuilder } from 'kysely';
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

interface Written {
  files: readonly StoredFile[];
  /** When the newest of their rows was written, as the database says it. */
  newest: string | undefined;
}

export function createGeneratedAssets(db: Kysely<Tables>): GeneratedAssets {
  /** By project. Where somebody has written rows since, all are written anew. */
  const lastWritten = new Map<string, Written>();

  return {
    replaced(projectId, files) {
      const before = lastWritten.get(projectId);
      const all = () => allOf(projectId, files).compile(db);
      return {
        statements: [before?.newest === undefined ? all() : changeOf(projectId, { before, files }).compile(db)],

        async kept([answer]) {
          // Where this fails, the next time all are written anew.
          lastWritten.delete(projectId);
          const done = Answer.safeParse(answer?.rows).data?.[0] ?? newestIn(await answering(db.executeQuery(all())));
          lastWritten.set(projectId, { files, newest: done.newest ?? undefined });
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

/** Of what was done; without any row where it was not. */
const Answer = z.tuple([z.object({ newest: z.string().nullable() })]);

function newestIn({ rows }: QueryResult<unknown>): { newest: string | null } {
  return Answer.parse(rows)[0];
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
    ), changed as (
      insert into generated_assets (project_id, path, hash, bytes, type)
      select ${projectId}, path, hash, bytes, type from given
      where (path, hash) not in (select path, hash from generated_assets where project_id = ${projectId})
      on conflict (project_id, path) do update
        set hash = excluded.hash, bytes = excluded.bytes, type = excluded.type, created_at = now()
      returning created_at
    )
    select coalesce(
      (select max(created_at) from changed),
      (select max(created_at) from generated_assets where project_id = ${projectId})
    )::text as newest`;
}

interface Change {
  before: Written;
  files: readonly StoredFile[];
}

/**
 * Of hundreds of files a few change: only they travel. Nothing is done, and no row answers, where the rows are no longer those of
 * `before`: whoever writes one writes when, and whoever removes one leaves fewer.
 */
function changeOf(projectId: string, { before, files }: Change): RawBuilder<unknown> {
  const hashes = new Map(before.files.map(({ path, hash }) => [path, hash]));
  const changed = files.filter(({ path, hash }) => hashes.get(path) !== hash);
  const paths = new Set(files.map(({ path }) => path));
  const gone = before.files.flatMap(({ path }) => (paths.has(path) ? [] : [path]));

  return sql`
    with standing as (
      select max(created_at) as newest from generated_assets where project_id = ${projectId}
      having count(*) = ${before.files.length} and max(created_at) = ${before.newest}::timestamptz
    ), gone as (
      delete from generated_assets using standing
      where project_id = ${projectId} and path = any(${gone}::text[])
    ), changed as (
      insert into generated_assets (project_id, path, hash, bytes, type)
      select ${projectId}, path, hash, bytes, type
      from standing, json_to_recordset(${JSON.stringify(changed)}::json) as file (path text, hash text, bytes bigint, type text)
      on conflict (project_id, path) do update
        set hash = excluded.hash, bytes = excluded.bytes, type = excluded.type, created_at = now()
      returning created_at
    )
    select coalesce((select max(created_at) from changed), newest)::text as newest from standing`;
}

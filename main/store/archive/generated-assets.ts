// Which stored files a project's site is made of: what no project names any more may be thrown away.
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
  return {
    replace: (projectId, files) => answering(replace(db, projectId, files)),

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

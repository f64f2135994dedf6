// Named versions: a name for how all slots of a site stood at a moment.
import { sql, type Kysely } from 'kysely';
import type { Author } from '../../../agents/orchestrator/journal.ts';
import { currentDeedId } from '../../deed-id.ts';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

export interface VersionRecord {
  id: string;
  name: string;
  author: Author;
  /** Hex SHA-256 of the slots' values. */
  hash: string;
  /** Where the project stood. */
  changeId: string | null;
  createdAt: Date;
}

interface NewVersion {
  name: string;
  author: Author;
  hash: string;
  /** Ids, one a slot. */
  revisions: readonly string[];
}

export interface SiteVersions {
  /** Asked for again under the id of the same deed, the one it came to is told. */
  add(this: void, projectId: string, version: NewVersion): Promise<VersionRecord>;
  /** Newest first. */
  list(this: void, projectId: string): Promise<VersionRecord[]>;
}

export function createSiteVersions(db: Kysely<Tables>): SiteVersions {
  return {
    add: (projectId, version) => answering(add(db, projectId, version)),

    async list(projectId) {
      const query = db.selectFrom('site_versions').selectAll().where('project_id', '=', projectId);
      return (await answering(query.orderBy('created_at', 'desc').orderBy('id').execute())).map(asVersion);
    },
  };
}

async function add(db: Kysely<Tables>, projectId: string, version: NewVersion): Promise<VersionRecord> {
  const { name, author, hash, revisions } = version;
  const deedId = currentDeedId() ?? null;

  return db.transaction().execute(async (trx) => {
    const at = sql<string>`position_of(${projectId})`;
    const row = await trx
      .insertInto('site_versions')
      .values({ project_id: projectId, name, author, hash, change_id: at, deed_id: deedId })
      .onConflict((conflict) => conflict.columns(['project_id', 'deed_id']).where('deed_id', 'is not', null).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!row) return asVersion(await ofDeed(trx, projectId, deedId));

    await sql`
      insert into site_version_slots (tenant_id, version_id, slot, revision_id)
      select tenant_id, ${row.id}, slot, id from slot_revisions
      where project_id = ${projectId} and id = any (${revisions}::bigint[])`.execute(trx);
    return asVersion(row);
  });
}

function ofDeed(db: Kysely<Tables>, projectId: string, deedId: string | null): Promise<Row> {
  const query = db.selectFrom('site_versions').selectAll().where('project_id', '=', projectId);
  return query.where('deed_id', '=', deedId).executeTakeFirstOrThrow();
}

interface Row {
  id: string;
  name: string;
  author: Author;
  hash: string;
  change_id: string | null;
  created_at: Date;
}

function asVersion({ id, name, author, hash, change_id: changeId, created_at: createdAt }: Row): VersionRecord {
  return { id, name, author, hash, changeId, createdAt };
}

// Files handed out for a client to look at.
import type { Kysely } from 'kysely';
import { answering } from '../answering.ts';
import type { Tables } from '../tables.ts';

export interface ReviewFileRecord {
  id: string;
  versionId: string;
  /** Of the version, hex SHA-256. */
  hash: string;
  round: number;
}

export interface ReviewFiles {
  handOut(this: void, projectId: string, of: { versionId: string; round: number }): Promise<string>;
  /** Undefined for what was never handed out of this project. */
  get(this: void, projectId: string, id: string): Promise<ReviewFileRecord | undefined>;
}

export function createReviewFiles(db: Kysely<Tables>): ReviewFiles {
  return {
    async handOut(projectId, { versionId, round }) {
      const row = { project_id: projectId, version_id: versionId, round };
      return (await answering(db.insertInto('review_files').values(row).returning('id').executeTakeFirstOrThrow())).id;
    },

    async get(projectId, id) {
      const query = db
        .selectFrom('review_files as file')
        .innerJoin('site_versions as version', 'version.id', 'file.version_id')
        .select(['file.id', 'file.version_id', 'file.round', 'version.hash'])
        .where('file.project_id', '=', projectId)
        .where('file.id', '=', id);
      const row = await answering(query.executeTakeFirst());
      return row && { id: row.id, versionId: row.version_id, hash: row.hash, round: row.round };
    },
  };
}

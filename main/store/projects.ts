// The studio's projects: one a brief.
import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type { Slots } from '../../agents/site/slots.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { answering } from './answering.ts';
import { revisionValue } from './revision-value.ts';
import { STUDIO_TENANT, type Tables } from './tables.ts';

export interface Project {
  id: string;
  /** What it is known by outside: the brief's path, or a hash of its words. */
  key: string;
  name: string;
  /** What the studio had made before this project began. */
  studio: Slots['studio'];
  /** Folder of the made site; missing until it was made once. */
  outDir?: string;
  createdAt: Date;
  madeAt?: Date;
}

export interface Projects {
  /** The project of this key, begun now if there is none; its name follows the brief's. */
  open(this: void, request: { key: string; name: string }): Promise<Project>;
  /** @throws SitewrightError `not-found` */
  get(this: void, id: string): Promise<Project>;
  /** Last made first. */
  list(this: void): Promise<Project[]>;
  /** Notes that its site was made just now, and where it lies. */
  noteMade(this: void, id: string, outDir: string): Promise<void>;
}

/** A studio repeats itself when it has forgotten; further back nobody would see it. */
const REMEMBERED_PROJECTS = 8;

const DirectionValue = z.object({ id: z.string() });

export function createProjects(db: Kysely<Tables>): Projects {
  return {
    open: (request) => answering(open(db, request)),

    async get(id) {
      const row = await answering(db.selectFrom('projects').selectAll().where('id', '=', id).executeTakeFirst());
      if (!row) throw new SitewrightError('not-found', `There is no project ${id} in the store. Look at the list of projects.`);
      return asProject(row);
    },

    async list() {
      const newestFirst = sql`coalesce(made_at, created_at) desc`;
      return (await answering(db.selectFrom('projects').selectAll().orderBy(newestFirst).execute())).map(asProject);
    },

    async noteMade(id, outDir) {
      const made = { out_dir: outDir, made_at: sql<Date>`now()` };
      await answering(db.updateTable('projects').set(made).where('id', '=', id).execute());
    },
  };
}

async function open(db: Kysely<Tables>, { key, name }: { key: string; name: string }): Promise<Project> {
  const known = await db
    .updateTable('projects')
    .set({ name })
    .where('tenant_id', '=', STUDIO_TENANT)
    .where('key', '=', key)
    .returningAll()
    .executeTakeFirst();
  if (known) return asProject(known);

  const studio = JSON.stringify({ recentDirections: await recentDirections(db) });
  const begun = await db
    .insertInto('projects')
    .values({ tenant_id: STUDIO_TENANT, key, name, studio })
    .returningAll()
    .executeTakeFirstOrThrow();
  return asProject(begun);
}

/** Art directions of the latest projects, newest first. */
async function recentDirections(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db
    .with('newest', (query) =>
      query
        .selectFrom('slot_revisions')
        .distinctOn('project_id')
        .select(['project_id', 'id', 'slot', 'step_key', 'value', 'hand_edits'])
        .where('slot', '=', 'direction')
        .orderBy('project_id')
        .orderBy('id', 'desc'),
    )
    .selectFrom('newest')
    .leftJoin('agent_executions as step', (join) =>
      join.onRef('step.step_key', '=', 'newest.step_key').onRef('step.project_id', '=', 'newest.project_id'),
    )
    .select(['newest.slot', 'newest.value', 'step.value as step_value', 'newest.hand_edits'])
    .orderBy('newest.id', 'desc')
    .limit(REMEMBERED_PROJECTS)
    .execute();

  return rows.map((row) => DirectionValue.parse(revisionValue(row)).id);
}

interface ProjectRow {
  id: string;
  key: string;
  name: string;
  studio: Slots['studio'];
  out_dir: string | null;
  created_at: Date;
  made_at: Date | null;
}

function asProject(row: ProjectRow): Project {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    studio: row.studio,
    createdAt: row.created_at,
    ...(row.out_dir === null ? {} : { outDir: row.out_dir }),
    ...(row.made_at === null ? {} : { madeAt: row.made_at }),
  };
}

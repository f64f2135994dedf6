// The studio's projects: one a brief.
import { sql, type Kysely } from 'kysely';
import { REMEMBERED_SITES } from '../../agents/distinctness/nearest.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { SiteFeatures, Studio } from '../../agents/site/studio.ts';
import { answering } from './answering.ts';
import type { Tables } from './tables.ts';
import type { Writing } from './writing.ts';

export interface Project {
  id: string;
  /** What it is known by outside: the brief's path, or a hash of its words. */
  key: string;
  name: string;
  /** What the studio had made before this project began. */
  studio: Studio;
  /** Folder of the made site; missing until it was made once. */
  outDir?: string;
  createdAt: Date;
  madeAt?: Date;
  shelf: Shelf;
}

/** In the list, put away, or thrown away and still to be had back. */
type Shelf = 'open' | 'archived' | 'trashed';

export interface Projects {
  /** The project of this key, begun now if there is none; its name follows the brief's, and it lies in the list again. */
  open(this: void, request: { key: string; name: string }): Promise<Project>;
  /** @throws SitewrightError `not-found` */
  get(this: void, id: string): Promise<Project>;
  /** What a project that begins now would know of the studio's earlier work. */
  studioNow(this: void): Promise<Studio>;
  /** Last made first. */
  list(this: void): Promise<Project[]>;
  /** Puts it where it is asked for. @throws SitewrightError `not-found` */
  shelve(this: void, id: string, shelf: Shelf): Promise<void>;
  /** That its site was made just now, where it lies and what it looks like. */
  made(this: void, id: string, site: { outDir: string; features: SiteFeatures }): Writing;
  /** Notes that the design of this seed came too near to an earlier site, so that no later run draws it again. */
  noteTooNear(this: void, project: Project, seed: string): Promise<Project>;
  /** Notes how it is to be made, for every run that follows. */
  noteRecipes(this: void, project: Project, recipes: Pick<Studio, 'recipe' | 'asking'>): Promise<Project>;
}

export function createProjects(db: Kysely<Tables>): Projects {
  return {
    open: (request) => answering(open(db, request)),

    async get(id) {
      const row = await answering(db.selectFrom('projects').selectAll().where('id', '=', id).executeTakeFirst());
      if (!row) throw new SitewrightError('not-found', `There is no project ${id} in the store. Look at the list of projects.`);
      return asProject(row);
    },

    studioNow: () => answering(studioNow(db)),

    async list() {
      const newestFirst = sql`coalesce(made_at, created_at) desc`;
      return (await answering(db.selectFrom('projects').selectAll().orderBy(newestFirst).execute())).map(asProject);
    },

    async shelve(id, shelf) {
      const row = await answering(
        db.updateTable('projects').set({ shelf }).where('id', '=', id).returning('id').executeTakeFirst(),
      );
      if (!row) throw new SitewrightError('not-found', `There is no project ${id} in the store. Look at the list of projects.`);
    },

    made(id, { outDir, features }) {
      const made = { out_dir: outDir, features: JSON.stringify(features), made_at: sql<Date>`now()` };
      return { statements: [db.updateTable('projects').set(made).where('id', '=', id).compile()] };
    },

    noteTooNear: (project, seed) =>
      answering(withStudio(db, project, { ...project.studio, tooNear: [...project.studio.tooNear, seed] })),
    noteRecipes: (project, recipes) => answering(withStudio(db, project, { ...project.studio, ...recipes })),
  };
}

async function withStudio(db: Kysely<Tables>, project: Project, studio: Studio): Promise<Project> {
  await db
    .updateTable('projects')
    .set({ studio: JSON.stringify(studio) })
    .where('id', '=', project.id)
    .execute();
  return { ...project, studio };
}

async function open(db: Kysely<Tables>, { key, name }: { key: string; name: string }): Promise<Project> {
  const known = await db.selectFrom('projects').selectAll().where('key', '=', key).executeTakeFirst();
  if (known?.name === name && known.shelf === 'open') return asProject(known);

  const renamed = db.updateTable('projects').set({ name, shelf: 'open' }).where('key', '=', key).returningAll();
  const reopened = known && (await renamed.executeTakeFirst());
  if (reopened) return asProject(reopened);

  const studio = JSON.stringify(await studioNow(db));
  const begun = await db.insertInto('projects').values({ key, name, studio }).returningAll().executeTakeFirstOrThrow();
  return asProject(begun);
}

async function studioNow(db: Kysely<Tables>): Promise<Studio> {
  return { recentSites: await recentSites(db), tooNear: [] };
}

/** What the latest sites look like, newest first. */
async function recentSites(db: Kysely<Tables>): Promise<SiteFeatures[]> {
  const rows = await db
    .selectFrom('projects')
    .select('features')
    .where('features', 'is not', null)
    .orderBy('made_at', 'desc')
    .limit(REMEMBERED_SITES)
    .execute();

  return rows.map(({ features }) => SiteFeatures.parse(features));
}

interface ProjectRow {
  id: string;
  key: string;
  name: string;
  studio: unknown;
  out_dir: string | null;
  created_at: Date;
  made_at: Date | null;
  shelf: Shelf;
}

function asProject(row: ProjectRow): Project {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    studio: Studio.parse(row.studio),
    createdAt: row.created_at,
    shelf: row.shelf,
    ...(row.out_dir === null ? {} : { outDir: row.out_dir }),
    ...(row.made_at === null ? {} : { madeAt: row.made_at }),
  };
}

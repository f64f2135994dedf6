// Opens the store in its folder beside the assets: an embedded PostgreSQL, brought up to date.
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import type { Journal } from '../../agents/orchestrator/journal.ts';
import type { Dump } from './dump.ts';
import { createChanges, type Changes } from './changes.ts';
import { openEmbedded } from './embedded.ts';
import { createGeneratedAssets, type GeneratedAssets } from './generated-assets.ts';
import { createJournal } from './journal.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { createProjectArchive, type ProjectArchive } from './project-archive.ts';
import { createProjects, type Projects } from './projects.ts';
import { createRevisions, type Revisions } from './revisions.ts';
import { createRuns, type Runs } from './runs.ts';
import type { Safety } from './safety.ts';
import { createSiteVersions, type SiteVersions } from './site-versions.ts';
import { createSlotReader, type SlotReader } from './slots.ts';
import type { Tables } from './tables.ts';
import { createTimelines, type Timelines } from './timeline.ts';

export interface Store {
  projects: Projects;
  runs: Runs;
  slots: SlotReader;
  revisions: Revisions;
  changes: Changes;
  timelines: Timelines;
  versions: SiteVersions;
  generatedAssets: GeneratedAssets;
  archive: ProjectArchive;
  /** Always the same one for a project. */
  journal(this: void, projectId: string): Journal;
  /** Writes the whole database into one file; other questions wait meanwhile, a fifth of a second for one of 50 MB. */
  dump: Dump;
  /** Whoever opens a store closes it. */
  close(this: void): Promise<void>;
}

/**
 * @param dataDir the store lies in its folder `store`, which is made when it is not there
 * @param safety without it nothing is backed up, and a damaged store stays as it is
 * @throws SitewrightError `conflict` when another program uses it, `precondition` when it cannot be written or a newer program has used
 *   it, `external` when it is damaged
 */
export async function openStore(dataDir: string, safety?: Safety): Promise<Store> {
  const { pool, dump, close } = await openEmbedded(join(dataDir, 'store'), safety?.restore);

  try {
    await migrate(pool, MIGRATIONS, { beforeChange: async () => safety?.beforeMigration(dump) });
  } catch (error) {
    await close();
    throw error;
  }

  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

  return { ...storeOn(db), dump, close };
}

/** The store's parts on a database that is up to date. */
export function storeOn(db: Kysely<Tables>): Omit<Store, 'close' | 'dump'> {
  const journals = new Map<string, Journal>();

  return {
    projects: createProjects(db),
    runs: createRuns(db),
    slots: createSlotReader(db),
    revisions: createRevisions(db),
    changes: createChanges(db),
    timelines: createTimelines(db),
    versions: createSiteVersions(db),
    generatedAssets: createGeneratedAssets(db),
    archive: createProjectArchive(db),

    journal(projectId) {
      const journal = journals.get(projectId) ?? createJournal(db, projectId);
      journals.set(projectId, journal);
      return journal;
    },
  };
}

// Both databases the store runs on, each brought up to date and gone with the test.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { findPostgres, startPostgres } from './postgres.fixture.ts';

interface OpenBackEnd {
  pool: Pool;
  close(this: void): Promise<void>;
}

export interface BackEnd {
  /** Names the tests of it. */
  name: string;
  isMissing: boolean;
  open(this: void): Promise<OpenBackEnd>;
}

const isWithoutPostgres = findPostgres() === undefined;

export const BACK_ENDS: readonly BackEnd[] = [
  { name: 'PGlite', isMissing: false, open: openOnPglite },
  { name: isWithoutPostgres ? 'skipped: no PostgreSQL' : 'PostgreSQL', isMissing: isWithoutPostgres, open: openOnPostgres },
];

async function openOnPglite(): Promise<OpenBackEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-pglite-'));
  const { pool, close } = await openEmbedded(folder);
  await migrate(pool, MIGRATIONS);

  return {
    pool,
    async close() {
      await close();
      await rm(folder, { recursive: true, maxRetries: 9 });
    },
  };
}

async function openOnPostgres(): Promise<OpenBackEnd> {
  const server = await startPostgres();
  const pool = new Pool({ connectionString: await server.newDatabase(), max: 4 });
  await migrate(pool, MIGRATIONS);

  return {
    pool,
    async close() {
      await pool.end();
      await server.stop();
    },
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { startPostgres, withoutPostgres } from '../main/store/postgres.fixture.ts';
import { killMakes, killWorkers } from './kill-runs.ts';

/** The long form is `npm run kill`. */
const LONGEST_MS = 300_000;

test(
  'makes that are killed at any moment go on from the last finished step, and the store opens',
  { timeout: LONGEST_MS },
  async () => {
    expect(await killMakes(3)).toMatchObject({ kills: 3, ranAgain: [] });
  },
);

test.skipIf(withoutPostgres)(
  `${withoutPostgres ? 'skipped: no PostgreSQL: ' : ''}a run whose worker is killed goes on at another, from the last finished step`,
  { timeout: LONGEST_MS },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sitewright-kill-'));
    const server = await startPostgres();
    const url = await server.newDatabase();
    const pool = new Pool({ connectionString: url });

    expect(await killWorkers(2, { url, folder }, pool)).toMatchObject({ kills: 2, ranAgain: [] });
    await pool.end();
    await server.stop();
    await rm(folder, { recursive: true, maxRetries: 9 });
  },
);

// `npm run kill`: 200 kills on an embedded store and 60 on PostgreSQL with two workers, or as many as are asked for.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { findPostgres, startPostgres } from '../main/store/postgres.fixture.ts';
import { killMakes, killWorkers, type Killed } from '../tests/kill-runs.ts';

const [, , embedded = '200', shared = '60'] = process.argv;

if (Number(embedded) > 0) say('embedded', await killMakes(Number(embedded)));
if (findPostgres() === undefined) console.log('skipped: no PostgreSQL');
else if (Number(shared) > 0) say('PostgreSQL, two workers', await onPostgres(Number(shared)));

async function onPostgres(kills: number): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-kill-'));
  const server = await startPostgres();
  const url = await server.newDatabase();
  const pool = new Pool({ connectionString: url });

  try {
    return await killWorkers(kills, { url, folder }, pool);
  } finally {
    await pool.end();
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

function say(where: string, { kills, finished, steps, ranAgain }: Killed): void {
  console.log(
    `${where}: ${kills} kills, ${finished} makes finished, ${steps} steps saved, ran again: ${ranAgain.join(', ') || 'none'}`,
  );
  if (ranAgain.length > 0) process.exitCode = 1;
}

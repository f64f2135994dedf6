// A database in a folder that goes with it, brought up to date.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Tables } from './tables.ts';

export interface TestDatabase {
  db: Kysely<Tables>;
  close(this: void): Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-database-'));
  const { pool, close } = await openEmbedded(folder);
  await migrate(pool, MIGRATIONS);

  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

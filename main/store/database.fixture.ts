// A database in a folder that goes with it, brought up to date.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { STUDIO_SCOPE } from './walls/scope.ts';
import type { Tables } from './tables.ts';
import { tenantDatabase, type WalledDatabase } from './walls/walled-database.ts';

export interface TestDatabase {
  pool: Pool;
  /** As the studio's owner. */
  db: WalledDatabase<Tables>;
  close(this: void): Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-database-'));
  const { pool, close } = await openEmbedded(folder);
  await migrate(pool, MIGRATIONS);

  return {
    pool,
    db: tenantDatabase(pool, STUDIO_SCOPE),
    async close() {
      await close();
      await rm(folder, { recursive: true, maxRetries: 9 });
    },
  };
}

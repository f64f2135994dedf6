// Opens the store in its folder beside the assets: an embedded PostgreSQL, brought up to date.
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { storeOn, type Store } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * @param dataDir the store lies in its folder `store`, which is made when it is not there
 * @throws SitewrightError `conflict` when another program uses it, `precondition` when it cannot be written or a newer program has used
 *   it, `external` when it is damaged
 */
export async function openStore(dataDir: string): Promise<Store> {
  const { pool, close } = await openEmbedded(join(dataDir, 'store'));

  try {
    await migrate(pool, MIGRATIONS);
  } catch (error) {
    await close();
    throw error;
  }

  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

  return { ...storeOn(db), close };
}

// Opens the store in its folder beside the assets: an embedded PostgreSQL, brought up to date.
import { join } from 'node:path';
import type { Dump } from './dump.ts';
import { openEmbedded } from './embedded.ts';
import { keepHouse } from './housekeeping.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Safety } from './safety.ts';
import { startEmbedded, type Starting } from './starting.ts';
import { storeOn, type Store } from './store.ts';
import { upkeep } from './upkeep.ts';

export interface EmbeddedStore extends Store {
  /** Writes the whole database into one file; other questions wait meanwhile, a fifth of a second for one of 50 MB. */
  dump: Dump;
}

/**
 * @param dataDir the store lies in its folder `store`, which is made when it is not there
 * @param safety without it nothing is backed up, and a damaged store stays as it is
 * @param starting its thread, where that was started already
 * @throws SitewrightError `conflict` when another program uses it, `precondition` when it cannot be written or a newer program has used
 *   it, `external` when it is damaged
 */
export async function openStore(dataDir: string, safety?: Safety, starting?: Starting): Promise<EmbeddedStore> {
  const folder = join(dataDir, 'store');
  const { pool, dump, close } = await openEmbedded(folder, starting ?? startEmbedded(folder, safety?.restore));

  try {
    await migrate(pool, MIGRATIONS, { beforeChange: async () => safety?.beforeMigration(dump) });
    await upkeep(pool);
  } catch (error) {
    await close();
    throw error;
  }

  const house = keepHouse(pool, { vacuums: true });
  return {
    ...storeOn(pool),
    dump,
    async close() {
      await house.stop();
      await close();
    },
  };
}

// Opens the host's parts behind one Studio.
import { mkdir } from 'node:fs/promises';
import { guardStore, safetyOf } from '../backup/guard.ts';
import { outputError } from '../output/output-error.ts';
import { openStore } from '../store/open.ts';
import type { Studio } from './studio.ts';

/**
 * The agents are loaded while the database opens in its own thread: either takes half a second.
 *
 * @throws SitewrightError as {@link openStore} does
 */
export async function openStudio({ dataDir }: { dataDir: string }): Promise<Studio> {
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => {
    throw outputError(error, dataDir);
  });

  const [store, { createStudio }] = await Promise.all([openStore(dataDir, safetyOf(dataDir)), import('./create-studio.ts')]);
  return createStudio({ store, dataDir, guard: guardStore(dataDir, store.dump) });
}

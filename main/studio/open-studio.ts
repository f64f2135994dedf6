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

  const safety = safetyOf(dataDir);
  const [store, { createStudio }] = await Promise.all([openStore(dataDir, safety), import('./create-studio.ts')]);
  if (safety.hasRestored()) await store.auditLog.append({ action: 'store-restored', target: 'the newest backup that opens' });
  return createStudio({ store, dataDir, guard: guardStore(dataDir, store.dump) });
}

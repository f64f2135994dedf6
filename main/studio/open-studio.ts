// Opens the host's parts behind one Studio.
import { mkdir } from 'node:fs/promises';
import { trimCache } from '../assets/trim-cache.ts';
import { guardStore, type Guard } from '../backup/guard.ts';
import { safetyOf } from '../backup/safety.ts';
import { outputError } from '../output/output-error.ts';
import { readLastClient } from '../settings/last-client.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { openVault } from '../vault/open-vault.ts';
import type { SafeStorage } from '../vault/safe-storage-vault.ts';
import type { Studio } from './studio.ts';

export interface StudioPlace {
  dataDir: string;
  /** Of a PostgreSQL shared with other programs; a store of its own in the data folder when missing. */
  databaseUrl?: string | undefined;
  /** Whether it takes runs out of the queue, for as long as it is open. */
  takesRuns?: boolean | undefined;
  /** Whether it goes on with the client one worked for last; else it is the studio's own. */
  remembersClient?: boolean | undefined;
  /** Electron's, in the desktop window. */
  safeStorage?: SafeStorage | undefined;
}

/**
 * The agents are loaded while the database opens in its own thread: either takes half a second.
 *
 * @throws SitewrightError as {@link openStore} does, or openSharedStore
 */
export async function openStudio({
  dataDir,
  databaseUrl,
  takesRuns = false,
  remembersClient,
  safeStorage,
}: StudioPlace): Promise<Studio> {
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => {
    throw outputError(error, dataDir);
  });

  const opening = databaseUrl === undefined ? openOwn(dataDir) : openOnServer(databaseUrl);
  const [ground, { createStudio }] = await Promise.all([opening, import('./create-studio.ts')]);
  const vault = openVault({ dataDir, safeStorage, passphrase: process.env['SITEWRIGHT_PASSPHRASE'] });
  const client = remembersClient ? await readLastClient(dataDir) : undefined;
  return createStudio({ ...ground, dataDir, vault, takesRuns, client });
}

interface Ground {
  store: Store;
  guard: Guard;
}

async function openOwn(dataDir: string): Promise<Ground> {
  const safety = safetyOf(dataDir);
  const store = await openStore(dataDir, safety);
  if (safety.hasRestored()) await store.auditLog.append({ action: 'store-restored', target: 'the newest backup that opens' });
  return { store, guard: guardStore({ dataDir, dump: store.dump, afterBackup: () => trimCache(dataDir) }) };
}

/** Whoever runs the server backs it up. */
async function openOnServer(databaseUrl: string): Promise<Ground> {
  const { openSharedStore } = await import('../store/open-shared.ts');
  return { store: await openSharedStore(databaseUrl), guard: { stop: async () => undefined } };
}

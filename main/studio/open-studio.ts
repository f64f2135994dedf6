// Opens the host's parts behind one Studio. Imports next to nothing: what it needs is loaded while the database starts in its own thread.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextRound } from 'node:timers/promises';
import { safetyOf } from '../backup/safety.ts';
import type { Guard } from '../backup/guard.ts';
import type { AheadRequest } from '../making/make-ahead.ts';
import { outputError } from '../output/output-error.ts';
import { startEmbedded } from '../store/starting.ts';
import type { Store } from '../store/store.ts';
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
  /** What will be made first: begun at once where it was not made before, as far as can be told without the store. */
  first?: AheadRequest | undefined;
}

/**
 * @throws SitewrightError as openStore does, or openSharedStore
 */
export async function openStudio(place: StudioPlace): Promise<Studio> {
  const { dataDir, databaseUrl, takesRuns = false, remembersClient, safeStorage, first } = place;
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => {
    throw outputError(error, dataDir);
  });

  const isFirst = !existsSync(join(dataDir, 'store'));
  const isNew = databaseUrl === undefined && first !== undefined && (isFirst || !existsSync(first.out));
  const opening = databaseUrl === undefined ? openOwn(dataDir) : openOnServer(databaseUrl);
  // Code that is loaded lets nothing else have a turn, and the database's thread is to start first.
  await nextRound();
  const memory = isNew
    ? import('../making/make-ahead.ts').then(({ makeAhead }) => makeAhead(first, { dataDir, isFirst }))
    : undefined;
  const [ground, { createStudio }, { openVault }] = await Promise.all([
    opening,
    import('./create-studio.ts'),
    import('../vault/open-vault.ts'),
  ]);

  const vault = openVault({ dataDir, safeStorage, passphrase: process.env['SITEWRIGHT_PASSPHRASE'] });
  const client = remembersClient ? await lastClient(dataDir) : undefined;
  return createStudio({ ...ground, dataDir, vault, takesRuns, client, memory: await memory });
}

async function lastClient(dataDir: string): Promise<string | undefined> {
  const { readLastClient } = await import('../settings/last-client.ts');
  return readLastClient(dataDir);
}

interface Ground {
  store: Store;
  guard: Guard;
}

async function openOwn(dataDir: string): Promise<Ground> {
  const safety = safetyOf(dataDir);
  const starting = startEmbedded(join(dataDir, 'store'), safety.restore);
  await nextRound();
  const { openStore } = await import('../store/open.ts');
  const store = await openStore(dataDir, safety, starting);
  if (safety.hasRestored()) await store.auditLog.append({ action: 'store-restored', target: 'the newest backup that opens' });

  const [{ guardStore }, { trimCache }] = await Promise.all([import('../backup/guard.ts'), import('../assets/trim-cache.ts')]);
  return { store, guard: guardStore({ dataDir, dump: store.dump, afterBackup: () => trimCache(dataDir) }) };
}

/** Whoever runs the server backs it up. */
async function openOnServer(databaseUrl: string): Promise<Ground> {
  const { openSharedStore } = await import('../store/open-shared.ts');
  return { store: await openSharedStore(databaseUrl), guard: { stop: async () => undefined } };
}

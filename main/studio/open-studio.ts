// Opens the host's parts behind one Studio. Imports next to nothing: what it needs is loaded while the database starts in its own thread.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextRound } from 'node:timers/promises';
import type { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import { safetyOf } from '../backup/safety.ts';
import type { Guard } from '../backup/guard.ts';
import type { AheadRequest } from '../making/make-ahead.ts';
import { outputError } from '../output/output-error.ts';
import { compileOnce } from '../store/engine-code.ts';
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
  /** Whether the program ends with the one command that the studio is opened for. */
  endsSoon?: boolean | undefined;
}

/**
 * @throws SitewrightError as openStore does, or openSharedStore
 */
export async function openStudio(place: StudioPlace): Promise<Studio> {
  const { dataDir, databaseUrl, takesRuns = false, remembersClient, safeStorage, first, endsSoon = false } = place;
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => {
    throw outputError(error, dataDir);
  });

  const isFirst = !existsSync(join(dataDir, 'store'));
  const isNew = databaseUrl === undefined && first !== undefined && (isFirst || !existsSync(first.out));
  const opening = databaseUrl === undefined ? openOwn(dataDir) : openOnServer(databaseUrl);
  const unopened = new AbortController();
  // It may reject before anybody waits for it. What is made meanwhile is of no use then.
  opening.catch(() => unopened.abort());
  // Code that is loaded lets nothing else have a turn, and the database's thread is to start first.
  await nextRound();
  const memory = isNew
    ? import('../making/make-ahead.ts').then(({ makeAhead }) => {
        const signal = AbortSignal.any([first.signal, unopened.signal]);
        return makeAhead({ ...first, signal }, { dataDir, isFirst });
      })
    : undefined;
  const [ground, { createStudio, openVault }] = await Promise.all([opening, loadCode({ memory, endsSoon })]);

  const vault = openVault({ dataDir, safeStorage, passphrase: process.env['SITEWRIGHT_PASSPHRASE'] });
  const client = remembersClient ? await lastClient(dataDir) : undefined;
  return createStudio({ ...ground, dataDir, vault, takesRuns, client, memory: await memory });
}

/** @param memory waited for as well: its code is loaded before it is there */
async function loadCode({ memory, endsSoon }: { memory: Promise<RunMemory> | undefined; endsSoon: boolean }) {
  const [{ createStudio }, { openVault }] = await Promise.all([
    import('./create-studio.ts'),
    import('../vault/open-vault.ts'),
    memory,
  ]);
  if (endsSoon) compileOnce();
  return { createStudio, openVault };
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
  const [{ openStore }, { guardStore }, { trimCache }] = await Promise.all([
    import('../store/open.ts'),
    import('../backup/guard.ts'),
    import('../assets/trim-cache.ts'),
  ]);
  const store = await openStore(dataDir, safety, starting);
  if (safety.hasRestored()) await store.auditLog.append({ action: 'store-restored', target: 'the newest backup that opens' });
  return { store, guard: guardStore({ dataDir, dump: store.dump, afterBackup: () => trimCache(dataDir) }) };
}

/** Whoever runs the server backs it up. */
async function openOnServer(databaseUrl: string): Promise<Ground> {
  const { openSharedStore } = await import('../store/open-shared.ts');
  return { store: await openSharedStore(databaseUrl), guard: { stop: async () => undefined } };
}

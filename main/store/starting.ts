// Starts the embedded database's thread on a locked folder; what speaks to it can be loaded meanwhile.
import { join } from 'node:path';
import { DamagedStore } from './damaged.ts';
import { EngineThread } from './engine-thread.ts';
import { isFinished } from './finished.ts';
import { lockFolder } from './lock.ts';
import type { Safety } from './safety.ts';
import { findSeed } from './seed.ts';

export interface Starting {
  /** The database's own folder. */
  pgdata: string;
  /** Rejects with a SitewrightError when it does not open; the folder is free again then. */
  thread: Promise<EngineThread>;
  /** Lets the next program have the folder, once the thread is closed. */
  release(this: void): void;
}

type Restore = Safety['restore'];

/**
 * @param folder of the store; made when it is not there
 * @param restore called where the database is damaged, gone or was never finished
 * @throws SitewrightError `conflict` when another program uses it, `precondition` when it cannot be written
 */
export function startEmbedded(folder: string, restore?: Restore): Starting {
  const { release } = lockFolder(folder);
  const pgdata = join(folder, 'pgdata');

  const thread = start(pgdata, restore);
  thread.catch(release);
  return { pgdata, thread, release };
}

async function start(pgdata: string, restore?: Restore): Promise<EngineThread> {
  if (!isFinished(pgdata)) await restore?.(pgdata);
  return openThread(pgdata, restore);
}

async function openThread(pgdata: string, restore?: Restore): Promise<EngineThread> {
  const seed = findSeed();
  const thread = new EngineThread({ folder: pgdata, ...(seed === undefined ? {} : { seed }) });

  try {
    await thread.port();
    return thread;
  } catch (error) {
    await thread.close();
    const isRestored = error instanceof DamagedStore && (await restore?.(pgdata));
    if (isRestored) return openThread(pgdata);
    throw error;
  }
}

// Looks after an open store: a backup a day, tried out as soon as it is taken.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dump } from '../store/dump.ts';
import { listBackups } from './backup-note.ts';
import { addNotice } from './notices.ts';
import { takeBackup } from './take.ts';
import { verifyBackup } from './verify.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LOOK_EVERY_MS = 60 * 60 * 1000;

export interface Guard {
  /** Resolves when a backup under way is finished; call it before the store is closed. */
  stop(this: void): Promise<void>;
  /** Takes a backup now and tries it out. Missing where the store is not this machine's to back up. */
  backUp?(this: void): Promise<void>;
}

interface Guarded {
  dataDir: string;
  dump: Dump;
  /** What else is done once a day. */
  afterBackup?: (() => Promise<unknown>) | undefined;
}

/** Takes the day's backup now where it is due, and goes on looking while the store is open. */
export function guardStore(guarded: Guarded): Guard {
  let last = keepDaily(guarded);
  const timer = setInterval(() => {
    last = last.then(() => keepDaily(guarded));
  }, LOOK_EVERY_MS);
  timer.unref();

  return {
    async stop() {
      clearInterval(timer);
      await last;
    },

    async backUp() {
      const asked = last.then(() => takeNow(guarded));
      // Whoever asked is told; the daily one goes on.
      last = asked.catch(() => undefined);
      await asked;
    },
  };
}

async function takeNow({ dataDir, dump }: Guarded): Promise<void> {
  await verifyBackup(dataDir, await takeBackup(dataDir, 'asked', dump));
}

/** A backup that fails must not stop the work it is there for: the designer is told. */
async function keepDaily({ dataDir, dump, afterBackup }: Guarded): Promise<void> {
  try {
    if (!(await isDue(dataDir))) return;
    const note = await verifyBackup(dataDir, await takeBackup(dataDir, 'daily', dump));
    if (note.state === 'damaged')
      await addNotice(dataDir, "Today's backup does not open. See that the disk is sound and run sitewright backup now.");
    await afterBackup?.();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await addNotice(dataDir, `Today's backup could not be taken. ${reason}`).catch(() => undefined);
  }
}

async function isDue(dataDir: string): Promise<boolean> {
  const [newest] = await listBackups(dataDir);
  const since = newest?.at ?? (await stat(join(dataDir, 'store', 'pgdata', 'sitewright.ready'))).mtime;
  return Date.now() - since.getTime() >= DAY_MS;
}

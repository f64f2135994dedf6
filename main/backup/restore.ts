// Puts a backup in the place of the store's database, which is set aside and never deleted.
import { existsSync } from 'node:fs';
import { mkdir, rename, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { asDiskError } from '../assets/disk.ts';
import { sync, syncAll } from '../store/folder.ts';
import { isFinished } from '../store/finished.ts';
import { lockFolder } from '../store/lock.ts';
import { listBackups, stamp, type BackupNote } from './backup-note.ts';
import { addNotice } from './notices.ts';
import { openBackup } from './verify.ts';

/** Less than this and a sound database does not open either. */
const NEEDED_BYTES = 64 * 1024 * 1024;

interface Restored {
  from: BackupNote;
  /** Where the database that was there lies now; missing when there was none. */
  aside?: string | undefined;
}

/**
 * Lent to the store: the newest backup that opens takes the place of a database that does not.
 *
 * @returns whether it did
 * @throws SitewrightError `external` when the disk is full, or the database is gone and no backup opens: a store never starts empty unasked
 */
export async function restoreNewest(dataDir: string, pgdata: string): Promise<boolean> {
  const backups = await listBackups(dataDir);
  const isThere = existsSync(pgdata);
  if (!isThere && backups.length === 0) return false;

  await refuseFullDisk(dataDir);
  const wasFinished = isFinished(pgdata);
  for (const backup of backups) {
    const restored = await restoreFrom(dataDir, backup, pgdata);
    if (!restored) continue;
    await addNotice(dataDir, restoredWords(restored));
    return true;
  }

  if (backups.length > 0 && !wasFinished) throw noneOpens(dataDir, pgdata);
  if (!wasFinished) await addNotice(dataDir, unfinishedWords(await setAside(pgdata)));
  return false;
}

/**
 * For a person who asks for one; the store must be closed.
 *
 * @throws SitewrightError `conflict` when a program uses the store, `external` when the backup does not open: then nothing has changed
 */
export async function restoreAsked(dataDir: string, backup: BackupNote): Promise<Restored> {
  const storeFolder = join(dataDir, 'store');
  const lock = lockFolder(storeFolder);

  try {
    await refuseFullDisk(dataDir);
    const restored = await restoreFrom(dataDir, backup, join(storeFolder, 'pgdata'));
    if (restored) return restored;
    throw new SitewrightError('external', `The backup ${backup.id} does not open, so nothing was changed. Choose another one.`);
  } finally {
    lock.release();
  }
}

async function restoreFrom(dataDir: string, backup: BackupNote, pgdata: string): Promise<Restored | undefined> {
  return openBackup(dataDir, backup, async (unpacked, from) => {
    if (unpacked === undefined) return undefined;

    await syncAll(unpacked);
    await mkdir(dirname(pgdata), { recursive: true });
    const aside = existsSync(pgdata) ? await setAside(pgdata) : undefined;
    await rename(unpacked, pgdata);
    await sync(dirname(pgdata));
    return { from, aside };
  });
}

async function setAside(pgdata: string): Promise<string> {
  const aside = `${pgdata}.aside-${stamp(new Date())}`;
  await rename(pgdata, aside);
  return aside;
}

async function refuseFullDisk(dataDir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize < NEEDED_BYTES) throw asDiskError(Object.assign(new Error('full'), { code: 'ENOSPC' }), dataDir);
}

const REASONS = {
  daily: 'the daily one',
  'before-migration': 'taken before an update',
  'before-restore': 'taken before another was restored',
  asked: 'taken by hand',
} as const;

export function momentWords(at: Date): string {
  return at.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

function restoredWords({ from, aside }: Restored): string {
  const newest = from.newestProject === undefined ? '' : ` Its newest project is ${from.newestProject}.`;
  const lies = aside === undefined ? 'Its files were gone.' : `The damaged one lies in ${aside}.`;
  return `The store did not open, so the backup of ${momentWords(from.at)} (${REASONS[from.reason]}) was restored. What was done after that is not in it.${newest} ${lies}`;
}

function unfinishedWords(aside: string): string {
  return `The store's first start had not come to its end, so it began anew. What was there lies in ${aside}.`;
}

function noneOpens(dataDir: string, pgdata: string): SitewrightError {
  return new SitewrightError(
    'external',
    `The store in ${pgdata} is gone or incomplete, and no backup in ${join(dataDir, 'backups')} opens. Nothing was changed. Bring the folder back, or move the backups away to begin with an empty store.`,
  );
}

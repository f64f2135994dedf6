// Opens a backup in a folder that is thrown away afterwards, and reads every row of it.
import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { asDiskError } from '../assets/disk.ts';
import { inspectStore } from '../store/inspect.ts';
import { unpackFolder } from '../store/tar-read.ts';
import { backupFile, writeNote, type BackupNote } from './backup-note.ts';
import { backupsFolder } from './backups-folder.ts';
import { sha256Of } from './take.ts';

const OPENING = 'opening-';

/** Another program may be at it right now, but not for that long. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** @returns the note as it is now, with what was found; it is written down as well */
export async function verifyBackup(dataDir: string, note: BackupNote): Promise<BackupNote> {
  return openBackup(dataDir, note, async (_pgdata, found) => found);
}

type Opened<Answer> = (pgdata: string | undefined, note: BackupNote) => Promise<Answer>;

/** @param use given the unpacked database, closed, or nothing when the backup does not open; it may take the folder away */
export async function openBackup<Answer>(dataDir: string, note: BackupNote, use: Opened<Answer>): Promise<Answer> {
  await removeLeftOvers(dataDir);
  const folder = join(backupsFolder(dataDir), `${OPENING}${randomUUID()}`);

  try {
    const found = await tryOpening(folder, dataDir, note);
    await writeNote(dataDir, found);
    return await use(found.state === 'opens' ? join(folder, 'pgdata') : undefined, found);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** But for a full disk, whatever goes wrong here means that the backup cannot be relied on. */
async function tryOpening(folder: string, dataDir: string, note: BackupNote): Promise<BackupNote> {
  try {
    const file = backupFile(dataDir, note.id);
    if ((await sha256Of(file)) !== note.sha256) return { ...note, state: 'damaged' };

    await unpackFolder(file, join(folder, 'pgdata'));
    const { rows, newestProject } = await inspectStore(folder);
    return { ...note, newestProject, state: isDeepStrictEqual(rows, note.rows) ? 'opens' : 'damaged' };
  } catch (error) {
    if (isFullDisk(error)) throw asDiskError(error, backupsFolder(dataDir));
    if (error instanceof Error) return { ...note, state: 'damaged' };
    throw error;
  }
}

function isFullDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

/** Of a program that was ended in the middle. */
async function removeLeftOvers(dataDir: string): Promise<void> {
  const names = await readdir(backupsFolder(dataDir));
  const unfinished = names.filter((name) => name.startsWith(OPENING) || name.endsWith('.part'));

  for (const path of unfinished.map((name) => join(backupsFolder(dataDir), name))) {
    const { mtime } = await stat(path);
    if (Date.now() - mtime.getTime() > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

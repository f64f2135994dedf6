// Takes a backup of the store, and lets old ones go.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { asDiskError } from '../assets/disk.ts';
import type { Dump } from '../store/dump.ts';
import { sync } from '../store/folder.ts';
import { version } from '../version.ts';
import { backupFile, listBackups, stamp, writeNote, type BackupNote, type BackupReason } from './backup-note.ts';
import { backupsFolder } from './backups-folder.ts';
import { outdated } from './rotation.ts';

/**
 * Questions to the store wait until it is packed: a fifth of a second for one of 50 MB.
 *
 * @throws SitewrightError `external` when the disk is full, `precondition` when the folder may not be written; no half file is left
 */
export async function takeBackup(dataDir: string, reason: BackupReason, dump: Dump): Promise<BackupNote> {
  const at = new Date();
  const id = `${stamp(at)}-${reason}`;
  const file = backupFile(dataDir, id);
  const unfinished = `${file}.part`;

  try {
    await mkdir(backupsFolder(dataDir), { recursive: true });
    const rows = await dump(unfinished);
    const { size: bytes } = await stat(unfinished);
    const note: BackupNote = {
      id,
      at,
      reason,
      program: version(),
      bytes,
      sha256: await sha256Of(unfinished),
      rows,
      state: 'untried',
    };

    await writeNote(dataDir, note);
    await rename(unfinished, file);
    await sync(backupsFolder(dataDir));
    await letGo(dataDir);
    return note;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw isOfDisk(error) ? asDiskError(error, backupsFolder(dataDir)) : error;
  }
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function letGo(dataDir: string): Promise<void> {
  for (const { id } of outdated(await listBackups(dataDir))) {
    const file = backupFile(dataDir, id);
    await rm(file, { force: true });
    await rm(file.replace('.tar.zst', '.json'), { force: true });
  }
}

function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

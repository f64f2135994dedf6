// What is written down of a backup, beside it.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SitewrightError } from '../../agents/site/error.ts';
import { readIfThere, writeWhole } from '../assets/disk.ts';
import { backupsFolder } from './backups-folder.ts';

export const BackupReason = z.enum(['daily', 'before-migration', 'before-restore', 'asked']);
export type BackupReason = z.infer<typeof BackupReason>;

export const BackupNote = z.object({
  id: z.string().regex(/^\d{8}T\d{9}Z-[a-z-]+$/),
  at: z.coerce.date(),
  reason: BackupReason,
  /** The program that made it. */
  program: z.string(),
  bytes: z.number(),
  /** Of the packed file. */
  sha256: z.string(),
  /** Rows by table, as the store held them. */
  rows: z.record(z.string(), z.number()),
  newestProject: z.string().optional(),
  /** Whether it opened and held the same rows, when that was tried last. */
  state: z.enum(['untried', 'opens', 'damaged']),
});
export type BackupNote = z.infer<typeof BackupNote>;

export function backupFile(dataDir: string, id: string): string {
  return join(backupsFolder(dataDir), `${id}.tar.zst`);
}

/** A moment as it stands in names: `20261121T150011123Z`. */
export function stamp(at: Date): string {
  return at.toISOString().replaceAll(/[-:.]/g, '');
}

export async function writeNote(dataDir: string, note: BackupNote): Promise<void> {
  await writeWhole(noteFile(dataDir, note.id), JSON.stringify(note, undefined, 2));
}

/** Newest first. A backup without a readable note was never finished. */
export async function listBackups(dataDir: string): Promise<BackupNote[]> {
  const names = await readdir(backupsFolder(dataDir)).catch(() => []);
  const ids = names.filter((name) => name.endsWith('.tar.zst')).map((name) => name.replace('.tar.zst', ''));

  const notes = await Promise.all(ids.map((id) => readNote(dataDir, id)));
  return notes.filter((note) => note !== undefined).toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

/** @throws SitewrightError `not-found` */
export async function findBackup(dataDir: string, id: string): Promise<BackupNote> {
  const found = (await listBackups(dataDir)).find((note) => note.id === id);
  if (found) return found;
  throw new SitewrightError('not-found', `There is no backup "${id}". See sitewright backup list.`);
}

async function readNote(dataDir: string, id: string): Promise<BackupNote | undefined> {
  const bytes = await readIfThere(noteFile(dataDir, id));
  if (!bytes) return undefined;

  try {
    return BackupNote.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

function noteFile(dataDir: string, id: string): string {
  return join(backupsFolder(dataDir), `${id}.json`);
}

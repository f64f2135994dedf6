// What the designer has to be told of backups, until it was read.
import { join } from 'node:path';
import { z } from 'zod';
import { readIfThere, writeWhole } from '../assets/disk.ts';
import { backupsFolder } from './backups-folder.ts';

const Notices = z.array(z.object({ at: z.string(), words: z.string() }));

/** Nobody wants to read more of them. */
const MOST_KEPT = 20;

/** Oldest first. */
export async function readNotices(dataDir: string): Promise<string[]> {
  return (await read(dataDir)).map(({ words }) => words);
}

/** @throws SitewrightError as writing a file does */
export async function addNotice(dataDir: string, words: string): Promise<void> {
  const notices = [...(await read(dataDir)), { at: new Date().toISOString(), words }];
  await write(dataDir, notices.slice(-MOST_KEPT));
}

export async function dismissNotices(dataDir: string): Promise<void> {
  await write(dataDir, []);
}

async function read(dataDir: string): Promise<z.infer<typeof Notices>> {
  const bytes = await readIfThere(noticesFile(dataDir));
  return bytes ? Notices.parse(JSON.parse(new TextDecoder().decode(bytes))) : [];
}

async function write(dataDir: string, notices: z.infer<typeof Notices>): Promise<void> {
  await writeWhole(noticesFile(dataDir), JSON.stringify(notices, undefined, 2));
}

function noticesFile(dataDir: string): string {
  return join(backupsFolder(dataDir), 'notices.json');
}

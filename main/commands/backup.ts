// `sitewright backup`: lists, takes, tries out and restores backups of the store.
import { SitewrightError } from '../../agents/site/error.ts';
import { findBackup, listBackups, type BackupNote } from '../backup/backup-note.ts';
import { safetyOf } from '../backup/safety.ts';
import { dismissNotices, readNotices } from '../backup/notices.ts';
import { momentWords, restoreAsked } from '../backup/restore.ts';
import { takeBackup } from '../backup/take.ts';
import { verifyBackup } from '../backup/verify.ts';
import { dataDir } from '../data-dir.ts';
import { DamagedStore } from '../store/damaged.ts';
import { openStore } from '../store/open.ts';
import { bytesText } from '../terminal/amounts.ts';
import { tableText } from '../terminal/table.ts';

export interface BackupOptions {
  json?: boolean | undefined;
}

/** What a subcommand came to: for a program, and for a person. */
interface Told {
  data: unknown;
  words: string;
  isBad?: boolean;
}

/** @returns the exit code; 1 when a backup does not open */
export async function backupCommand(words: readonly string[], { json }: BackupOptions): Promise<number> {
  const [action = 'list', id] = words;
  const told = await run(action, id);

  console.log(json ? JSON.stringify(told.data) : told.words);
  return told.isBad ? 1 : 0;
}

async function run(action: string, id: string | undefined): Promise<Told> {
  switch (action) {
    case 'list':
      return list();
    case 'now':
      return now();
    case 'verify':
      return verify(id);
    case 'restore':
      return restore(id);
    default:
      throw new SitewrightError('validation', `There is no backup ${action}. There are list, now, verify and restore.`);
  }
}

async function list(): Promise<Told> {
  const backups = await listBackups(dataDir());
  const notices = await readNotices(dataDir());
  if (notices.length > 0) await dismissNotices(dataDir());

  const none = 'There is no backup yet. One is taken every day, before an update, and by sitewright backup now.';
  const words = [...notices, backups.length === 0 ? none : tableText(backups.map(rowOf))].join('\n\n');
  return { data: { backups, notices }, words };
}

async function now(): Promise<Told> {
  const store = await openStore(dataDir(), safetyOf(dataDir()));

  try {
    const backup = await verifyBackup(dataDir(), await takeBackup(dataDir(), 'asked', store.dump));
    return { data: { backup }, words: rowOf(backup).join('  '), isBad: backup.state !== 'opens' };
  } finally {
    await store.close();
  }
}

async function verify(id: string | undefined): Promise<Told> {
  const asked = id === undefined ? await listBackups(dataDir()) : [await findBackup(dataDir(), id)];
  const backups: BackupNote[] = [];
  for (const backup of asked) backups.push(await verifyBackup(dataDir(), backup));

  const words = backups.length === 0 ? 'There is no backup to open.' : tableText(backups.map(rowOf));
  return { data: { backups }, words, isBad: backups.some(({ state }) => state !== 'opens') };
}

async function restore(id: string | undefined): Promise<Told> {
  if (id === undefined)
    throw new SitewrightError('validation', 'Say which backup: sitewright backup restore <id>. See backup list.');

  const chosen = await findBackup(dataDir(), id);
  await keepPresent();
  const { from, aside } = await restoreAsked(dataDir(), chosen);
  await noteRestored(id);
  const lies = aside === undefined ? '' : ` What was there lies in ${aside}.`;
  return { data: { restored: from, aside }, words: `The store is as it was on ${momentWords(from.at)}.${lies}` };
}

/** The newest backup is from now on what was chosen, not what was left. */
async function noteRestored(id: string): Promise<void> {
  const store = await openStore(dataDir(), safetyOf(dataDir()));
  try {
    await store.auditLog.append({ action: 'store-restored', target: id });
    await takeBackup(dataDir(), 'asked', store.dump);
  } finally {
    await store.close();
  }
}

/** A store that does not open is set aside all the same. */
async function keepPresent(): Promise<void> {
  try {
    const store = await openStore(dataDir());
    try {
      await takeBackup(dataDir(), 'before-restore', store.dump);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof DamagedStore)) throw error;
  }
}

const STATES = { untried: 'not tried out yet', opens: 'opens', damaged: 'does not open' } as const;

function rowOf({ id, at, bytes, state, newestProject }: BackupNote): string[] {
  return [id, momentWords(at), bytesText(bytes), STATES[state], newestProject ?? ''];
}

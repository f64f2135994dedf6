// One program at a time on a store: two would lose each other's rows without a word.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SitewrightError } from '../../agents/site/error.ts';

interface Lock {
  release(this: void): void;
}

// https://www.sqlite.org/rescode.html
const BUSY = 5;
const FULL = 13;

/**
 * SQLite's exclusive file lock, which the system frees when the process ends, however it ends.
 *
 * @param busyWords said while another program holds it; of whom it is told which, in brackets
 * @throws SitewrightError `conflict` when another program holds it, `precondition` when the folder cannot be written
 */
export function lockFolder(folder: string, busyWords = (by: string) => usedWords(folder, by)): Lock {
  try {
    mkdirSync(folder, { recursive: true });
    const database = new DatabaseSync(join(folder, 'lock.sqlite'));
    hold(database);
    writeFileSync(holderFile(folder), holder());
    return { release: () => database.close() };
  } catch (error) {
    throw lockError(error, folder, busyWords);
  }
}

function hold(database: DatabaseSync): void {
  try {
    database.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    database.close();
    throw error;
  }
}

function usedWords(folder: string, by: string): string {
  return `Another Sitewright is using ${folder}${by}. Close it, or wait until it is done, and try again.`;
}

function lockError(error: unknown, folder: string, busyWords: (by: string) => string): SitewrightError {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  if (code === BUSY) return new SitewrightError('conflict', busyWords(readHolder(folder)), { cause: error });
  if (code === FULL) {
    return new SitewrightError('external', `The disk is full. Free some space for ${folder} and try again.`, { cause: error });
  }
  return new SitewrightError(
    'precondition',
    `${folder} may not be written. Give yourself the right to, or choose another data folder with SITEWRIGHT_DATA.`,
    { cause: error },
  );
}

function holderFile(folder: string): string {
  return join(folder, 'lock.holder');
}

function holder(): string {
  const [, program = '', command = ''] = process.argv;
  return `process ${process.pid}, ${[basename(program), command].filter(Boolean).join(' ')}, since ${new Date().toISOString()}`;
}

/** Who holds it, as far as that is written down. */
function readHolder(folder: string): string {
  try {
    return ` (${readFileSync(holderFile(folder), 'utf8').replace(/\d{4}-\S+$/, localTime)})`;
  } catch {
    return '';
  }
}

/** Said when it is asked for: to load what a language needs for it takes longer than to take the lock. */
function localTime(moment: string): string {
  return new Date(moment).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

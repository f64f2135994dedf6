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
 * @throws SitewrightError `conflict` when another program holds it, `precondition` when the folder cannot be written
 */
export function lockFolder(folder: string): Lock {
  try {
    mkdirSync(folder, { recursive: true });
    const database = new DatabaseSync(join(folder, 'lock.sqlite'));
    hold(database);
    writeFileSync(holderFile(folder), holder());
    return { release: () => database.close() };
  } catch (error) {
    throw lockError(error, folder);
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

function lockError(error: unknown, folder: string): SitewrightError {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  if (code === BUSY) {
    return new SitewrightError(
      'conflict',
      `Another Sitewright is using ${folder}${readHolder(folder)}. Close it, or wait until it is done, and try again.`,
      { cause: error },
    );
  }
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
  const since = new Date().toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return `process ${process.pid}, ${[basename(program), command].filter(Boolean).join(' ')}, since ${since}`;
}

/** Who holds it, as far as that is written down. */
function readHolder(folder: string): string {
  try {
    return ` (${readFileSync(holderFile(folder), 'utf8')})`;
  } catch {
    return '';
  }
}

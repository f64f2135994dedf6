// Opens the embedded PostgreSQL on a folder; the first time from a prepared copy where there is one.
import { closeSync, constants, cpSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { SitewrightError } from '../../agents/site/error.ts';
import { DURABLE_START_PARAMS, DurableFileSystem } from './durable-file-system.ts';

/** Written last of all: without it the folder was never finished and nothing in it was ever acknowledged. */
const READY = 'sitewright.ready';

// Segments of 1 instead of 16 MB: a small store takes 29 MB on disk, not 39.
const INITDB_PARAMS = ['--wal-segsize=1'];

/**
 * @param folder of the database itself
 * @param seed a database folder to copy at the first start
 * @throws SitewrightError `external` when the database does not open; it is left as it is
 */
export async function openEngine(folder: string, seed?: string): Promise<PGlite> {
  const isReady = existsSync(join(folder, READY));
  if (!isReady) begin(folder, seed);

  const engine = await createEngine(folder).catch((error: unknown) => {
    throw isReady ? damaged(folder, error) : unfinished(folder, error);
  });
  if (!isReady) finish(folder);
  return engine;
}

export async function createEngine(folder: string): Promise<PGlite> {
  const engine = await PGlite.create({
    fs: new DurableFileSystem(folder),
    startParams: DURABLE_START_PARAMS,
    initDbStartParams: INITDB_PARAMS,
  });

  // An engine that broke while starting answers with nothing and without an error.
  const { rows } = await engine.query<{ ok: number }>('select 1 as ok');
  if (rows[0]?.ok !== 1) throw new Error('it does not answer');
  return engine;
}

function begin(folder: string, seed: string | undefined): void {
  rmSync(folder, { recursive: true, force: true });
  if (seed !== undefined) cpSync(seed, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

function finish(folder: string): void {
  syncTree(folder);
  writeFileSync(join(folder, READY), '');
  sync(join(folder, READY));
  sync(folder);
}

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else sync(path);
  }
  sync(folder);
}

/** Windows cannot sync what is opened for reading, and keeps folders by itself. */
function sync(path: string): void {
  if (process.platform === 'win32') return;

  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function damaged(folder: string, cause: unknown): SitewrightError {
  return new SitewrightError(
    'external',
    `The store in ${folder} is damaged and does not open. It was left as it is. Move it away to begin with an empty one; made sites are not in it.`,
    { cause },
  );
}

function unfinished(folder: string, cause: unknown): SitewrightError {
  return new SitewrightError(
    'external',
    `The store could not be set up in ${folder}. See that the disk has 100 MB free and the folder can be written, then try again.`,
    { cause },
  );
}

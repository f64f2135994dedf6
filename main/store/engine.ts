// Opens the embedded PostgreSQL on a folder; the first time from a prepared copy where there is one.
import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { SitewrightError } from '../../agents/site/error.ts';
import { DURABLE_START_PARAMS, DurableFileSystem } from './durable-file-system.ts';

/** The disk takes many small files together in a tenth of the time; no system runs out of open ones at so few. */
const FILES_AT_ONCE = 16;

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
  if (!isReady) await begin(folder, seed);

  const engine = await createEngine(folder).catch((error: unknown) => {
    throw isReady ? damaged(folder, error) : unfinished(folder, error);
  });
  if (!isReady) await finish(folder);
  return engine;
}

export async function createEngine(folder: string): Promise<PGlite> {
  const engine = await PGlite.create({
    fs: new DurableFileSystem(folder),
    startParams: DURABLE_START_PARAMS,
    initDbStartParams: INITDB_PARAMS,
    extensions: { vector },
  });

  // An engine that broke while starting answers with nothing and without an error.
  const { rows } = await engine.query<{ ok: number }>('select 1 as ok');
  if (rows[0]?.ok !== 1) throw new Error('it does not answer');
  return engine;
}

async function begin(folder: string, seed: string | undefined): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  if (seed === undefined) return;

  const { folders, files } = await contentsOf(seed);
  for (const path of folders) await mkdir(join(folder, relative(seed, path)), { recursive: true });
  await together(files, (path) => copyFile(path, join(folder, relative(seed, path)), constants.COPYFILE_FICLONE));
}

async function finish(folder: string): Promise<void> {
  const { folders, files } = await contentsOf(folder);
  await together([...files, ...folders], sync);

  await writeFile(join(folder, READY), '');
  await sync(join(folder, READY));
  await sync(folder);
}

/** Paths of all that is inside, a folder before what it holds; the folder itself is the first. */
async function contentsOf(folder: string): Promise<{ folders: string[]; files: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = (areFolders: boolean) =>
    entries.filter((entry) => entry.isDirectory() === areFolders).map((entry) => join(entry.parentPath, entry.name));

  return { folders: [folder, ...paths(true)], files: paths(false) };
}

async function together(paths: readonly string[], work: (path: string) => Promise<void>): Promise<void> {
  const rest = paths.values();
  const lane = async () => {
    for (const path of rest) await work(path);
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, lane));
}

/** Windows cannot sync what is opened for reading, and keeps folders by itself. */
async function sync(path: string): Promise<void> {
  if (process.platform === 'win32') return;

  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
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

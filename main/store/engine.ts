// Opens the embedded PostgreSQL on a folder; the first time from a prepared copy where there is one.
import { constants } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { SitewrightError } from '../../agents/site/error.ts';
import { DamagedStore } from './damaged.ts';
import { DURABLE_START_PARAMS, DurableFileSystem } from './durable-file-system.ts';
import { finish, isFinished } from './finished.ts';
import { contentsOf, together } from './folder.ts';
import { checkHealth } from './health.ts';

// Segments of 1 instead of 16 MB: a small store takes 29 MB on disk, not 39.
const INITDB_PARAMS = ['--wal-segsize=1'];

/** Rough bytes of code. https://github.com/v8/v8/blob/14.1.100/src/flags/flag-definitions.h (wasm_tiering_budget) */
const USUAL_BUDGET = 13_000_000;
const PATIENT_BUDGET = 1_000_000_000;

/**
 * @param folder of the database itself
 * @param seed a database folder to copy at the first start
 * @throws SitewrightError `external` when the database does not open; it is left as it is
 */
export async function openEngine(folder: string, seed?: string): Promise<PGlite> {
  const isReady = isFinished(folder);
  if (!isReady) await begin(folder, seed);

  try {
    const engine = await createEngine(folder);
    if (isReady) await checkHealth(engine, folder);
    else await finish(folder);
    return engine;
  } catch (error) {
    throw isReady ? new DamagedStore(folder, error) : unfinished(folder, error);
  }
}

export async function createEngine(folder: string): Promise<PGlite> {
  const engine = await withoutHaste(() =>
    PGlite.create({
      fs: new DurableFileSystem(folder),
      startParams: DURABLE_START_PARAMS,
      initDbStartParams: INITDB_PARAMS,
      extensions: { vector },
    }),
  );

  // An engine that broke while starting answers with nothing and without an error.
  const { rows } = await engine.query<{ ok: number }>('select 1 as ok');
  if (rows[0]?.ok !== 1) throw new Error('it does not answer');
  return engine;
}

/**
 * V8 compiles a function of the engine once more, for speed, as soon as it has been through 13 MB of code. Most programs are over before
 * that pays: half the processor time of a short one went into it. Loops that are really long still get there. Nothing else is to wait for it, so the
 * number is V8's own again afterwards.
 */
async function withoutHaste<Result>(create: () => Promise<Result>): Promise<Result> {
  setFlagsFromString(`--wasm-tiering-budget=${PATIENT_BUDGET}`);
  try {
    return await create();
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${USUAL_BUDGET}`);
  }
}

async function begin(folder: string, seed: string | undefined): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  if (seed === undefined) return;

  const { folders, files } = await contentsOf(seed);
  for (const path of folders) await mkdir(join(folder, relative(seed, path)), { recursive: true });
  await together(files, (path) => copyFile(path, join(folder, relative(seed, path)), constants.COPYFILE_FICLONE));
}

function unfinished(folder: string, cause: unknown): SitewrightError {
  return new SitewrightError(
    'external',
    `The store could not be set up in ${folder}. See that the disk has 100 MB free and the folder can be written, then try again.`,
    { cause },
  );
}

// Opens the embedded PostgreSQL on a folder; the first time from a prepared copy where there is one.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { SitewrightError } from '../../agents/site/error.ts';
import { DamagedStore } from './damaged.ts';
import { DURABLE_START_PARAMS, DurableFileSystem } from './durable-file-system.ts';
import { engineCode } from './engine-code.ts';
import { finish, isFinished } from './finished.ts';
import { bytesOf } from './folder.ts';
import { checkHealth } from './health.ts';
import { unpackPlain } from './tar-read.ts';

// Segments of 1 instead of 16 MB: a small store takes 29 MB on disk, not 39.
const INITDB_PARAMS = ['--wal-segsize=1'];

const LEAST_BUFFERS_MB = 16;
/** PostgreSQL's own. */
const MOST_BUFFERS_MB = 128;

interface Beginning {
  code: WebAssembly.Module;
  /** A packed database to begin with. */
  seed?: string | undefined;
}

/**
 * @param folder of the database itself
 * @throws SitewrightError `external` when the database does not open; it is left as it is
 */
export async function openEngine(folder: string, { code, seed }: Beginning): Promise<PGlite> {
  const isReady = isFinished(folder);
  if (!isReady) await begin(folder, seed);

  try {
    const engine = await createEngine(folder, code);
    if (isReady) await checkHealth(engine, folder);
    else await finish(folder);
    return engine;
  } catch (error) {
    throw isReady ? new DamagedStore(folder, error) : unfinished(folder, error);
  }
}

/** @param code of the engine, where it was compiled already */
export async function createEngine(folder: string, code: WebAssembly.Module = engineCode()): Promise<PGlite> {
  const engine = new WiredEngine({
    fs: new DurableFileSystem(folder),
    startParams: [...DURABLE_START_PARAMS, `-cshared_buffers=${await buffersMb(folder)}MB`],
    initDbStartParams: INITDB_PARAMS,
    extensions: { vector },
    pgliteWasmModule: code,
  });
  await engine.waitReady;

  // An engine that broke while starting answers with nothing and without an error.
  const { rows } = await engine.query<{ ok: number }>('select 1 as ok');
  if (rows[0]?.ok !== 1) throw new Error('it does not answer');
  return engine;
}

/** Whoever asks speaks PostgreSQL's own protocol and knows its types: the engine need not look up those of lists at each start. */
class WiredEngine extends PGlite {
  override async _initArrayTypes(): Promise<void> {}
}

/** Room for the whole database twice over, as it grows; the engine clears all of it at each start, which takes 0.6 ms a megabyte. */
async function buffersMb(folder: string): Promise<number> {
  const tables = join(folder, 'base');
  const mb = existsSync(tables) ? Math.ceil((2 * (await bytesOf(tables))) / 1024 ** 2) : 0;
  return Math.min(Math.max(mb, LEAST_BUFFERS_MB), MOST_BUFFERS_MB);
}

async function begin(folder: string, seed: string | undefined): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  if (seed !== undefined) unpackPlain(seed, folder);
}

function unfinished(folder: string, cause: unknown): SitewrightError {
  return new SitewrightError(
    'external',
    `The store could not be set up in ${folder}. See that the disk has 100 MB free and the folder can be written, then try again.`,
    { cause },
  );
}

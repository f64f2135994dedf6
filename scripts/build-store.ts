// Prepares an empty database in out/store-seed, so that the first start of the studio copies one instead of making one.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createEngine } from '../main/store/engine.ts';
import { applyMissing } from '../main/store/migrate.ts';
import { seedPath } from '../main/store/seed.ts';

const target = seedPath(join(import.meta.dirname, '../out'));
const unfinished = `${target}.part`;

await rm(dirname(target), { recursive: true, force: true });
await mkdir(dirname(target), { recursive: true });

const engine = await createEngine(unfinished);
await migrate();
for (const name of ['template1', 'template0']) await dropTemplate(name);
await engine.exec('vacuum analyze');
await engine.exec('checkpoint');
await engine.close();
await dropWhatIsMadeAgain();
await rename(unfinished, target);
console.log(`An empty database lies in ${target}.`);

/** Models of databases we never make: two thirds of the files to copy and to sync at a first start. */
async function dropTemplate(name: string): Promise<void> {
  await engine.query('update pg_database set datistemplate = false where datname = $1', [name]);
  await engine.exec(`drop database ${name}`);
}

/** Maps of free and of settled pages, and log that is prepared for writes to come: a sixth of the files, and the half of all bytes. */
async function dropWhatIsMadeAgain(): Promise<void> {
  const files = await readdir(unfinished, { recursive: true });
  const maps = files.filter((file) => /_(fsm|vm)$/.test(file));
  // The oldest holds where the database was closed.
  const log = files.filter((file) => /pg_wal.[0-9A-F]{24}$/.test(file)).toSorted();
  for (const file of [...maps, ...log.slice(2)]) await rm(join(unfinished, file));
}

/** What a later program adds is added where the studio opens its copy. */
async function migrate(): Promise<void> {
  const folder = join(import.meta.dirname, '../main/store/migrations');
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const migrations = files
    .toSorted()
    .map((file) => ({ name: basename(file, '.sql'), sql: readFileSync(join(folder, file), 'utf8') }));

  await engine.exec('begin');
  await applyMissing({ query: ask }, migrations);
  await engine.exec('commit');
}

async function ask(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  if (values) return engine.query(sql, values);

  const results = await engine.exec(sql);
  return { rows: results.at(-1)?.rows ?? [] };
}

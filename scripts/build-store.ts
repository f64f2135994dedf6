// Prepares an empty database in out/store-seed, so that the first start of the studio unpacks one instead of making one.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createEngine } from '../main/store/engine.ts';
import { applyMissing } from '../main/store/migrate.ts';
import { seedPath } from '../main/store/seed.ts';
import { packPlain } from '../main/store/tar-write.ts';

const target = seedPath(join(import.meta.dirname, '../out'));
const unfinished = `${target}.unpacked`;

await rm(dirname(target), { recursive: true, force: true });
await mkdir(dirname(target), { recursive: true });

const engine = await createEngine(unfinished);
await migrate();
for (const name of ['template1', 'template0']) await dropTemplate(name);
await vacuumCatalogue();
await engine.exec('checkpoint');
await engine.close();
await dropWhatIsMadeAgain();
await packPlain(unfinished, `${target}.part`);
await rm(unfinished, { recursive: true });
await rename(`${target}.part`, target);
console.log(`An empty database lies in ${target}.`);

/** Models of databases we never make: two thirds of the files to write and to sync at a first start. */
async function dropTemplate(name: string): Promise<void> {
  await engine.query('update pg_database set datistemplate = false where datname = $1', [name]);
  await engine.exec(`drop database ${name}`);
}

/**
 * Of PostgreSQL's own tables only: one of ours that is known to be empty would be read from end to end by every check of a reference that
 * is planned then, also when it has grown; of one it knows nothing about, PostgreSQL expects ten pages and takes the index.
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/access/table/tableam.c (table_block_relation_estimate_size)
 */
async function vacuumCatalogue(): Promise<void> {
  const { rows } = await engine.query<{ name: string }>(
    "select format('%I.%I', schemaname, relname) as name from pg_stat_sys_tables where schemaname = 'pg_catalog' order by 1",
  );
  await engine.exec(`vacuum analyze ${rows.map(({ name }) => name).join(', ')}`);
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

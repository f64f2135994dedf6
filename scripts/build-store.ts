// Prepares an empty database in out/store-seed, so that the first start of the studio copies one instead of making one.
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createEngine } from '../main/store/engine.ts';
import { seedPath } from '../main/store/seed.ts';

const target = seedPath(join(import.meta.dirname, '../out'));
const unfinished = `${target}.part`;

await rm(dirname(target), { recursive: true, force: true });
await mkdir(dirname(target), { recursive: true });

const engine = await createEngine(unfinished);
for (const name of ['template1', 'template0']) await dropTemplate(name);
await engine.exec('checkpoint');
await engine.close();
await rename(unfinished, target);
console.log(`An empty database lies in ${target}.`);

/** Models of databases we never make: two thirds of the files to copy and to sync at a first start. */
async function dropTemplate(name: string): Promise<void> {
  await engine.query('update pg_database set datistemplate = false where datname = $1', [name]);
  await engine.exec(`drop database ${name}`);
}

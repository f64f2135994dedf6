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
await engine.close();
await rename(unfinished, target);
console.log(`An empty database lies in ${target}.`);

// Where a prepared, empty database lies, packed: to unpack it takes a tenth of a second, to make one four.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const Package = z.object({ version: z.string() });

const packages = createRequire(import.meta.url);

/** Below the folder of the bundle. By the engine's version: another version may not open it. */
export function seedPath(out: string): string {
  const manifest = join(dirname(packages.resolve('@electric-sql/pglite')), '../package.json');
  const { version } = Package.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  return join(out, 'store-seed', `${version}.tar`);
}

/** The prepared database, where the build has made one (scripts/build-store.ts). */
export function findSeed(): string | undefined {
  const here = import.meta.dirname;
  const outs = import.meta.url.endsWith('.ts') ? [join(here, '../../out')] : [join(here, '..'), join(here, '../..')];
  return outs.map(seedPath).find((path) => existsSync(path));
}

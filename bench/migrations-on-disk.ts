// The migrations, read from their folder: they are bundled otherwise, and a bench runs from the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Migration } from '../main/store/migrate.ts';

export function migrationsOnDisk(): Migration[] {
  const folder = join(import.meta.dirname, '../main/store/migrations');
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({ name: file.replace('.sql', ''), sql: readFileSync(join(folder, file), 'utf8') }));
}

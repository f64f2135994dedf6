// Every migration that ships, in the order of their names.
import type { Migration } from './migrate.ts';

const FOUND: Record<string, string> = import.meta.glob('./migrations/*.sql', { eager: true, query: '?raw', import: 'default' });

export const MIGRATIONS: readonly Migration[] = Object.entries(FOUND)
  .map(([path, sql]) => ({ name: path.replace('./migrations/', '').replace('.sql', ''), sql }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));

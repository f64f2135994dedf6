// Finds every motif by its path: the file's name is its id.
import type { Motif } from './motif.ts';

const FOUND: Record<string, Motif> = import.meta.glob(['./*.tsx', '!./*.test.tsx'], { eager: true, import: 'default' });

export const MOTIFS: ReadonlyMap<string, Motif> = new Map(
  Object.entries(FOUND).map(([path, motif]) => [path.slice(2).replace(/\.tsx$/, ''), motif]),
);

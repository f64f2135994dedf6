// Finds every grader by its path: the file's name is its id.
import type { Grader } from './grader.ts';

export interface RegisteredGrader {
  id: string;
  grader: Grader;
}

const FOUND: Record<string, Grader> = import.meta.glob(['./graders/*.ts', '!./graders/*.{test,fixture}.ts'], {
  eager: true,
  import: 'default',
});

export const GRADERS: readonly RegisteredGrader[] = Object.entries(FOUND).map(([path, grader]) => ({
  id: path.replace(/^.*\/|\.ts$/g, ''),
  grader,
}));

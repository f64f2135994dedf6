// Finds every language by its path: the file's name is its tag.
import type { Language } from './language.ts';

const FOUND: Record<string, Language> = import.meta.glob(
  ['./*.ts', '!./language.ts', '!./registry.ts', '!./say.ts', '!./*.test.ts'],
  {
    eager: true,
    import: 'default',
  },
);

export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  Object.entries(FOUND).map(([path, language]) => [path.slice(2).replace(/\.ts$/, ''), language]),
);

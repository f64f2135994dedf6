// Finds every direction and its CSS by path: the file's name is its id.
import type { Direction } from './direction.ts';

const FOUND: Record<string, Direction> = import.meta.glob(['./*.ts', '!./direction.ts', '!./registry.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

const CSS: Record<string, string> = import.meta.glob('./*.css', { eager: true, query: '?raw', import: 'default' });

export const DIRECTIONS: ReadonlyMap<string, Direction> = new Map(
  Object.entries(FOUND).map(([path, direction]) => [path.slice(2).replace(/\.ts$/, ''), direction]),
);

/** Rules of a direction; empty when it has none. */
export function directionCss(id: string): string {
  return CSS[`./${id}.css`] ?? '';
}

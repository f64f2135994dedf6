// Finds every direction and its CSS by path: the file's name is its id.
import type { Direction } from './direction.ts';
import { SitewrightError } from '../site/error.ts';

const FOUND: Record<string, Direction> = import.meta.glob(['./*.ts', '!./direction.ts', '!./registry.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

const CSS: Record<string, string> = import.meta.glob('./*.css', { eager: true, query: '?raw', import: 'default' });

export const DIRECTIONS: ReadonlyMap<string, Direction> = new Map(
  Object.entries(FOUND).map(([path, direction]) => [path.slice(2).replace(/\.ts$/, ''), direction]),
);

/** Rules of a direction: `<id>.css` and what was split off it as `<id>.<part>.css`; empty when it has none. */
export function directionCss(id: string): string {
  return Object.entries(CSS)
    .filter(([path]) => path.startsWith(`./${id}.`))
    .map(([, rules]) => rules)
    .join('\n');
}

/** @throws SitewrightError `not-found` when there is no such direction */
export function directionOf(id: string): Direction {
  const direction = DIRECTIONS.get(id);
  if (direction) return direction;
  throw new SitewrightError(
    'not-found',
    `There is no direction "${id}". Choose one of ${[...DIRECTIONS.keys()].toSorted().join(', ')}.`,
  );
}

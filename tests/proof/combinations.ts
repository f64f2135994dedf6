// Which briefs are made in which directions: each bundled brief in all, each further one in its own and in two that are drawn.
import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { DIRECTIONS } from '../../agents/directions/registry.ts';
import { shuffled } from '../../agents/random.ts';

export interface Combination {
  id: string;
  /** Path of the brief. */
  brief: string;
  /** The brief's own where missing. */
  direction?: string;
  /** Whether all its pages are looked at, or of three legal ones, which are set alike, only the first. */
  isWhole: boolean;
}

const BUNDLED = join(import.meta.dirname, '../../resources/briefs');
const FURTHER = join(import.meta.dirname, '../briefs');
const DRAWN = 2;

const ids = [...DIRECTIONS.keys()].toSorted();

/** Own directions first: what is wrong there is wrong in most. */
export function combinations(): Combination[] {
  const bundled = briefsIn(BUNDLED);
  const further = briefsIn(FURTHER);

  return [
    ...bundled.map((brief) => ({ ...combination(brief), isWhole: true })),
    ...further.map((brief) => combination(brief)),
    ...further.flatMap((brief) => drawnFor(brief).map((direction) => combination(brief, direction))),
    ...bundled.flatMap((brief) => ids.map((direction) => combination(brief, direction))),
  ];
}

function briefsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(json|txt|md)$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Of neighbouring briefs never the same: they walk through all directions together. */
function drawnFor(brief: string): string[] {
  return shuffled(`${nameOf(brief)}:proof`, ids).slice(0, DRAWN);
}

function combination(brief: string, direction?: string): Combination {
  const name = nameOf(brief);
  const own = { id: name, brief, isWhole: false };
  return direction === undefined ? own : { ...own, id: `${name}.${direction}`, direction };
}

function nameOf(brief: string): string {
  return basename(brief, extname(brief));
}

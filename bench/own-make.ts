// A make of ours in a process of its own, from a data folder in a known state.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { costOf, type Cost } from './measure.ts';

/**
 * `stands`: caches, and the store in which another client's site was made, as on any day but the first.
 * `new`: nothing but the caches of fonts and code; the store is set up in the course of the make.
 * `cold`: nothing at all, as at the very first start; every font is cut.
 */
export type State = 'stands' | 'new' | 'cold';

export interface OwnMake extends Cost {
  paths: string[];
}

export interface Place {
  cli: string;
  brief: string;
  out: string;
  /** Emptied first. */
  dataDir: string;
  /** Folders to copy the data folder from. */
  grounds: Readonly<Record<Exclude<State, 'cold'>, string>>;
}

export function ownMake(state: State, { cli, brief, out, dataDir, grounds }: Place): OwnMake {
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  if (state !== 'cold') cpSync(grounds[state], dataDir, { recursive: true });

  const { stdout, ...cost } = costOf({
    arguments: [cli, 'make', brief, '--out', out, '--json'],
    folder: dataDir,
    environment: { SITEWRIGHT_DATA: dataDir },
  });
  const { pages }: { pages: { path: string }[] } = JSON.parse(stdout);
  return { ...cost, paths: pages.map(({ path }) => path) };
}

/** Makes the site as at a first start, and keeps what that leaves behind. @returns pages that were made */
export function prepareGrounds(place: Place, other: { brief: string; out: string }): string[] {
  const { dataDir, grounds } = place;

  const { paths } = ownMake('cold', place);
  cpSync(join(dataDir, 'cache'), join(grounds.new, 'cache'), { recursive: true });
  ownMake('new', { ...place, ...other });
  cpSync(dataDir, grounds.stands, { recursive: true });
  return paths;
}

// A make of ours in a process of its own, from a data folder in a known state.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { costOf, type Cost } from './measure.ts';

/**
 * `new`: nothing but the caches of fonts and code, as after an earlier start; the store is set up in the course of it.
 * `cold`: nothing at all, as at the very first start; every font is cut.
 */
export type State = 'new' | 'cold';

export interface OwnMake extends Cost {
  paths: string[];
}

interface Place {
  cli: string;
  brief: string;
  out: string;
  /** Emptied first. */
  dataDir: string;
  /** Kept from an earlier make. */
  warmCache: string;
}

export function ownMake(state: State, { cli, brief, out, dataDir, warmCache }: Place): OwnMake {
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  if (state === 'new') cpSync(warmCache, join(dataDir, 'cache'), { recursive: true });

  const { stdout, ...cost } = costOf({
    arguments: [cli, 'make', brief, '--out', out, '--json'],
    folder: dataDir,
    environment: { SITEWRIGHT_DATA: dataDir },
  });
  const { pages }: { pages: { path: string }[] } = JSON.parse(stdout);
  return { ...cost, paths: pages.map(({ path }) => path) };
}

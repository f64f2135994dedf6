// What this host lends to agents, put together for one run.
import { join } from 'node:path';
import type { Lent } from '../../agents/lent.ts';
import { Unanswered } from '../../agents/unanswered.ts';
import { turn } from '../turn.ts';
import { createBlobs } from './blobs.ts';
import { optimiseCss } from './css.ts';
import { createDiskCache } from './disk-cache.ts';
import { createFonts } from './fonts.ts';
import { hashOf } from './hash.ts';
import { createOutlines } from './outlines.ts';
import { createPictures } from './pictures.ts';
import { fileFinder } from './pictures/client-file.ts';
import { RecentMap } from './recent-map.ts';

export interface LentOptions {
  /** Where this program keeps its own: blobs and what was dear to make. */
  dataDir: string;
  /** Files that a brief names are looked for here and nowhere else. */
  briefDir: string;
  signal: AbortSignal;
}

/** Characters of rendered fragments kept in memory: some fifty sites. */
const FRAGMENT_LIMIT = 32_000_000;

/** By data folder: what they say of stored pages holds only there. */
const fragmentsIn = new Map<string, RecentMap>();

export function createLent({ dataDir, briefDir, signal }: LentOptions): Omit<Lent, 'parts' | 'inHand'> {
  const cache = createDiskCache(join(dataDir, 'cache'));
  const blobs = createBlobs(dataDir);
  const fragments = fragmentsIn.get(dataDir) ?? new RecentMap(FRAGMENT_LIMIT);
  fragmentsIn.set(dataDir, fragments);

  return {
    signal,
    // Nobody is there to answer; an engine that knows answers lends its own.
    ask: (question) => Promise.reject(new Unanswered(question)),
    turn,
    hash: hashOf,
    blobs,
    fonts: createFonts(cache, fileFinder(briefDir, blobs.pathOf)),
    pictures: createPictures({ root: briefDir, pathOf: blobs.pathOf, cache, signal }),
    outlines: createOutlines(cache),
    css: { optimise: optimiseCss },
    fragments,
  };
}

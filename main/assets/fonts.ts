// The families a site may be set in: measured, and cut down to what it uses. The client's own are served as they are.
import type { Lent } from '../../agents/lent.ts';
import type { DiskCache } from './disk-cache.ts';
import { givenSubset, openGiven } from './fonts/given-font.ts';
import { measure, measureGiven } from './fonts/metrics.ts';
import { subset } from './fonts/subset.ts';
import type { FindFile } from './pictures/client-file.ts';

export function createFonts(cache: DiskCache, find: FindFile): Lent['fonts'] {
  return {
    metrics: (use) => (use.files ? measureGiven(cache, use, find) : measure(cache, use)),
    subset: (use, text, writing) =>
      use.files ? givenSubset(cache, { use, find, text }) : subset(cache, use, { characters: text, writing }),
    async given(file) {
      const { facts, bytes } = await openGiven(cache, file, find);
      return { facts, bytes };
    },
  };
}

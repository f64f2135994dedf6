// The families a site may be set in: measured, and cut down to what it uses.
import type { Lent } from '../../agents/lent.ts';
import type { DiskCache } from './disk-cache.ts';
import { measure } from './fonts/metrics.ts';
import { subset } from './fonts/subset.ts';

export function createFonts(cache: DiskCache): Lent['fonts'] {
  return {
    metrics: (use) => measure(cache, use),
    subset: (use, characters) => subset(cache, use, characters),
  };
}

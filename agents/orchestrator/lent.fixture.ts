// What a host lends, for tests that draw, measure and encode nothing.
import type { Lent } from '../lent.ts';
import { fnv1a } from '../random.ts';
import { SitewrightError } from '../site/error.ts';

function missing(): never {
  throw new SitewrightError('internal', 'This test lends no such thing.');
}

export function fakeLent(lent: Partial<Lent> = {}): Lent {
  return {
    signal: new AbortController().signal,
    hash: (content) => fnv1a(String(content)).toString(16) + String(content).length,
    blobs: { put: async (content) => ({ hash: fnv1a(String(content)).toString(16), bytes: content.length }) },
    fonts: { metrics: missing, subset: missing },
    pictures: { inspect: missing, encode: missing, logo: missing, rasterise: missing },
    css: { optimise: (css) => css },
    fragments: new Map(),
    ...lent,
  };
}

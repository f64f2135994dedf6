// What a host lends, for tests that draw, measure and encode nothing.
import { NOTHING_IN_HAND } from '../in-hand.ts';
import type { Lent, Parts, StoredBlob } from '../lent.ts';
import { fnv1a } from '../random.ts';
import { SitewrightError } from '../site/error.ts';

async function put(content: string | Uint8Array): Promise<StoredBlob> {
  return { hash: fnv1a(String(content)).toString(16), bytes: content.length };
}

/** Knows of nothing made before. */
const PARTS_FIXTURE: Parts = { repeating: (_name, value) => value, hashOf: (value) => JSON.stringify(value) };

function missing(): never {
  throw new SitewrightError('internal', 'This test lends no such thing.');
}

export function fakeLent(lent: Partial<Lent> = {}): Lent {
  return {
    signal: new AbortController().signal,
    inHand: NOTHING_IN_HAND,
    ask: missing,
    turn: async () => undefined,
    hash: (content) => fnv1a(String(content)).toString(16) + String(content).length,
    blobs: { put, once: async (_key, make) => put(await make()) },
    fonts: { metrics: missing, subset: missing, given: missing },
    pictures: { inspect: missing, encode: missing, logo: missing, rasterise: missing },
    outlines: { of: async () => undefined },
    css: { optimise: (css) => css },
    parts: PARTS_FIXTURE,
    fragments: new Map(),
    ...lent,
  };
}

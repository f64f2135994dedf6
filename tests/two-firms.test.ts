// Two firms of one trade in one town, with nearly the same offers, get sites that look and read like two firms, in every direction.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIRECTIONS } from '../agents/directions/registry.ts';
import { distanceOf, LEAST_DISTANCE } from '../agents/distinctness/distance.ts';
import type { SiteFeatures } from '../agents/site/studio.ts';
import { openLookMaker, type LookMaker } from '../scripts/gallery/look-maker.ts';
import { makeApart } from '../scripts/gallery/make-apart.ts';

const PAIRS = [
  ['bakers', 'bakery-millrace.json', 'bakery-stricklandgate.json'],
  ['electricians of few words', 'electrician-northgate.json', 'electrician-skerne.json'],
] as const;

let maker: LookMaker;
let folder: string;

beforeAll(async () => {
  maker = await openLookMaker();
  folder = await mkdtemp(join(tmpdir(), 'sitewright-two-firms-'));
});

afterAll(async () => {
  await maker.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

describe.each([...DIRECTIONS.keys()])('%s', (direction) => {
  test.each(PAIRS)('%s', async (_, one, other) => {
    const first = await made(one, direction, []);
    const second = await made(other, direction, [first.features]);

    expect(distanceOf(first.features, second.features).total).toBeGreaterThanOrEqual(LEAST_DISTANCE);
    expect(second.features.headline).not.toBe(first.features.headline);
    expect(second.html).not.toContain(first.features.name);
  });
});

async function made(brief: string, direction: string, recentSites: SiteFeatures[]) {
  const out = join(folder, `${direction}-${brief}`);
  const request = {
    brief: join(import.meta.dirname, 'pairs', brief),
    out,
    change: { direction },
    signal: new AbortController().signal,
  };
  const features = await makeApart(maker, request, recentSites);
  return { features, html: await readFile(join(out, 'index.html'), 'utf8') };
}

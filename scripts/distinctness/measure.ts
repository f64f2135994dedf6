// Makes sites, photographs them and measures how far they are apart. Loaded through Vite by scripts/distinctness.ts.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DIRECTIONS } from '../../agents/directions/registry.ts';
import { distanceOf } from '../../agents/distinctness/distance.ts';
import type { SiteFeatures } from '../../agents/site/studio.ts';
import { launchBrowser } from '../../main/browser/launch.ts';
import { serveSite } from '../../main/preview/site-server.ts';
import { openLookMaker, type LookMaker, type LookRequest } from '../gallery/look-maker.ts';
import { makeApart } from '../gallery/make-apart.ts';
import { readPage } from './page-reading.ts';
import { pictureFeatures } from './picture-features.ts';
import { publishedDistance, type SeenDistance, type SeenSite } from './published-distance.ts';

export interface Measured {
  a: string;
  b: string;
  seen: SeenDistance;
  /** By features alone, as the guard measures. */
  foretold: number;
}

export interface Measurements {
  defaults: Measured[];
  recoloured: Measured[];
  neighbours: Measured[];
  sameDirection: Measured[];
}

interface Site {
  name: string;
  features: SiteFeatures;
  seen: SeenSite;
}

const root = join(import.meta.dirname, '../..');
const BRIEFS = join(root, 'resources/briefs');
const PAIRS = join(root, 'tests/pairs');
const BRIEF = /\.(json|txt|md)$/;

/** One template, eight clients' colours. */
const RECOLOURED = ['#0a4d2e', '#1b4f9c', '#8a1c3c', '#5b3a8e', '#b4531a', '#0f6f7c', '#37474f', '#7a5c00'];
const SAME_DIRECTION = ['swiss', 'craft', 'civic'];
const SCREEN = { width: 1440, height: 900 };

export async function measure(say: (line: string) => void, signal: AbortSignal): Promise<Measurements> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-distinctness-'));
  const workshop: Workshop = { maker: await openLookMaker(), browser: await launchBrowser(), folder, say, signal };

  try {
    return {
      defaults: pairsOf(await oneStudio(workshop, await briefsIn(BRIEFS))),
      recoloured: pairsOf(await recoloured(workshop)),
      neighbours: await neighbours(workshop),
      sameDirection: await sameDirection(workshop),
    };
  } finally {
    await workshop.maker.close();
    await workshop.browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Workshop {
  maker: LookMaker;
  browser: Browser;
  folder: string;
  say: (line: string) => void;
  signal: AbortSignal;
}

/** Sites made one after another, each kept apart from those before it. */
async function oneStudio(workshop: Workshop, briefs: readonly string[], direction?: string): Promise<Site[]> {
  const sites: Site[] = [];
  for (const brief of briefs) {
    const recentSites = sites.map(({ features }) => features).toReversed();
    const change = direction === undefined ? {} : { direction };
    sites.push(await siteOf(workshop, { brief, change }, recentSites));
  }
  return sites;
}

async function recoloured(workshop: Workshop): Promise<Site[]> {
  const sites: Site[] = [];
  for (const colour of RECOLOURED) {
    const look = { brief: join(BRIEFS, 'dentist.json'), change: { colours: [colour], direction: 'civic' } };
    sites.push(await siteOf(workshop, look, []));
  }
  return sites;
}

/** Two firms of one trade and town, in each direction. */
async function neighbours(workshop: Workshop): Promise<Measured[]> {
  const briefs = await briefsIn(PAIRS);
  const pairs = [briefs.filter((file) => file.includes('bakery')), briefs.filter((file) => file.includes('electrician'))];
  const found: Measured[] = [];

  for (const direction of DIRECTIONS.keys()) {
    for (const pair of pairs) found.push(...pairsOf(await oneStudio(workshop, pair, direction)));
  }
  return found;
}

async function sameDirection(workshop: Workshop): Promise<Measured[]> {
  const briefs = (await briefsIn(BRIEFS)).slice(0, 6);
  const found: Measured[] = [];
  for (const direction of SAME_DIRECTION) found.push(...pairsOf(await oneStudio(workshop, briefs, direction)));
  return found;
}

type Look = Pick<LookRequest, 'brief' | 'change'>;

async function siteOf({ maker, browser, folder, say, signal }: Workshop, look: Look, recentSites: SiteFeatures[]): Promise<Site> {
  const out = join(await mkdtemp(join(folder, 'site-')), 'site');
  const features = await makeApart(maker, { ...look, out, signal }, recentSites);
  const seen = await seenAt(browser, out);

  say(`${features.name} · ${features.direction} · ${features.hero}`);
  return { name: `${features.name} (${features.direction}, ${features.hero})`, features, seen };
}

async function seenAt(browser: Browser, folder: string): Promise<SeenSite> {
  const server = await serveSite({ folder });
  const page = await browser.newPage({ viewport: SCREEN, reducedMotion: 'reduce' });

  try {
    await page.goto(server.origin);
    await page.evaluate('document.fonts.ready');
    return { picture: await pictureFeatures(await page.screenshot()), page: await readPage(page) };
  } finally {
    await page.close();
    await server.close();
  }
}

function pairsOf(sites: readonly Site[]): Measured[] {
  return sites.flatMap((a, index) =>
    sites.slice(index + 1).map((b) => ({
      a: a.name,
      b: b.name,
      seen: publishedDistance(a.seen, b.seen),
      foretold: distanceOf(a.features, b.features).total,
    })),
  );
}

async function briefsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => BRIEF.test(name)).map((name) => join(folder, name));
}

// Every sheet of the gallery: what it shows and how it comes to be. Loaded through Vite by scripts/gallery.ts.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DIRECTIONS } from '../../agents/directions/registry.ts';
import { SECTIONS } from '../../agents/sections/registry.ts';
import type { SiteFeatures } from '../../agents/site/studio.ts';
import { launchBrowser } from '../../main/browser/launch.ts';
import { contactSheet, type Frame, type SheetShape } from './contact-sheet.ts';
import { everyVariant, idOf, pageOfExamples } from './examples.ts';
import { openLookMaker, type LookMaker, type LookRequest } from './look-maker.ts';
import { shoot, type Shot } from './shoot.ts';

export interface Workshop {
  maker: LookMaker;
  browser: Browser;
  folder: string;
  signal: AbortSignal;
  /** One line for each site that is made. */
  say(this: void, line: string): void;
}

export interface Sheet {
  /** Path below the gallery's folder, without its ending. */
  name: string;
  /** @returns the sheet as WebP */
  draw(this: void, workshop: Workshop): Promise<Buffer>;
}

const root = join(import.meta.dirname, '../..');
const BRIEFS = join(root, 'resources/briefs');
const PAIRS = join(root, 'tests/pairs');
const IDS = [...DIRECTIONS.keys()].toSorted();

const WIDE: Shot = { path: '/', widthPx: 1440, heightPx: 900 };
const NARROW: Shot = { path: '/', widthPx: 375, heightPx: 812 };

/** The sections are shown in a site of this brief: its colours, its drawings. */
const SECTIONS_BRIEF = 'bakery.json';

export async function openWorkshop(
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Workshop & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-gallery-'));
  const [maker, browser] = [await openLookMaker(), await launchBrowser()];

  return {
    maker,
    browser,
    folder,
    signal,
    say,
    async close() {
      await maker.close();
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function everySheet(): Promise<Sheet[]> {
  const briefs = (await readdir(BRIEFS)).filter((name) => /\.(json|txt|md)$/.test(name)).toSorted();

  return [
    { name: 'choice/default-sites', draw: (workshop) => defaults(workshop, briefs, { shot: WIDE, columns: 2, widthPx: 560 }) },
    {
      name: 'choice/default-sites-on-phones',
      draw: (workshop) => defaults(workshop, briefs, { shot: NARROW, columns: 5, widthPx: 220 }),
    },
    { name: 'choice/one-brief-every-direction', draw: (workshop) => inEveryDirection(workshop, join(BRIEFS, SECTIONS_BRIEF), 3) },
    { name: 'choice/two-bakeries-one-town', draw: twoFirms },
    { name: 'choice/every-opening', draw: everyOpening },
    ...briefs.map((brief) => ({
      name: `briefs/${nameOf(brief)}`,
      draw: (workshop: Workshop) => inEveryDirection(workshop, join(BRIEFS, brief), 4),
    })),
    ...[...SECTIONS.keys()].map((type) => ({
      name: `sections/${type}`,
      draw: (workshop: Workshop) => everyLook(workshop, type),
    })),
  ];
}

/** The ten default sites as one studio makes them, each knowing those before. */
async function defaults(
  workshop: Workshop,
  briefs: readonly string[],
  { shot, columns, widthPx }: { shot: Shot; columns: number; widthPx: number },
): Promise<Buffer> {
  const recentSites: SiteFeatures[] = [];
  const frames: Frame[] = [];

  for (const brief of briefs) {
    const { features, pictures } = await look(workshop, { brief: join(BRIEFS, brief), studio: { recentSites, tooNear: [] } }, [
      shot,
    ]);
    recentSites.unshift(features);
    frames.push(...pictures.map((picture) => ({ name: `${features.name} · ${features.direction}`, picture })));
  }
  return contactSheet(frames, { columns, widthPx, longestPx: 2 * widthPx });
}

async function inEveryDirection(workshop: Workshop, brief: string, columns: number): Promise<Buffer> {
  const frames: Frame[] = [];
  for (const direction of IDS) {
    const { features, pictures } = await look(workshop, { brief, change: { direction } }, [WIDE]);
    frames.push(...pictures.map((picture) => ({ name: `${direction} · ${features.hero}`, picture })));
  }
  return contactSheet(frames, { columns, widthPx: 420, longestPx: 420 });
}

async function twoFirms(workshop: Workshop): Promise<Buffer> {
  const frames: Frame[] = [];

  for (const direction of IDS) {
    const recentSites: SiteFeatures[] = [];
    for (const brief of ['bakery-millrace.json', 'bakery-stricklandgate.json']) {
      const request = { brief: join(PAIRS, brief), change: { direction }, studio: { recentSites, tooNear: [] } };
      const { features, pictures } = await look(workshop, request, [WIDE]);
      recentSites.push(features);
      frames.push(...pictures.map((picture) => ({ name: `${direction} · ${features.name}`, picture })));
    }
  }
  return contactSheet(frames, { columns: 4, widthPx: 340, longestPx: 340 });
}

/** Each opening once, in the first direction that prefers it. */
async function everyOpening(workshop: Workshop): Promise<Buffer> {
  const openings = Object.keys(SECTIONS.get('hero')?.variants ?? {});
  const frames: Frame[] = [];

  for (const hero of openings) {
    const direction = IDS.find((id) => DIRECTIONS.get(id)?.variants['hero']?.includes(hero)) ?? 'swiss';
    const request = { brief: join(BRIEFS, SECTIONS_BRIEF), change: { direction }, variants: { hero } };
    const { features, pictures } = await look(workshop, request, [WIDE]);
    if (features.hero === hero) frames.push(...pictures.map((picture) => ({ name: `${hero} · ${direction}`, picture })));
  }
  return contactSheet(frames, { columns: 3, widthPx: 420, longestPx: 420 });
}

/** Every variant of a type, filled with its example, in every direction: a row is a variant. */
async function everyLook(workshop: Workshop, type: string): Promise<Buffer> {
  const variants = everyVariant(type);
  const byDirection: Frame[][] = [];

  for (const direction of IDS) {
    const shots = variants.map((variant, index) => ({ ...WIDE, element: idOf(type, variant, index) }));
    const request = { brief: join(BRIEFS, SECTIONS_BRIEF), change: { direction }, pages: pageOfExamples(type) };
    const { pictures } = await look(workshop, request, shots);
    byDirection.push(pictures.map((picture, index) => ({ name: `${variants[index] ?? ''} · ${direction}`, picture })));
  }

  const frames = variants.flatMap((_, index) => byDirection.flatMap((row) => row[index] ?? []));
  const shape: SheetShape = { columns: IDS.length, widthPx: 340, longestPx: 420 };
  return contactSheet(frames, shape);
}

async function look(
  { maker, browser, folder, signal, say }: Workshop,
  request: Omit<LookRequest, 'out' | 'signal'>,
  shots: readonly Shot[],
): Promise<{ features: SiteFeatures; pictures: Buffer[] }> {
  signal.throwIfAborted();
  const out = join(await mkdtemp(join(folder, 'site-')), 'site');
  const { features } = await maker.make({ ...request, out, signal });
  const pictures = await shoot(browser, out, shots);

  say(`  ${features.name} · ${features.direction}`);
  return { features, pictures };
}

function nameOf(brief: string): string {
  return basename(brief).replace(/\.\w+$/, '');
}

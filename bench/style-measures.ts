// Measures sliders in a made page, palettes, and a make in each direction, in this process.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sitePalette } from '../agents/colour/site-palette.ts';
import { DIRECTIONS } from '../agents/directions/registry.ts';
import { launchBrowser } from '../main/browser/launch.ts';
import { serveSite } from '../main/preview/site-server.ts';
import { makeSiteFor } from '../tests/proof/site-maker.ts';

interface Spread {
  p50Ms: number;
  p95Ms: number;
}

export interface StyleMeasures {
  paints: (Spread & { what: string })[];
  palette: Spread;
  makes: { direction: string; firstMs: number; againMs: number }[];
}

const BRIEF = join(import.meta.dirname, '../resources/briefs/bakery.json');
const TURNS = 60;
const PALETTES = 200;

/** Empties the folder first. */
export async function measureStyle(folder: string): Promise<StyleMeasures> {
  rmSync(folder, { recursive: true, force: true });
  const palette = paletteTime();
  const makes = [];
  for (const direction of [...DIRECTIONS.keys()].toSorted()) makes.push(await makesIn(direction, folder));
  return { paints: await paintsOf(join(folder, 'sites/craft')), palette, makes };
}

async function makesIn(direction: string, folder: string) {
  const combination = { id: direction, brief: BRIEF, direction, isWhole: true };
  const { tookMs: firstMs } = await makeSiteFor(combination, folder);
  const { tookMs: againMs } = await makeSiteFor(combination, folder);
  return { direction, firstMs, againMs };
}

function paletteTime(): Spread {
  const directions = [...DIRECTIONS.values()];
  const times = Array.from({ length: PALETTES }, (_, turn) => {
    const direction = directions[turn % directions.length];
    const hue = Math.round((turn / PALETTES) * 0xff)
      .toString(16)
      .padStart(2, '0');
    const startedMs = performance.now();
    if (direction) sitePalette(direction, { seed: String(turn), trade: 'bakery', colours: [`#${hue}4a2e`] });
    return performance.now() - startedMs;
  });
  return spreadOf(times);
}

async function paintsOf(folder: string): Promise<StyleMeasures['paints']> {
  const server = await serveSite({ folder });
  const browser = await launchBrowser();

  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.origin);
    return [
      { what: 'colour', ...spreadOf(await turned(page, '--brand', (step) => `oklch(0.5 0.15 ${step * 6})`)) },
      { what: 'type', ...spreadOf(await turned(page, '--t0', (step) => `${(1 + (step % 20) / 100).toFixed(2)}rem`)) },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** From setting the property to the frame after the one that shows it. */
async function turned(page: Page, property: string, valueAt: (step: number) => string): Promise<number[]> {
  const values = Array.from({ length: TURNS }, (_, step) => valueAt(step));

  return page.evaluate(
    async ([name, steps]) => {
      const times: number[] = [];
      const frame = async () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (const value of steps) {
        await frame();
        const startedMs = performance.now();
        document.documentElement.style.setProperty(name, value);
        document.body.getBoundingClientRect();
        await frame();
        times.push(performance.now() - startedMs);
      }
      return times;
    },
    [property, values] as const,
  );
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50Ms: at(0.5), p95Ms: at(0.95) };
}

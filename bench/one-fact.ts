// What it costs a running studio to make the site again when one price has changed.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Studio } from '../main/studio/studio.ts';
import { median } from './measure.ts';
import { changePrice, writeBrief } from './site-brief.ts';

/** Left out: V8 compiles the database's largest functions once more, in the background, after some use. */
const WARM_UPS = 6;
const TURNS = 7;

export interface Remake {
  /** Of all threads, the database's among them. */
  cpuMs: number;
  wallMs: number;
  changedFiles: number;
}

/** @param built folder of the built host @param dataDir one whose font cache is warm */
export async function remakeCost(built: string, { dataDir, pages }: { dataDir: string; pages: number }): Promise<Remake> {
  const { openStudio }: { openStudio(this: void, place: { dataDir: string }): Promise<Studio> } = await import(
    pathToFileURL(join(built, 'studio.js')).href
  );
  const folder = mkdtempSync(join(dataDir, 'one-fact-'));
  const brief = join(folder, 'brief.json');
  const studio = await openStudio({ dataDir });

  try {
    writeBrief(brief, pages);
    const make = () =>
      studio.make({ brief, out: join(folder, 'site') }, { signal: new AbortController().signal, onEvent: () => undefined });
    await make();

    const turns: Remake[] = [];
    for (let turn = 0; turn < WARM_UPS + TURNS; turn++) {
      changePrice(brief, turn);
      turns.push(await measured(make));
    }
    return medianRemake(turns.slice(WARM_UPS));
  } finally {
    await studio.close();
    rmSync(folder, { recursive: true });
  }
}

async function measured(make: () => Promise<{ changedFiles: number }>): Promise<Remake> {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  const { changedFiles } = await make();

  const wallMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000, wallMs, changedFiles };
}

function medianRemake(turns: readonly Remake[]): Remake {
  const of = (name: keyof Remake) => median(turns.map((turn) => turn[name]));
  return { cpuMs: of('cpuMs'), wallMs: of('wallMs'), changedFiles: of('changedFiles') };
}

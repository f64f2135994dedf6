// How long the thread that answers people is held up while sites are made and a store is searched.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { openStudio } from '../main/studio/open-studio.ts';
import { buildIfStale } from '../scripts/build-if-stale.ts';

export interface Gaps {
  /** File name of the brief. */
  brief: string;
  /** Longest time without a turn for anybody else. */
  longestMs: number;
  /** Of that thread's own work at a stretch: what a busy machine does not lengthen. */
  longestCpuMs: number;
  p99Ms: number;
  searches: number;
}

const TICK_MS = 2;

/** Makes these sites, each for the first time, in this very thread, while one search follows the other. */
export async function gapsWhileMaking(briefs: readonly string[], search: () => Promise<void>): Promise<Gaps[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sitewright-gaps-'));
  const built: { openStudio: typeof openStudio } = await import(pathToFileURL(join(buildIfStale(), '../studio.js')).href);
  const studio = await built.openStudio({ dataDir: join(folder, 'data') });
  const all: Gaps[] = [];

  for (const brief of briefs) {
    const searching = searchUntilStopped(search);
    const gaps = watchGaps();
    const out = join(folder, basename(brief));
    await studio.make({ brief, out }, { signal: new AbortController().signal, onEvent: () => undefined });
    const seen = gaps.end();
    all.push({ brief: basename(brief), ...seen, searches: await searching.stop() });
  }

  await studio.close();
  rmSync(folder, { recursive: true });
  return all;
}

function searchUntilStopped(search: () => Promise<void>) {
  const making = { isOver: false };
  let searches = 0;
  const searching = (async () => {
    for (; !making.isOver; searches++) await search();
  })();

  return {
    async stop() {
      making.isOver = true;
      await searching;
      return searches;
    },
  };
}

function watchGaps() {
  const gapsMs: number[] = [];
  let longestCpuMs = 0;
  let last = performance.now();
  let lastCpu = threadMs();

  const timer = setInterval(() => {
    gapsMs.push(performance.now() - last - TICK_MS);
    longestCpuMs = Math.max(longestCpuMs, threadMs() - lastCpu);
    last = performance.now();
    lastCpu = threadMs();
  }, TICK_MS);

  return {
    end() {
      clearInterval(timer);
      const sorted = gapsMs.toSorted((a, b) => a - b);
      return { longestMs: sorted.at(-1) ?? 0, p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0, longestCpuMs };
    },
  };
}

function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

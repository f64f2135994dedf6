// Makes one site after another in this process, with every real tool and nothing kept between them but the cut fonts.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MemoryJournal } from '../../agents/orchestrator/memory-journal.fixture.ts';
import { run, slotValue } from '../../agents/orchestrator/run.ts';
import { plan } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import { createBlobs } from '../../main/assets/blobs.ts';
import { createLent } from '../../main/assets/lent.ts';
import { writeSite } from '../../main/output/write-site.ts';
import { layOut } from './brief-table.ts';
import type { Combination } from './combinations.ts';

export interface MadeForProof {
  folder: string;
  direction: string;
  /** Addresses, with that of the page for lost ones. */
  paths: string[];
  /** Types of section on its pages, with the look of each: `menu/slate`. */
  looks: string[];
  /** Addresses of the client's photos. */
  photos: ReadonlySet<string>;
  tookMs: number;
}

/** @throws Error with the words of the agent that failed */
export async function makeSiteFor({ id, brief: path, direction, isWhole }: Combination, folder: string): Promise<MadeForProof> {
  const { brief, folder: briefDir } = await layOut(path, join(folder, 'briefs', id));
  const dataDir = join(folder, 'data');
  const startedMs = performance.now();

  const result = await run({
    runId: id,
    plan: plan(MAKERS),
    roots: { brief: { ...brief, ...(direction ? { direction } : {}) }, studio: { recentSites: [], tooNear: [] } },
    journal: new MemoryJournal(),
    definitionOf: () => 'proof',
    attempt: (work) => work(new AbortController().signal),
    lent: createLent({ dataDir, briefDir, signal: new AbortController().signal }),
    now: () => performance.now(),
    onEvent: () => undefined,
  });
  const [failure] = result.failures;
  if (failure) throw new Error(`The agent ${failure.agent} failed.`, { cause: failure.error });

  const out = join(folder, 'sites', id);
  await rm(out, { recursive: true, force: true, maxRetries: 9 });
  const { files, pages } = slotValue(result.values, 'files');
  await writeSite({ files, out, pathOf: createBlobs(dataDir).pathOf });

  const { sections } = slotValue(result.values, 'pages');
  return {
    folder: out,
    direction: slotValue(result.values, 'direction').id,
    paths: pathsOf(pages, isWhole),
    looks: [...new Set(Object.values(sections).map(({ type, variant }) => `${type}/${variant}`))].toSorted(),
    photos: photosIn(slotValue(result.values, 'assets').pictures),
    tookMs: performance.now() - startedMs,
  };
}

function pathsOf(pages: Readonly<Record<string, string>>, isWhole: boolean): string[] {
  return Object.entries(pages)
    .filter(([id]) => isWhole || (id !== 'privacy' && id !== 'accessibility'))
    .map(([, file]) => addressOf(file));
}

function addressOf(file: string): string {
  return file === '/404.html' ? '/nowhere/' : file.replace(/index\.html$/, '');
}

function photosIn(pictures: Readonly<Record<string, { sources: { srcset: string }[]; fallback: string }>>): ReadonlySet<string> {
  return new Set(
    Object.values(pictures).flatMap(({ sources, fallback }) => [
      fallback,
      ...sources.flatMap(({ srcset }) => srcset.split(',').map((each) => each.trim().split(' ')[0] ?? '')),
    ]),
  );
}

// Runs the whole plan over one brief with real tools and a journal in memory, and gives every slot.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunEvent } from '../agents/site/run-event.ts';
import { MemoryJournal } from '../agents/orchestrator/memory-journal.fixture.ts';
import type { Refusals } from '../agents/orchestrator/journal.ts';
import type { Models } from '../agents/orchestrator/models.ts';
import { run, slotValue, type RunResult } from '../agents/orchestrator/run.ts';
import { plan } from '../agents/plan.ts';
import { MAKERS } from '../agents/registry.ts';
import type { Brief } from '../agents/site/brief.ts';
import type { SlotName, Slots } from '../agents/site/slots.ts';
import { createBlobs } from '../main/assets/blobs.ts';
import { createLent } from '../main/assets/lent.ts';

export interface Bench {
  run(brief: Brief, options?: { folder?: string; refusals?: Refusals; models?: Models | undefined }): Promise<RanBrief>;
  /** What runs on this bench have kept. */
  journal: MemoryJournal;
  pathOf(hash: string): string;
  close(): Promise<void>;
}

export interface RanBrief {
  result: RunResult;
  events: RunEvent[];
  slot<Name extends SlotName>(name: Name): Slots[Name];
}

/** Runs on one bench share a journal: the second goes on from the first. */
export async function openBench(): Promise<Bench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sitewright-bench-'));
  const journal = new MemoryJournal();

  return {
    journal,

    async run(brief, { folder = dataDir, refusals, models } = {}) {
      const events: RunEvent[] = [];
      const result = await run({
        runId: 'run',
        plan: plan(MAKERS),
        roots: { brief, studio: { recentSites: [], tooNear: [] } },
        journal,
        definitionOf: () => 'test',
        attempt: (work) => work(new AbortController().signal),
        lent: createLent({ dataDir, briefDir: folder, signal: new AbortController().signal }),
        now: () => performance.now(),
        onEvent: (event) => events.push(event),
        models,
        refusals,
      });

      return { result, events, slot: (name) => slotValue(result.values, name) };
    },

    pathOf: createBlobs(dataDir).pathOf,
    close: () => rm(dataDir, { recursive: true, force: true, maxRetries: 9 }),
  };
}

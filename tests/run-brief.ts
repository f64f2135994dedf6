// Runs the whole plan over one brief with real tools and a journal in memory, and gives every slot.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { RunEvent } from '../agents/site/run-event.ts';
import { inHandOf } from '../agents/in-hand.ts';
import type { Drafted } from '../agents/orchestrator/better.ts';
import { MemoryJournal } from '../agents/orchestrator/memory-journal.fixture.ts';
import type { Refusals } from '../agents/orchestrator/journal.ts';
import type { Models } from '../agents/orchestrator/models.ts';
import { RunMemory } from '../agents/orchestrator/run-memory.ts';
import { run, slotValue, type RunResult } from '../agents/orchestrator/run.ts';
import { readsOf } from '../agents/orchestrator/step-key.ts';
import { plan, type RegisteredMaker } from '../agents/plan.ts';
import { MAKERS } from '../agents/registry.ts';
import type { Brief } from '../agents/site/brief.ts';
import type { Refusal } from '../agents/site/refusal.ts';
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
  /** What a maker's draft was, as a model would be asked about it. */
  drafted(maker: RegisteredMaker, refusals?: readonly Refusal[]): Drafted;
}

const Handed = z.custom<Slots>();

/** Runs on one bench share a journal: the second goes on from the first. */
export async function openBench(): Promise<Bench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sitewright-bench-'));
  const journal = new MemoryJournal();

  return {
    journal,

    async run(brief, { folder = dataDir, refusals, models } = {}) {
      const events: RunEvent[] = [];
      const lent = createLent({ dataDir, briefDir: folder, signal: new AbortController().signal });
      const result = await run({
        runId: 'run',
        plan: plan(MAKERS),
        roots: { brief, studio: { recentSites: [], tooNear: [] } },
        journal,
        definitionOf: () => 'test',
        attempt: (work) => work(new AbortController().signal),
        lent,
        now: () => performance.now(),
        onEvent: (event) => events.push(event),
        models,
        refusals,
      });

      return {
        result,
        events,
        slot: (name) => slotValue(result.values, name),
        drafted: (maker, refused = []) => ({
          maker,
          reads: Handed.parse(readsOf(maker, result.values)),
          draft: result.values.get(maker.writes),
          refusals: refused,
          stepKey: 'key',
          lent: { ...lent, parts: new RunMemory((content) => lent.hash(content)), inHand: inHandOf(refused) },
        }),
      };
    },

    pathOf: createBlobs(dataDir).pathOf,
    close: () => rm(dataDir, { recursive: true, force: true, maxRetries: 9 }),
  };
}

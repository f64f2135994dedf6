// Crafts a site while the store is still being opened, with what the studio is known to have
// made before; where that is not known, what follows from the brief alone.
import type { Journal } from '../../agents/orchestrator/journal.ts';
import { run } from '../../agents/orchestrator/run.ts';
import { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import { plan, slotOf, type Plan } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import type { Studio } from '../../agents/site/studio.ts';
import { hashOf } from '../assets/hash.ts';
import { createLent } from '../assets/lent.ts';
import { LIMITS } from '../engine/limits.ts';
import { attempt } from '../engine/step-attempts.ts';
import { readBriefFile } from './brief-file.ts';
import { readEarlierWork } from './earlier-work.ts';
import { firstStudio } from './experts.ts';
import { programBuild } from './program-build.ts';
import { rootsOf } from './roots.ts';

export interface AheadRequest {
  /** The brief's file. */
  brief: string;
  /** The site's folder. */
  out: string;
  direction?: string | undefined;
  signal: AbortSignal;
}

/** Remembers no step and keeps none: that is left to the run that follows. */
const NO_JOURNAL: Journal = {
  recall: async () => undefined,
  handEdits: async () => new Map(),
  refusals: async () => new Map(),
  saveStep: async () => undefined,
};

interface Ground {
  dataDir: string;
  /** Whether there is no store yet. */
  isFirst: boolean;
}

/**
 * @returns what the run of that brief finds its steps in, done or under way. Steps that turn out to read something else are done again by
 *   it, and what fails here fails there
 */
export function makeAhead(request: AheadRequest, ground: Ground): RunMemory {
  const memory = new RunMemory(hashOf);
  craftAhead(request, ground, memory).catch(() => undefined);
  return memory;
}

async function craftAhead(
  { brief, direction, signal }: AheadRequest,
  { dataDir, isFirst }: Ground,
  memory: RunMemory,
): Promise<void> {
  const [file, studio] = await Promise.all([readBriefFile(brief), isFirst ? firstStudio() : studioOf(dataDir)]);
  const definition = programBuild();

  await run({
    runId: 'ahead',
    plan: studio ? plan(MAKERS) : planOfTheBrief(),
    roots: rootsOf(file.brief, { direction, studio: studio ?? firstStudio() }),
    journal: NO_JOURNAL,
    definitionOf: () => definition,
    lent: createLent({ dataDir, briefDir: file.folder, signal }),
    attempt: (work) => attempt(work, { signal, limits: LIMITS }),
    now: () => performance.now(),
    onEvent: () => undefined,
    memory,
    isAhead: true,
  });
}

/** In a recipe as for a client unlike all earlier ones: whom it is like, only the store knows. */
async function studioOf(dataDir: string): Promise<Studio | undefined> {
  const studio = await readEarlierWork(dataDir);
  return studio && { ...firstStudio(), ...studio };
}

/** Without what waits for the studio's earlier sites, which only the store knows. */
export function planOfTheBrief(): Plan {
  const { order, waitsFor } = plan(MAKERS);
  const late = new Set<string>();
  for (const { id, reads } of order) {
    const isLate = reads.some((path) => slotOf(path) === 'studio') || waitsFor.get(id)?.some((each) => late.has(each));
    if (isLate) late.add(id);
  }
  return plan(order.filter(({ id }) => !late.has(id)));
}

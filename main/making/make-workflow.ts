// The workflow behind every make: all makers in their order, then the files written out.
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Models } from '../../agents/orchestrator/models.ts';
import { run, slotValue, type RunResult } from '../../agents/orchestrator/run.ts';
import type { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import { LEAST_DISTANCE } from '../../agents/distinctness/distance.ts';
import { featuresOf } from '../../agents/distinctness/features.ts';
import { nearestTo } from '../../agents/distinctness/nearest.ts';
import type { Journal, Refusals } from '../../agents/orchestrator/journal.ts';
import { plan } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import { Brief } from '../../agents/site/brief.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { createLent } from '../assets/lent.ts';
import type { RunContext, Workflow } from '../engine/workflow.ts';
import type { ModelPlace } from '../models/places.ts';
import type { Store } from '../store/store.ts';
import type { Project } from '../store/projects.ts';
import { readBriefFile, type BriefFile } from './brief-file.ts';
import { withGivenFiles } from './given-files.ts';
import { isToldHints, tiersIn, withRecipes } from './experts.ts';
import { modelsFor, wishOf } from './model-wish.ts';
import { programBuild } from './program-build.ts';
import { rootsOf } from './roots.ts';
import { asksAnew, SlotNote, withNotes } from './run-notes.ts';
import { hintsFor } from './site-memory.ts';
import { summaryOf, type MakeSummary } from './summary.ts';
import { siteOf, writeMade } from './write-made.ts';

export interface MakeGround {
  store: Store;
  dataDir: string;
  memoryOf(this: void, projectId: string): RunMemory;
  modelPlaces(this: void): Promise<ModelPlace[]>;
}

/** Absolute paths: the run may go on in another process. */
const MakeInput = z.object({
  brief: z.string(),
  out: z.string().optional(),
  direction: z.string().optional(),
  /** The brief as it stands in the store; that of the file when missing. */
  kept: Brief.optional(),
  /** A tier or a model's id to be helped by. */
  model: z.string().optional(),
  /** What a person wants of this round, for the makers of these slots. */
  notes: z.array(SlotNote).optional(),
});
export type MakeInput = z.infer<typeof MakeInput>;

/** A site whose every design comes near to an earlier one is finished all the same. */
const REDRAWS = 3;

export interface Make {
  models: Models | undefined;
  input: MakeInput;
  file: BriefFile;
  project: Project;
  /** The change that stood when it began. */
  from: string | undefined;
  /** What the makers have in hand; what they had last when missing. */
  refusals?: Refusals | undefined;
  /** The store's own when missing. */
  journal?: Journal;
}

/** Done, it has come to a {@link MakeSummary}. */
export function createMakeWorkflow(ground: MakeGround): Workflow {
  return async (context) => {
    const make = await begin(ground, context);
    const { runId } = context.lease;

    const result = await distinctRun(make, ground, context);
    if (result.outcome === 'waiting') return { type: 'waiting', questions: result.questions };
    return {
      type: 'done',
      result: await writeOut(make, ground, { result, runId }),
      counts: result.counts,
      durationMs: result.durationMs,
    };
  };
}

export async function begin(ground: MakeGround, context: RunContext): Promise<Make> {
  const { store } = ground;
  const { lease } = context;
  const input = MakeInput.parse(lease.input);
  const { projectId } = lease;
  const { notes = [] } = input;
  // Asked at once: one journey to the store.
  const [known, position, standing, lastModel, inHand] = await Promise.all([
    store.projects.get(projectId),
    store.changes.position(projectId),
    store.slots.newest(projectId, 'brief'),
    store.runs.lastModel(projectId),
    notes.length > 0 ? store.revisions.refusals(projectId) : undefined,
  ]);
  const refusals = inHand && withNotes(inHand, notes);
  const file = await briefOf(input, standing);

  const wished = wishOf(input.model ?? lastModel);
  const choosing = { brief: file.brief, wished, isAnew: asksAnew(input.notes, 'direction') };
  const { project, said } = await withRecipes(known, choosing, store);
  for (const words of said) context.onEvent({ type: 'said', runId: lease.runId, words });
  return {
    input,
    project,
    from: position?.id,
    file,
    refusals,
    models: await modelsIn({ project, file, wished }, ground, context),
  };
}

async function modelsIn(
  { project, file, wished }: Pick<Make, 'project' | 'file'> & { wished: string | undefined },
  ground: MakeGround,
  context: RunContext,
): Promise<Models | undefined> {
  const { asking } = project.studio;
  const models = await modelsFor({ wanted: wished, tiers: asking && tiersIn(asking) }, ground, context);
  const isTold = asking === undefined || isToldHints(asking);
  return models && { ...models, ...(isTold && { hints: hintsFor(file.brief, ground.store.memory) }) };
}

async function briefOf({ brief: path, kept }: MakeInput, standing: Brief | undefined): Promise<BriefFile> {
  if (kept) return { brief: kept, path, folder: dirname(path) };
  const file = await readBriefFile(path);
  return { ...file, brief: withGivenFiles(file.brief, standing) };
}

/**
 * Design foresees how a site will look; this measures how it came out. A new site that came too near to an earlier one of the studio is
 * designed again. One that was made before keeps its design, whatever is changed in its brief.
 */
async function distinctRun(make: Make, ground: MakeGround, context: RunContext): Promise<RunResult> {
  let { project } = make;

  for (let redraws = 0; ; redraws++) {
    const result = await runPlan({ ...make, project }, ground, context);
    if (result.outcome === 'waiting') return result;
    refuseUnfinished(result, context.signal);

    const nearest = nearestTo(featuresOf(siteOf(result.values)), project.studio.recentSites);
    const isSettled = project.madeAt !== undefined || redraws === REDRAWS;
    if (isSettled || !nearest || nearest.distance >= LEAST_DISTANCE) return result;

    project = await ground.store.projects.noteTooNear(project, slotValue(result.values, 'direction').seed);
  }
}

export async function runPlan(
  { input, file, project, models, refusals, journal }: Make,
  ground: MakeGround,
  context: RunContext,
): Promise<RunResult> {
  const { lease, signal, onEvent, attempt, ask } = context;
  const definition = programBuild();

  return run({
    runId: lease.runId,
    plan: plan(MAKERS),
    roots: rootsOf(file.brief, { direction: input.direction, studio: project.studio }),
    journal: journal ?? ground.store.journal(lease),
    definitionOf: () => definition,
    lent: { ...createLent({ dataDir: ground.dataDir, briefDir: file.folder, signal }), ask },
    attempt,
    now: () => performance.now(),
    onEvent,
    models,
    memory: ground.memoryOf(project.id),
    refusals,
  });
}

/** The run's own change is settled with it: what it follows from need not be done again. */
export async function writeOut(
  { input, project, from }: Make,
  ground: MakeGround,
  { result, runId }: { result: RunResult; runId: string },
): Promise<MakeSummary> {
  const { values } = result;
  const out = resolve(input.out ?? project.outDir ?? join(ground.dataDir, 'sites', project.id));
  const settled = ground.store.changes.settled(project.id, { runId, from, brief: slotValue(values, 'brief') });
  const written = await writeMade({ project: project.id, values, out, also: [settled] }, ground);

  return summaryOf({
    project: project.id,
    out,
    durationMs: result.durationMs,
    steps: result.counts,
    written,
    receipt: await ground.store.modelCalls.receipt(runId),
    recipe: project.studio.recipe,
    slots: {
      facts: slotValue(values, 'facts'),
      direction: slotValue(values, 'direction'),
      sitemap: slotValue(values, 'sitemap'),
      questions: slotValue(values, 'questions'),
      imagery: slotValue(values, 'imagery'),
      wordmark: slotValue(values, 'wordmark'),
      palette: slotValue(values, 'palette'),
      files: slotValue(values, 'files'),
    },
  });
}

/** @throws the error of the first agent that failed; SitewrightError `cancelled` when stopped */
export function refuseUnfinished({ outcome, failures }: RunResult, signal: AbortSignal): void {
  if (outcome === 'done') return;
  if (signal.aborted) throw new SitewrightError('cancelled', 'Stopped. Finished steps are kept; make it again to go on.');

  const [first] = failures;
  if (first?.error instanceof SitewrightError) throw first.error;
  throw new SitewrightError(
    'internal',
    `The agent ${first?.agent ?? ''} failed, so the site was not written. Its error follows.`,
    { cause: first?.error },
  );
}

// The main job: a brief's file in, a finished site in a folder out. What was made before is not made again.
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { run, slotValue, type RunResult } from '../../agents/orchestrator/run.ts';
import type { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import { LEAST_DISTANCE } from '../../agents/distinctness/distance.ts';
import { featuresOf, type FeatureSlots } from '../../agents/distinctness/features.ts';
import { nearestTo } from '../../agents/distinctness/nearest.ts';
import { plan } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Brief } from '../../agents/site/brief.ts';
import { createBlobs } from '../assets/blobs.ts';
import { createLent } from '../assets/lent.ts';
import { writeSite, type Written } from '../output/write-site.ts';
import type { Store } from '../store/store.ts';
import type { Project } from '../store/projects.ts';
import type { MakeRequest, Watching } from '../studio/studio.ts';
import { readBriefFile, type BriefFile } from './brief-file.ts';
import { programBuild } from './program-build.ts';
import { summaryOf, type MakeSummary } from './summary.ts';

export interface Making {
  store: Store;
  dataDir: string;
  memoryOf(this: void, projectId: string): RunMemory;
}

/** A make that a change by a person brought about: from the brief that was kept, whatever its file says by now. */
export interface SiteRequest extends MakeRequest {
  follows?: { change: string; brief: Brief | undefined } | undefined;
}

/** A site whose every design comes near to an earlier one is finished all the same. */
const REDRAWS = 3;

interface Means {
  making: Making;
  watching: Watching;
}

/**
 * @throws SitewrightError for a brief or folder that cannot be used; `cancelled` when stopped, with all finished steps kept; the error
 *   of the first agent that failed
 */
export async function makeSite(request: SiteRequest, { making, watching }: Means): Promise<MakeSummary> {
  const { store, dataDir } = making;
  const file = await briefOf(request);
  const project = await store.projects.open({ key: file.path, name: file.brief.name });

  const from = (await store.changes.position(project.id))?.id;
  const { result, runId } = await distinctRun(file, { project, request, making, watching });

  const out = resolve(request.out ?? project.outDir ?? join(dataDir, 'sites', project.id));
  const written = await writeMade({ project: project.id, values: result.values, out }, making);
  await store.changes.settle(project.id, { runId, from, brief: slotValue(result.values, 'brief') });

  return summaryOf({
    project: project.id,
    out,
    durationMs: result.durationMs,
    steps: result.counts,
    written,
    slots: {
      facts: slotValue(result.values, 'facts'),
      direction: slotValue(result.values, 'direction'),
      sitemap: slotValue(result.values, 'sitemap'),
      questions: slotValue(result.values, 'questions'),
      imagery: slotValue(result.values, 'imagery'),
      wordmark: slotValue(result.values, 'wordmark'),
      files: slotValue(result.values, 'files'),
    },
  });
}

export interface MadeSite {
  /** Id of the project. */
  project: string;
  values: RunResult['values'];
  /** Folder to write it into. */
  out: string;
}

/** Writes out what the slots hold, and notes that it was done. */
export async function writeMade({ project, values, out }: MadeSite, { store, dataDir }: Making): Promise<Written> {
  const { files } = slotValue(values, 'files');
  const written = await writeSite({ files, out, pathOf: createBlobs(dataDir).pathOf });
  if (written.changed + written.removed > 0) await store.generatedAssets.replace(project, files);
  await store.projects.noteMade(project, { outDir: out, features: featuresOf(siteOf(values)) });
  return written;
}

async function briefOf({ brief: path, follows }: SiteRequest): Promise<BriefFile> {
  if (!follows?.brief) return readBriefFile(path);
  return { brief: follows.brief, path: resolve(path), folder: dirname(resolve(path)) };
}

type Undertaking = Means & { project: Project; request: SiteRequest };

interface Drawn {
  result: RunResult;
  runId: string;
}

/**
 * Design foresees how a site will look; this measures how it came out. A new site that came too near to an earlier one of the studio is
 * designed again. One that was made before keeps its design, whatever is changed in its brief.
 */
async function distinctRun(file: BriefFile, undertaking: Undertaking): Promise<Drawn> {
  let { project } = undertaking;
  let change = undertaking.request.follows?.change;

  for (let redraws = 0; ; redraws++) {
    const runId = randomUUID();
    const result = await runPlan(file, { ...undertaking, project, runId, change });
    refuseUnfinished(result, undertaking.watching.signal);

    const features = featuresOf(siteOf(result.values));
    const nearest = nearestTo(features, project.studio.recentSites);
    const isSettled = project.madeAt !== undefined || redraws === REDRAWS;
    if (isSettled || !nearest || nearest.distance >= LEAST_DISTANCE) return { result, runId };

    // Drawn again, it is still one change.
    change = (await undertaking.making.store.changes.position(project.id))?.id;
    project = await undertaking.making.store.projects.noteTooNear(project, slotValue(result.values, 'direction').seed);
  }
}

function siteOf(values: RunResult['values']): FeatureSlots {
  return {
    facts: slotValue(values, 'facts'),
    direction: slotValue(values, 'direction'),
    palette: slotValue(values, 'palette'),
    typography: slotValue(values, 'typography'),
    imagery: slotValue(values, 'imagery'),
    pages: slotValue(values, 'pages'),
    homeCopy: slotValue(values, 'homeCopy'),
  };
}

type Planned = Undertaking & { runId: string; change: string | undefined };

async function runPlan({ brief, folder }: BriefFile, planned: Planned): Promise<RunResult> {
  const { project, request, making, watching, runId, change } = planned;
  const direction = request.direction ?? brief.direction;

  return run({
    runId,
    change,
    plan: plan(MAKERS),
    roots: { brief: { ...brief, ...(direction ? { direction } : {}) }, studio: project.studio },
    journal: making.store.journal(project.id),
    program: programBuild(),
    lent: createLent({ dataDir: making.dataDir, briefDir: folder, signal: watching.signal }),
    now: () => performance.now(),
    onEvent: watching.onEvent,
    memory: making.memoryOf(project.id),
  });
}

function refuseUnfinished({ outcome, failures }: RunResult, signal: AbortSignal): void {
  if (outcome === 'done') return;
  if (signal.aborted) throw new SitewrightError('cancelled', 'Stopped. Finished steps are kept; make it again to go on.');

  const [first] = failures;
  if (first?.error instanceof SitewrightError) throw first.error;
  throw new SitewrightError(
    'internal',
    `The agent ${first?.agent ?? ''} failed, so the site was not written. Its error follows.`,
    {
      cause: first?.error,
    },
  );
}

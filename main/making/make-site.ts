// The main job: a brief's file in, a finished site in a folder out. What was made before is not made again.
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { run, slotValue, type RunResult } from '../../agents/orchestrator/run.ts';
import type { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import { LEAST_DISTANCE } from '../../agents/distinctness/distance.ts';
import { featuresOf, type FeatureSlots } from '../../agents/distinctness/features.ts';
import { nearestTo } from '../../agents/distinctness/nearest.ts';
import { plan } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { SiteFeatures } from '../../agents/site/studio.ts';
import { createBlobs } from '../assets/blobs.ts';
import { createLent } from '../assets/lent.ts';
import { writeSite } from '../output/write-site.ts';
import type { Store } from '../store/open.ts';
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
export async function makeSite(request: MakeRequest, { making, watching }: Means): Promise<MakeSummary> {
  const { store, dataDir } = making;
  const file = await readBriefFile(request.brief);
  const project = await store.projects.open({ key: file.path, name: file.brief.name });

  const { result, features } = await distinctRun(file, { project, request, making, watching });

  const files = slotValue(result.values, 'files');
  const out = resolve(request.out ?? project.outDir ?? join(dataDir, 'sites', project.id));
  const written = await writeSite({ files: files.files, out, pathOf: createBlobs(dataDir).pathOf });
  if (written.changed + written.removed > 0) await store.generatedAssets.replace(project.id, files.files);
  await store.projects.noteMade(project.id, { outDir: out, features });

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
      files,
    },
  });
}

type Undertaking = Means & { project: Project; request: MakeRequest };

/**
 * Design foresees how a site will look; this measures how it came out. A new site that came too near to an earlier one of the studio is
 * designed again. One that was made before keeps its design, whatever is changed in its brief.
 */
async function distinctRun(file: BriefFile, undertaking: Undertaking): Promise<{ result: RunResult; features: SiteFeatures }> {
  let { project } = undertaking;

  for (let redraws = 0; ; redraws++) {
    const result = await runPlan(file, { ...undertaking, project });
    refuseUnfinished(result, undertaking.watching.signal);

    const features = featuresOf(siteOf(result));
    const nearest = nearestTo(features, project.studio.recentSites);
    const isSettled = project.madeAt !== undefined || redraws === REDRAWS;
    if (isSettled || !nearest || nearest.distance >= LEAST_DISTANCE) return { result, features };

    project = await undertaking.making.store.projects.noteTooNear(project, slotValue(result.values, 'direction').seed);
  }
}

function siteOf({ values }: RunResult): FeatureSlots {
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

async function runPlan({ brief, folder }: BriefFile, { project, request, making, watching }: Undertaking): Promise<RunResult> {
  const direction = request.direction ?? brief.direction;

  return run({
    runId: randomUUID(),
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

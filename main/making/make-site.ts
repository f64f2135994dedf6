// The main job: a brief's file in, a finished site in a folder out. What was made before is not made again.
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { run, slotValue, type RunResult } from '../../agents/orchestrator/run.ts';
import type { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import { plan } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import { SitewrightError } from '../../agents/site/error.ts';
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

  const result = await runPlan(file, { project, request, making, watching });
  refuseUnfinished(result, watching.signal);

  const files = slotValue(result.values, 'files');
  const out = resolve(request.out ?? project.outDir ?? join(dataDir, 'sites', project.id));
  const written = await writeSite({ files: files.files, out, pathOf: createBlobs(dataDir).pathOf });
  if (written.changed + written.removed > 0) await store.generatedAssets.replace(project.id, files.files);
  await store.projects.noteMade(project.id, out);

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

async function runPlan(
  { brief, folder }: BriefFile,
  { project, request, making, watching }: Means & { project: Project; request: MakeRequest },
): Promise<RunResult> {
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

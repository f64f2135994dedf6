// The main job: a brief's file in, a finished site in a folder out. What was made before is not made again.
import { randomUUID } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Brief } from '../../agents/site/brief.ts';
import type { Engine, Watching } from '../engine/engine.ts';
import type { ModelPlace } from '../models/places.ts';
import type { Store } from '../store/store.ts';
import { readBriefFile, type BriefFile } from './brief-file.ts';
import { modelWish } from './model-wish.ts';
import { notesFor } from './run-notes.ts';
import type { MakeRequest } from './make-request.ts';
import type { MakeInput } from './make-workflow.ts';
import type { MakeSummary } from './summary.ts';

export interface Making {
  store: Store;
  dataDir: string;
  engine: Engine;
  /** Where models may be asked. */
  modelPlaces(this: void): Promise<ModelPlace[]>;
}

/** A make that a change by a person brought about: from the brief that was kept, whatever its file says by now. */
export interface SiteRequest extends MakeRequest {
  follows?: { change: string; brief: Brief | undefined } | undefined;
}

interface Means {
  making: Making;
  watching: Watching;
}

/** What the workflow says of itself; its own schema would repeat every line of it. */
const Summary = z.custom<MakeSummary>((value) => typeof value === 'object' && value !== null && 'project' in value);

/**
 * @throws SitewrightError for a brief or folder that cannot be used; `cancelled` when stopped, with all finished steps kept; the error
 *   of the first agent that failed
 */
export async function makeSite(request: SiteRequest, { making, watching }: Means): Promise<MakeSummary> {
  const { store, engine } = making;
  const { out, direction, follows, notes = [] } = request;
  const file = await briefOf(request);
  const project = await store.projects.open({ key: file.path, name: file.brief.name });

  const wish = await modelWish(request, project.id, making);
  const runId = randomUUID();
  const input: MakeInput = {
    brief: file.path,
    out: out && resolve(out),
    direction,
    kept: follows?.brief,
    model: wish?.wanted,
    notes: notesFor(runId, notes),
  };
  const order = { runId, tenantId: store.scope.tenantId, projectId: project.id, workflow: 'make', input };
  return Summary.parse(await engine.run({ ...order, change: follows?.change, budget: wish?.budget }, watching));
}

async function briefOf({ brief: path, follows }: SiteRequest): Promise<BriefFile> {
  if (!follows?.brief) return readBriefFile(path);
  return { brief: follows.brief, path: resolve(path), folder: dirname(resolve(path)) };
}

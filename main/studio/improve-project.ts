// Improves a project's site as it stands: graded, made again where that helps, and graded once more for all to see.
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Watching } from '../engine/engine.ts';
import type { Making } from '../making/make-site.ts';
import { modelWish } from '../making/model-wish.ts';
import type { MakeInput } from '../making/make-workflow.ts';
import type { SiteReport } from '../reports/site-report.ts';
import { gradeProject } from './grade-project.ts';
import type { Turns } from './turns.ts';

interface Ground {
  making: Making;
  turns: Turns;
}

/** @throws SitewrightError `precondition` before the site is made, `cancelled` when stopped, with all finished rounds kept */
export async function improveProject(id: string, { making, turns }: Ground, watching: Watching): Promise<SiteReport> {
  const { store, engine } = making;
  const { key, outDir } = await store.projects.get(id);
  if (outDir === undefined) throw new SitewrightError('precondition', 'This site is not made yet. Make it, then improve it.');

  const wish = await modelWish({}, id, making);
  const input: MakeInput = { brief: key, out: outDir, kept: await store.slots.newest(id, 'brief'), model: wish?.wanted };
  const order = {
    runId: randomUUID(),
    tenantId: store.scope.tenantId,
    projectId: id,
    workflow: 'refine',
    input,
    budget: wish?.budget,
  };
  await turns.now(resolve(key), (watcher) => engine.run(order, watcher), watching);
  return gradeProject(id, store, { signal: watching.signal, onProgress: () => undefined });
}

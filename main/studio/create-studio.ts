// The Studio on an open store: runs, previews, and the briefs it keeps itself.
import { resolve } from 'node:path';
import { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import { hashOf } from '../assets/hash.ts';
import type { Guard } from '../backup/guard.ts';
import type { SiteEditing } from '../editing/site-editing.ts';
import { Engine } from '../engine/engine.ts';
import { makeSite, type Making } from '../making/make-site.ts';
import { createJudgeWorkflow } from '../making/judge-workflow.ts';
import { createMakeWorkflow, type MakeGround } from '../making/make-workflow.ts';
import { createRefineWorkflow } from '../making/refine-workflow.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { BY_STUDIO } from './by-studio.ts';
import { createIntake } from './intake.ts';
import { modelSecrets } from './model-secrets.ts';
import { Previews } from './previews.ts';
import type { EditingGround } from './project-editing.ts';
import { createNetworkSharing } from './network-sharing.ts';
import type { ProjectReviews, ReviewsPlace } from './project-reviews.ts';
import { projectAffairs } from './project-affairs.ts';
import { createProjectHistory } from './project-history.ts';
import { projectNamed } from './project-named.ts';
import { projectSummary, projectView } from './project-view.ts';
import { hostModels } from './host-models.ts';
import { createModelViews } from './model-views.ts';
import { createStudioModels } from './studio-models.ts';
import { sampleBriefs } from './samples.ts';
import { studioAffairs } from './studio-affairs.ts';
import type { Studio } from './studio.ts';
import { Thumbnails } from './thumbnails.ts';
import { Turns } from './turns.ts';

export interface StudioGround {
  /** Closed with the studio. */
  store: Store;
  dataDir: string;
  guard: Guard;
  vault: Vault;
  takesRuns: boolean;
}

export async function createStudio({ store, dataDir, guard, vault, takesRuns }: StudioGround): Promise<Studio> {
  const memories = new Map<string, RunMemory>();
  const secrets = modelSecrets({ store, vault });
  // The vendors' SDKs are loaded when a model is wished for.
  const modelPlaces = async () => (await import('../models/places.ts')).connectedPlaces(hostModels(secrets));
  const workflows = workflowsOn({ store, dataDir, memoryOf: (projectId) => memoryIn(memories, projectId), modelPlaces });
  const engine = new Engine({ store, workflows, onFault: report });
  await engine.open();
  if (takesRuns) await engine.resume();
  const making: Making = { store, dataDir, engine, modelPlaces };
  const turns = new Turns();
  const { previews, closeReviews, ...past } = workbench({ making, turns });

  const make: Studio['make'] = (request, watching) =>
    turns.now(resolve(request.brief), (watcher) => makeSite(request, { making, watching: watcher }), watching);

  const thumbnails = new Thumbnails({ store, dataDir, previews });
  const intake = createIntake({ making, previews, history: past.history, make });

  return {
    ...projectsShown(store, previews),
    ...past,
    models: createStudioModels({ store, vault, modelPlaces }),
    modelViews: createModelViews(making),
    publishing: async () => (await import('./publishing.ts')).createPublishing({ store, dataDir, vault, history: past.history }),
    intake,
    samples: sampleBriefs,
    make,
    makeSample: (id, watching) => intake.make({ source: { type: 'sample', id }, wish: {} }, watching),
    makeText: (text, watching) => intake.make({ source: { type: 'text', text }, wish: {} }, watching),

    async remake(id, watching, notes) {
      const { key, outDir } = await store.projects.get(id);
      const direction = (await store.slots.newest(id, 'brief'))?.direction;
      return make({ brief: key, out: outDir, direction, notes }, watching);
    },

    ...mendingOf({ making, turns }),
    ...projectAffairs({ store, dataDir, thumbnails }),
    ...studioAffairs({ dataDir, guard }),

    noteRefused: ({ asked, role }) =>
      store.auditLog.append({ ...BY_STUDIO, action: 'access-denied', target: asked, details: { role } }),

    noteSignIn: (isLetIn) =>
      store.auditLog.append({ ...BY_STUDIO, action: isLetIn ? 'signed-in' : 'sign-in-refused', target: 'a browser' }),

    close: closingOnce([
      intake,
      past.sharing,
      previews,
      { close: closeReviews },
      thumbnails,
      engine,
      { close: guard.stop },
      store,
    ]),
  };
}

function projectsShown(store: Store, previews: Previews): Pick<Studio, 'projects' | 'project' | 'projectNamed'> {
  return {
    async projects() {
      return Promise.all((await store.projects.list()).map((project) => projectSummary(project, store)));
    },

    async project(id) {
      const project = (await store.projects.list()).find((each) => each.id === id);
      return project && projectView(project, { store, previews });
    },

    projectNamed: async (words) => projectNamed(await store.projects.list(), words),
  };
}

/** In this order; asked again, nothing. */
function closingOnce(parts: readonly { close(): Promise<void> }[]): () => Promise<void> {
  let isClosed = false;

  return async () => {
    if (isClosed) return;
    isClosed = true;
    for (const part of parts) await part.close();
  };
}

function workflowsOn(ground: MakeGround) {
  return { make: createMakeWorkflow(ground), refine: createRefineWorkflow(ground), judge: createJudgeWorkflow(ground) };
}

/** What a make has no need of is loaded when it is asked for. */
function mendingOf({ making, turns }: { making: Making; turns: Turns }): Pick<Studio, 'fixable' | 'fix' | 'improve'> {
  return {
    fixable: async (id, findings) => (await import('./fix-project.ts')).fixableOf(id, making, findings),
    fix: async (id, findings) => (await import('./fix-project.ts')).fixFindings(id, making, findings),
    improve: async (id, watching) => (await import('./improve-project.ts')).improveProject(id, { making, turns }, watching),
  };
}

/** Editing is loaded when it is asked for. */
function workbench({ making, turns }: { making: Making; turns: Turns }) {
  const { store, dataDir } = making;
  const history = createProjectHistory({ making, turns });
  let loaded: Promise<SiteEditing> | undefined;
  const editing = () => (loaded ??= loadEditing({ store, dataDir, history }));
  const reviewing = async () =>
    (await import('./project-reviewing.ts')).createProjectReviewing({ store, dataDir, history, editing });
  const previews = new Previews(editing);
  const sharing = createNetworkSharing(store);
  return { history, editing, reviewing, sharing, previews, ...reviewsOn({ store, dataDir, history, previews, editing }) };
}

/** Loaded when they are asked for; closed if they were. */
function reviewsOn(place: ReviewsPlace) {
  let loaded: Promise<ProjectReviews> | undefined;
  const load = async () => (await import('./project-reviews.ts')).createProjectReviews(place);
  return { reviews: () => (loaded ??= load()), closeReviews: async () => (await loaded)?.close() };
}

async function loadEditing(ground: EditingGround): Promise<SiteEditing> {
  const { createProjectEditing } = await import('./project-editing.ts');
  return createProjectEditing(ground);
}

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

function memoryIn(memories: Map<string, RunMemory>, projectId: string): RunMemory {
  const memory = memories.get(projectId) ?? new RunMemory(hashOf);
  memories.set(projectId, memory);
  return memory;
}

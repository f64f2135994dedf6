// All that is done for one client, on that client's side of the store: projects, runs, previews, publishing.
import { resolve } from 'node:path';
import type { SiteEditing } from '../editing/site-editing.ts';
import type { Engine } from '../engine/engine.ts';
import { makeSite, type Making } from '../making/make-site.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { createIntake } from './intake.ts';
import { hostModels } from './host-models.ts';
import { modelSecrets } from './model-secrets.ts';
import { createModelViews } from './model-views.ts';
import { Previews } from './previews.ts';
import { projectAffairs } from './project-affairs.ts';
import type { EditingGround } from './project-editing.ts';
import { createProjectHistory } from './project-history.ts';
import { projectNamed } from './project-named.ts';
import { createNetworkSharing } from './network-sharing.ts';
import type { ProjectReviews, ReviewsPlace } from './project-reviews.ts';
import { projectSummary, projectView } from './project-view.ts';
import { sampleBriefs } from './samples.ts';
import type { StudioAffairs } from './studio-affairs.ts';
import { createStudioModels } from './studio-models.ts';
import type { Clients, Studio } from './studio.ts';
import { Thumbnails } from './thumbnails.ts';
import { Turns } from './turns.ts';

export interface DeskGround {
  /** Of the client. */
  store: Store;
  dataDir: string;
  vault: Vault;
  engine: Engine;
}

type OfClient = Omit<Studio, keyof StudioAffairs | keyof Clients | 'noteRefused' | 'noteSignIn' | 'close'>;

export interface Desk {
  studio: OfClient;
  /** Closed in this order. */
  parts: readonly { close(): Promise<void> }[];
}

export function createDesk({ store, dataDir, vault, engine }: DeskGround): Desk {
  const modelPlaces = placesOf({ store, vault });
  const making: Making = { store, dataDir, engine, modelPlaces };
  const turns = new Turns();
  const { previews, closeReviews, ...past } = workbench({ making, turns });

  const make: Studio['make'] = (request, watching) =>
    turns.now(resolve(request.brief), (watcher) => makeSite(request, { making, watching: watcher }), watching);

  const thumbnails = new Thumbnails({ store, dataDir, previews });
  const intake = createIntake({ making, previews, history: past.history, make });

  const studio: OfClient = {
    ...projectsShown(store, previews),
    ...past,
    opened(id) {
      thumbnails.standBack();
      // A frame asks for the same next, and says what is amiss.
      prepare(id, past.editing).catch(() => undefined);
    },
    models: createStudioModels({ store, vault, modelPlaces }),
    modelViews: createModelViews(making),
    publishing: async () =>
      (await import('./create-publishing.ts')).createPublishing({ store, dataDir, vault, history: past.history }),
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
  };
  return { studio, parts: [intake, past.sharing, previews, { close: closeReviews }, thumbnails] };
}

/** The vendors' SDKs are loaded when a model is wished for. */
export function placesOf({ store, vault }: Pick<DeskGround, 'store' | 'vault'>): Making['modelPlaces'] {
  const secrets = modelSecrets({ store, vault });
  return async () => (await import('../models/places.ts')).connectedPlaces(hostModels(secrets));
}

async function prepare(projectId: string, editing: () => Promise<SiteEditing>): Promise<void> {
  await (await editing()).prepare(projectId);
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

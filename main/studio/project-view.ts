// A project as the studio shows it, gathered from the store.
import { plan } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import type { Scheme } from '../../agents/site/design.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { ProjectSummary, ProjectView } from '../../preload/contract/project.ts';
import type { Store } from '../store/store.ts';
import type { Project } from '../store/projects.ts';
import type { Previews } from './previews.ts';

export async function projectSummary(project: Project, store: Store): Promise<ProjectSummary> {
  const direction = await store.slots.newest(project.id, 'direction');
  const sitemap = await store.slots.newest(project.id, 'sitemap');
  const palette = await store.slots.newest(project.id, 'palette');

  return {
    id: project.id,
    name: project.name,
    direction: direction?.id,
    pageCount: sitemap?.pages.length ?? 0,
    changedAt: project.madeAt ?? project.createdAt,
    shelf: project.shelf,
    ...(palette ? { colours: coloursOf(palette.light) } : {}),
  };
}

function coloursOf({ paper, ink, brand, accent }: Scheme): NonNullable<ProjectSummary['colours']> {
  return { paper, ink, brand, accent };
}

export async function projectView(
  project: Project,
  { store, previews }: { store: Store; previews: Previews },
): Promise<ProjectView> {
  const sitemap = await store.slots.newest(project.id, 'sitemap');
  const questions = await store.slots.newest(project.id, 'questions');

  return {
    ...(await projectSummary(project, store)),
    pages: (sitemap?.pages ?? []).map(({ path, kind, title }) => ({
      path: kind === 'not-found' ? '/404.html' : path,
      title: title.text,
    })),
    previewOrigin: project.outDir && (await originOrNone({ ...project, folder: project.outDir }, previews)),
    out: project.outDir,
    questions: (questions?.asked ?? []).map((asked) => ({ question: asked.question, why: asked.why, default: asked.default })),
    steps: await stepsOf(project.id, store),
  };
}

/** None when the site's folder has been moved or removed: making it again brings it back. */
async function originOrNone({ id, folder }: { id: string; folder: string }, previews: Previews): Promise<string | undefined> {
  try {
    return await previews.originOf({ projectId: id, folder });
  } catch (error) {
    if (error instanceof SitewrightError && error.kind === 'not-found') return undefined;
    throw error;
  }
}

async function stepsOf(projectId: string, store: Store): Promise<ProjectView['steps']> {
  const [newest] = await store.runs.list(projectId, 1);
  const made = new Map((newest?.steps ?? []).map((step) => [step.agent, step]));
  const costs = newest ? await store.modelCalls.costsOf(newest.id) : new Map<string, number>();
  const isCutOff = newest?.state !== 'done';

  return plan(MAKERS).order.map(({ id, layer, purpose, german }) => {
    const step = made.get(id);
    const outcome = step ? ('made' as const) : isCutOff ? ('waiting' as const) : ('kept' as const);
    return { agent: id, layer, purpose, german, outcome, durationMs: step?.durationMs ?? 0, costUsd: costs.get(id) ?? 0 };
  });
}

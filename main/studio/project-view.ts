// A project as the studio shows it, gathered from the store.
import { plan } from '../../agents/plan.ts';
import { questionInGerman } from '../../agents/questions/in-german.ts';
import { MAKERS } from '../../agents/registry.ts';
import type { Sitemap } from '../../agents/site/content.ts';
import type { Scheme } from '../../agents/site/design.ts';
import type { Questions } from '../../agents/site/discovery.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { ProjectSummary, ProjectView } from '../../preload/contract/project.ts';
import type { Store } from '../store/store.ts';
import type { Project } from '../store/projects.ts';
import type { Previews } from './previews.ts';
import { shownPages } from './shown-pages.ts';

export async function projectSummary(project: Project, store: Store): Promise<ProjectSummary> {
  return summaryOf(project, store, store.slots.newest(project.id, 'sitemap'));
}

/** @param reading of the project's own sitemap */
async function summaryOf(project: Project, { slots }: Store, reading: Promise<Sitemap | undefined>): Promise<ProjectSummary> {
  const { id } = project;
  const [direction, sitemap, palette] = await Promise.all([slots.newest(id, 'direction'), reading, slots.newest(id, 'palette')]);

  return {
    id,
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
  const { id, outDir } = project;
  const reading = store.slots.newest(id, 'sitemap');
  const [sitemap, summary, questions, steps, previewOrigin] = await Promise.all([
    reading,
    summaryOf(project, store, reading),
    store.slots.newest(id, 'questions'),
    stepsOf(id, store),
    outDir === undefined ? undefined : originOrNone({ id, folder: outDir }, previews),
  ]);

  return {
    ...summary,
    pages: sitemap ? shownPages(sitemap) : [],
    previewOrigin,
    out: outDir,
    questions: (questions?.asked ?? []).map(openQuestion),
    steps,
  };
}

function openQuestion({ question, why, default: meanwhile }: Questions['asked'][number]): ProjectView['questions'][number] {
  const german = {
    question: questionInGerman(question),
    why: questionInGerman(why),
    default: questionInGerman(meanwhile),
  };
  return { question, why, default: meanwhile, german };
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
    const inGerman = { german: german?.purpose, germanName: german?.name };
    return { agent: id, layer, purpose, ...inGerman, outcome, durationMs: step?.durationMs ?? 0, costUsd: costs.get(id) ?? 0 };
  });
}

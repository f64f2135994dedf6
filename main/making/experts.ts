// In which of several good ways a project is made, by what earlier sites came to. Chosen once, then kept.
import { chooseRecipe, type Evidence } from '../../agents/experts/choose-recipe.ts';
import { alikeAmong, wantedFor, type AlikeSite, type PastSite } from '../../agents/experts/past-site.ts';
import type { Memory } from '../../agents/memory/memory.ts';
import { TIERS } from '../../agents/model.ts';
import { MAKERS } from '../../agents/registry.ts';
import type { Brief } from '../../agents/site/brief.ts';
import type { Asking, Recipe } from '../../agents/site/recipe.ts';
import type { Studio } from '../../agents/site/studio.ts';
import type { Project } from '../store/projects.ts';
import type { Store } from '../store/store.ts';

/** The only maker whose craft has several ways. */
const ART_DIRECTION = 'art-direction';

/** How a question to a model may be put. */
const WITH_HINTS = 'with hints';
const WITHOUT_HINTS = 'without hints';

interface Choosing {
  brief: Brief;
  /** Tier or model's id to be helped by, if any. */
  wished: string | undefined;
  /** Whether a person asks for another answer. */
  isAnew: boolean;
}

interface Chosen {
  project: Project;
  /** What was chosen just now, in plain words. */
  said: string[];
}

/** A site that was made before keeps its art direction, whatever else has come off better since. */
export async function withRecipes(
  project: Project,
  { brief, wished, isAnew }: Choosing,
  { memory, projects }: Pick<Store, 'memory' | 'projects'>,
): Promise<Chosen> {
  const isOpen = project.madeAt === undefined && project.studio.recipe === undefined;
  const isNewWish = wished !== undefined && project.studio.asking?.wished !== wished;
  if (!isOpen && !isAnew && !isNewWish) return { project, said: [] };

  const alike = await alikeTo(brief, memory);
  const recipe = isOpen || isAnew ? directionRecipe(alike) : undefined;
  const asking = isNewWish || (isAnew && wished !== undefined) ? askingFor(wished, alike) : undefined;
  return {
    project: await projects.noteRecipes(project, { ...(recipe && { recipe }), ...(asking && { asking }) }),
    said: [...recipeWords(recipe), ...(asking ? askingWords(asking) : [])],
  };
}

/** That all is as usual is worth no line of a run; the step itself says so. */
function recipeWords(recipe: Recipe | undefined): string[] {
  const isLearnt = recipe !== undefined && (recipe.chosen !== undefined || recipe.avoided.length > 0);
  return isLearnt ? [`Art direction: ${recipe.why}`] : [];
}

/** What a new project of this client would begin with. */
export async function recipeFor(brief: Brief, memory: Memory): Promise<Recipe> {
  return directionRecipe(await alikeTo(brief, memory));
}

/** What a project begins with where the studio has made nothing yet. */
export function firstStudio(): Studio {
  return { recentSites: [], tooNear: [], recipe: directionRecipe([]) };
}

async function alikeTo(brief: Brief, memory: Memory): Promise<AlikeSite[]> {
  const wanted = wantedFor(brief);
  const isTelling = wanted.embedding.some((number) => number !== 0);
  return isTelling ? alikeAmong(await memory.recall(wanted)) : [];
}

function directionRecipe(alike: readonly AlikeSite[]): Recipe {
  return chooseRecipe({ evidence: evidenceOf(alike, ({ direction }) => direction) });
}

/** A tier is the most that is taken: where a cheaper one came off better it does. */
function askingFor(wished: string, alike: readonly AlikeSite[]): Asking {
  const open: readonly string[] = TIERS.slice(0, TIERS.findIndex((tier) => tier === wished) + 1);
  const agents = open.length > 1 ? MAKERS.flatMap(({ id, task }) => (task ? [id] : [])) : [];
  const tiers = agents.map((agent) => {
    const evidence = evidenceOf(alike, (site) => site.tiers[agent]);
    return [agent, chooseRecipe({ evidence, usual: wished, open })] as const;
  });

  const usual = alike.length > 0 ? WITH_HINTS : WITHOUT_HINTS;
  const prompt = chooseRecipe({ evidence: evidenceOf(alike, (site) => site.prompt), usual });
  return { wished, tiers: Object.fromEntries(tiers), prompt: { ...prompt, chosen: prompt.chosen ?? usual } };
}

/** By agent: tiers other than the one wished for. */
export function tiersIn({ tiers }: Asking): Map<string, string> {
  return new Map(Object.entries(tiers).flatMap(([agent, { chosen }]) => (chosen === undefined ? [] : [[agent, chosen]])));
}

export function isToldHints({ prompt }: Asking): boolean {
  return prompt.chosen !== WITHOUT_HINTS;
}

/** In which ways a site was made, to be kept beside its grades. @param answered agents that models had a say for */
export function waysOf(
  { direction, asking }: { direction: string | undefined; asking: Asking | undefined },
  answered: readonly string[],
): Pick<PastSite, 'direction' | 'prompt' | 'tiers'> {
  if (!asking || answered.length === 0) return { direction, tiers: {} };

  const { wished, tiers, prompt } = asking;
  const isTier = TIERS.some((tier) => tier === wished);
  const used = isTier ? answered.map((agent) => [agent, tiers[agent]?.chosen ?? wished]) : [];
  return { direction, prompt: prompt.chosen, tiers: Object.fromEntries(used) };
}

/** Why an agent works as it does, in plain words; nothing where there is but one way. */
export function reasonsFor(agent: string, { recipe, asking }: Studio): string[] {
  const task = MAKERS.find(({ id }) => id === agent)?.task;
  return [
    ...(agent === ART_DIRECTION && recipe ? [recipe.why] : []),
    ...(asking?.tiers[agent] ? [`Tier of models: ${asking.tiers[agent].why}`] : []),
    ...(asking && task ? [`Question to models: ${asking.prompt.why}`] : []),
  ];
}

function askingWords({ wished, tiers, prompt }: Asking): string[] {
  const others = Map.groupBy(Object.entries(tiers), ([, { chosen = wished }]) => chosen);
  others.delete(wished);
  return [
    ...[...others].map(([tier, of]) => `Tier “${tier}” for ${of.map(([agent]) => agent).join(', ')}: ${of[0]?.[1].why ?? ''}`),
    `Questions to models: ${prompt.why}`,
  ];
}

function evidenceOf(alike: readonly AlikeSite[], recipeOf: (site: AlikeSite) => string | undefined): Evidence[] {
  return alike.flatMap((each) => {
    const recipe = recipeOf(each);
    return recipe === undefined ? [] : [{ site: each.site, recipe, similarity: each.similarity, score01: each.score01 }];
  });
}

// Chooses among ways to do one thing by what sites of similar clients came to that were made so.
import { LEAST_SCORE01, letterOf } from '../grades/letter.ts';
import type { Recipe } from '../site/recipe.ts';

/** One site that was made in one of the ways. */
export interface Evidence {
  /** Its project. */
  site: string;
  recipe: string;
  /** How much its client is like this one, 0 to 1. */
  similarity: number;
  score01: number;
}

export interface Choice {
  /** The latest first: of a site that was graded twice the newer grade counts. */
  evidence: readonly Evidence[];
  /** What is done where nothing speaks for another way; missing where only the craft itself knows. */
  usual?: string | undefined;
  /** Ways that are open; all when missing. */
  open?: readonly string[] | undefined;
}

/** The usual way is one of them. */
const MOST_CANDIDATES = 5;
/** One site may have come off well for reasons of its own. */
const LEAST_SITES = 2;

/** A way of which nothing is known is expected to be good enough to hand over, and no better. */
const EXPECTED01 = LEAST_SCORE01.A;
/** So many sites of the expected score are added to what was seen: a few that are hardly alike move it little. */
const EXPECTED_SITES = 1;

interface Candidate {
  recipe: string;
  sites: number;
  /** Sum of how much they are like this one. */
  weight: number;
  /** Mean grade of its sites, weighted by likeness. */
  grade01: number;
  /** Bayesian average, weighted by likeness. https://en.wikipedia.org/wiki/Bayesian_average */
  score01: number;
}

/**
 * Another way than the usual one is chosen where at least two sites speak for it and it scores higher than the usual one, of which an A is
 * expected as long as no more is known. A way that scores below a C, where refinement begins, is avoided. The same evidence gives the
 * same choice.
 */
export function chooseRecipe({ evidence, usual, open }: Choice): Recipe {
  const known = candidatesIn(evidence.filter(({ recipe }) => open?.includes(recipe) ?? true));
  if (known.length === 0) return { avoided: [], why: 'Done as usual: no site like this one has been graded yet.' };

  const own = known.find(({ recipe }) => recipe === usual);
  const others = known
    .filter((each) => each !== own)
    .slice(0, MOST_CANDIDATES - 1)
    .toSorted(byScore);
  const best = others.find(({ sites, score01 }) => sites >= LEAST_SITES && score01 > (own?.score01 ?? EXPECTED01));
  const bad = others.filter(({ score01 }) => score01 < LEAST_SCORE01.C);

  const looked = [...others, ...(own ? [own] : [])].filter((each) => each !== best && !bad.includes(each));
  const avoided = bad.map(({ recipe }) => recipe);
  const why = [
    best ? `Chosen, “${best.recipe}”, because ${cameOff(best)} with it.` : 'Done as usual: no other way is known to be better.',
    ...bad.map((each) => `Not “${each.recipe}”: ${cameOff(each)} with it.`),
    ...(looked.length > 0 ? [`Looked at as well: ${looked.map(briefly).join(', ')}.`] : []),
  ].join(' ');
  return { ...(best && { chosen: best.recipe }), avoided, why };
}

/** Those that most is known of first. */
function candidatesIn(evidence: readonly Evidence[]): Candidate[] {
  const newest = new Map(evidence.toReversed().map((each) => [`${each.site} ${each.recipe}`, each]));
  return [...Map.groupBy(newest.values(), ({ recipe }) => recipe)]
    .map(([recipe, sites]) => candidateOf(recipe, sites))
    .toSorted((a, b) => b.weight - a.weight || byScore(a, b));
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score01 - a.score01 || b.sites - a.sites || (a.recipe < b.recipe ? -1 : 1);
}

function candidateOf(recipe: string, sites: readonly Evidence[]): Candidate {
  const weight = sites.reduce((sum, { similarity }) => sum + similarity, 0);
  const graded = sites.reduce((sum, { similarity, score01 }) => sum + similarity * score01, 0);
  const score01 = (EXPECTED_SITES * EXPECTED01 + graded) / (EXPECTED_SITES + weight);
  return { recipe, sites: sites.length, weight, grade01: graded / weight, score01: Number(score01.toFixed(4)) };
}

function cameOff({ sites, grade01 }: Candidate): string {
  return `${sitesText(sites)} like this one came to ${letterOf(grade01)} (${grade01.toFixed(2)})`;
}

function briefly({ recipe, sites, grade01 }: Candidate): string {
  return `“${recipe}” (${sitesText(sites)}, ${letterOf(grade01)})`;
}

function sitesText(sites: number): string {
  return sites === 1 ? '1 site' : `${sites} sites`;
}

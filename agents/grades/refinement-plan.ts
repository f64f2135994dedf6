// Decides by the grades whether a site is refined, optimised or released, and which slots are made again for which findings.
import type { Dimension } from '../site/audit.ts';
import type { Finding } from '../site/finding.ts';
import type { Decision, Grade, RefinementPlan } from '../site/judgement.ts';
import { ROOT_SLOTS, SLOTS } from '../site/slots.ts';
import { LEAST_SCORE01, letterOf } from './letter.ts';

/** Below a C findings of every weight are mended; up to an A what is more than advice; then the site is let go. */
const REFINE_BELOW01 = LEAST_SCORE01.C;
const RELEASE_FROM01 = LEAST_SCORE01.A;

interface Judged {
  grades: readonly Grade[];
  findings: readonly Finding[];
}

export function refinementPlan({ grades, findings }: Judged): RefinementPlan {
  const decision = decide(grades);
  const sorted = findings.map((finding) => ({ finding, why: whyLeft(finding, decision) }));
  const taken = sorted.flatMap(({ finding, why }) => (why === undefined ? [finding] : []));
  const left = Map.groupBy(
    sorted.flatMap(({ why }) => why ?? []),
    (why) => why,
  );

  return {
    decision,
    why: whyDecided(decision, grades),
    inHand: [...Map.groupBy(taken, ({ slot }) => slot)].map(([slot, own]) => ({ slot, why: whyInHand(own), findings: own })),
    left: [...left].map(([why, { length: count }]) => ({ why, count })),
  };
}

/** By the lowest grade there is: a site is as good as its weakest side. */
function decide(grades: readonly Grade[]): Decision {
  const lowest = Math.min(1, ...grades.flatMap(({ score01 }) => score01 ?? []));
  if (lowest < REFINE_BELOW01) return 'refine';
  return lowest < RELEASE_FROM01 ? 'optimise' : 'release';
}

/** Undefined for a finding that its maker gets. */
function whyLeft({ slot, at, severity, certainty }: Finding, decision: Decision): string | undefined {
  if (decision === 'release') return 'The site is good enough to be let go.';
  if (!isMade(slot) || (slot === 'files' && at === '')) return 'It is not known whose work this is.';
  if (certainty === 'possible') return 'A person should look at it first.';
  if (severity === 'advice' && decision === 'optimise') return 'It is only advice, and the site is fair already.';
  return undefined;
}

function isMade(slot: string): boolean {
  return Object.hasOwn(SLOTS, slot) && !ROOT_SLOTS.some((root) => root === slot);
}

const DEEDS = {
  refine: 'so everything found at fault is made again',
  optimise: 'so what is more than advice is made again',
  release: 'so the site is let go',
} as const satisfies Record<Decision, string>;

const NAMES = {
  performance: 'speed',
  seo: 'search and sharing',
  accessibility: 'accessibility',
  code: 'code',
  content: 'content',
} as const satisfies Record<Dimension, string>;

function whyDecided(decision: Decision, grades: readonly Grade[]): string {
  const judged = grades.flatMap(({ dimension, score01 }) => (score01 === undefined ? [] : [{ dimension, score01 }]));
  const [lowest] = judged.toSorted((a, b) => a.score01 - b.score01);
  if (!lowest) return 'Nothing could be judged, so the site is let go as it is.';
  return `The lowest grade is ${letterOf(lowest.score01)} (${NAMES[lowest.dimension]}), ${DEEDS[decision]}.`;
}

function whyInHand(findings: readonly Finding[]): string {
  const messages = [...new Set(findings.map(({ message }) => message))];
  const [first = ''] = messages;
  return messages.length === 1 ? first : `${first} And ${messages.length - 1} more of its kind or others.`;
}

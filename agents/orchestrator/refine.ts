// The loop: what is found at fault goes back to the makers of those slots, round by round, and the best round is kept.
import type { Finding } from '../site/finding.ts';
import type { Grade } from '../site/judgement.ts';
import type { SlotName } from '../site/slots.ts';
import { LEAST_SCORE01 } from '../grades/letter.ts';
import type { FindingsInHand } from './in-hand.ts';

/** Below it findings of every weight are mended first; up to an A only what is more than advice; then the site is let go. */
const REFINE_BELOW01 = LEAST_SCORE01.C;
const MOST_ROUNDS = 3;

/** Scores of one site differ by a point from one grading to the next. */
const NOISE01 = 0.01;

export type Decision = 'refine' | 'optimise' | 'release';

export interface Round {
  values: ReadonlyMap<SlotName, unknown>;
  grades: readonly Grade[];
  findings: readonly Finding[];
}

export interface Refining {
  /** Makes the site again, with findings in the hands of those who can mend them. */
  remake(this: void, inHand: FindingsInHand): Promise<ReadonlyMap<SlotName, unknown>>;
  judge(this: void, values: ReadonlyMap<SlotName, unknown>): Promise<Omit<Round, 'values'>>;
  /** Whether an agent makes it. */
  isMade(this: void, slot: string): slot is SlotName;
}

export interface Refined {
  best: Round;
  /** What each round did, in plain words. */
  said: string[];
}

export async function refine(first: Round, means: Refining): Promise<Refined> {
  const said: string[] = [];
  let best = first;

  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const decision = decide(best.grades);
    const inHand = decision === 'release' ? new Map<SlotName, never>() : handOut(best, decision, means.isMade);
    if (inHand.size === 0) return { best, said };

    const values = await means.remake(inHand);
    const next: Round = { values, ...(await means.judge(values)) };
    const worse = worsened(best.grades, next.grades);
    said.push(wordsOf(round, { slots: [...inHand.keys()], worse, isBetter: isBetter(best, next) }));
    if (worse.length > 0 || !isBetter(best, next)) return { best, said };
    best = next;
  }

  return { best, said };
}

/** By the lowest grade there is: a site is as good as its weakest side. */
export function decide(grades: readonly Grade[]): Decision {
  const lowest = Math.min(1, ...grades.flatMap(({ score01 }) => score01 ?? []));
  if (lowest < REFINE_BELOW01) return 'refine';
  return lowest < LEAST_SCORE01.A ? 'optimise' : 'release';
}

function handOut({ values, findings }: Round, decision: Decision, isMade: Refining['isMade']): FindingsInHand {
  const taken = findings.filter(({ severity }) => decision === 'refine' || severity !== 'advice');
  const bySlot = Map.groupBy(taken, ({ slot }) => slot);

  return new Map(
    [...bySlot].flatMap(([slot, own]) => (isMade(slot) ? [[slot, { findings: own, previous: values.get(slot) }] as const] : [])),
  );
}

function worsened(before: readonly Grade[], after: readonly Grade[]): string[] {
  const scores = new Map(before.map(({ dimension, score01 }) => [dimension, score01]));
  return after.flatMap(({ dimension, score01 }) => {
    const earlier = scores.get(dimension);
    return earlier !== undefined && (score01 ?? 0) < earlier - NOISE01 ? [dimension] : [];
  });
}

function isBetter(before: Round, after: Round): boolean {
  return totalOf(after.grades) > totalOf(before.grades) || after.findings.length < before.findings.length;
}

function totalOf(grades: readonly Grade[]): number {
  return grades.reduce((sum, { score01 }) => sum + (score01 ?? 0), 0);
}

interface Told {
  slots: readonly string[];
  worse: readonly string[];
  isBetter: boolean;
}

function wordsOf(round: number, { slots, worse, isBetter: didGain }: Told): string {
  const made = `Round ${round} made ${slots.join(', ')} again`;
  if (worse.length > 0) return `${made}. It was undone: ${worse.join(', ')} became worse.`;
  return didGain ? `${made}, and the site became better.` : `${made}. It was undone: nothing became better.`;
}

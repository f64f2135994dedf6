// The loop: what is found at fault goes back to the makers of those slots, round by round, and the best round is kept.
import type { Finding } from '../site/finding.ts';
import { SitewrightError } from '../site/error.ts';
import type { Grade, RefinementPlan } from '../site/judgement.ts';
import type { Refusal } from '../site/refusal.ts';
import { SLOTS, type SlotName } from '../site/slots.ts';
import { Text } from '../site/text.ts';
import type { Refusals } from './journal.ts';
import { isSame, keysOf, pointerOf, valueAt } from './pointer.ts';

const MOST_ROUNDS = 3;

/** Scores of one site differ by a point from one grading to the next. */
const NOISE01 = 0.01;

type Values = ReadonlyMap<SlotName, unknown>;

export interface Judged {
  grades: readonly Grade[];
  findings: readonly Finding[];
  plan: RefinementPlan;
}

export interface Round extends Judged {
  values: Values;
  /** What the makers of these values had in hand. */
  refusals: Refusals;
}

export interface Refining {
  /** Makes the site again on trial, with all that was found at fault in the hands of those who can mend it. */
  remake(this: void, refusals: Refusals): Promise<Values>;
  judge(this: void, values: Values): Promise<Judged>;
  onSaid(this: void, words: string): void;
}

/**
 * A round that makes anything worse, or nothing better, is undone: what comes back is the round before it.
 * @throws SitewrightError `cancelled`
 */
export async function refine(first: Round, means: Refining): Promise<Round> {
  const { onSaid } = means;
  let best = first;
  onSaid(first.plan.why);

  for (let round = 1; round <= MOST_ROUNDS && best.plan.inHand.length > 0; round++) {
    const refusals = handOut(best);
    if (sizeOf(refusals) === sizeOf(best.refusals)) {
      onSaid('What is left was in hand already: no maker can mend it.');
      break;
    }
    for (const { slot, why } of best.plan.inHand) onSaid(`${slot} is made again: ${why}`);

    const next = await tried(refusals, means);
    if (typeof next === 'string') {
      onSaid(`Round ${round} was undone: ${next}`);
      break;
    }

    const worse = worsened(best.grades, next.grades);
    const isKept = worse.length === 0 && isBetter(best, next);
    onSaid(wordsOf(round, worse, isKept));
    if (!isKept) break;
    best = next;
  }

  return best;
}

/** Why it came to nothing, where a maker failed: the site is then as good as it was. */
async function tried(refusals: Refusals, { remake, judge }: Refining): Promise<Round | string> {
  try {
    const values = await remake(refusals);
    return { values, refusals, ...(await judge(values)) };
  } catch (error) {
    if (error instanceof SitewrightError && error.kind === 'cancelled') throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

/** All that was in hand before stays there, or what was mended would come back. */
function handOut({ plan, values, refusals }: Round): Refusals {
  const handed = new Map<SlotName, readonly Refusal[]>(refusals);

  for (const { slot, findings } of plan.inHand) {
    if (!isSlotName(slot)) continue;
    const known = handed.get(slot) ?? [];
    const fresh = findings.map((finding) => refusalOf(finding, values.get(slot)));
    handed.set(slot, unlike([...known, ...fresh]));
  }
  return handed;
}

function sizeOf(refusals: Refusals): number {
  return [...refusals.values()].flat().length;
}

function isSlotName(slot: string): slot is SlotName {
  return Object.hasOwn(SLOTS, slot);
}

/** A fault in a text's words is one of the text, which says with them what it stands on. */
export function refusalOf({ at, rule, message, place }: Finding, value: unknown): Refusal {
  const keys = keysOf(at);
  const owner = keys.slice(0, -1);
  const isInText = keys.at(-1) === 'text' && Text.safeParse(valueAt(value, owner)).success;
  const where = isInText ? owner : keys;

  const words = place?.excerpt;
  return { at: pointerOf(where), value: valueAt(value, where), ...(words === undefined ? {} : { words }), rule, message };
}

function unlike(refusals: readonly Refusal[]): Refusal[] {
  return refusals.filter(
    (one, index) => refusals.findIndex((other) => other.at === one.at && isSame(other.value, one.value)) === index,
  );
}

function worsened(before: readonly Grade[], after: readonly Grade[]): string[] {
  const scores = new Map(before.map(({ dimension, score01 }) => [dimension, score01]));
  return after.flatMap(({ dimension, score01 }) => {
    const earlier = scores.get(dimension);
    return earlier !== undefined && (score01 ?? 0) < earlier - NOISE01 ? [dimension] : [];
  });
}

function isBetter(before: Judged, after: Judged): boolean {
  return totalOf(after.grades) > totalOf(before.grades) || after.findings.length < before.findings.length;
}

function totalOf(grades: readonly Grade[]): number {
  return grades.reduce((sum, { score01 }) => sum + (score01 ?? 0), 0);
}

function wordsOf(round: number, worse: readonly string[], isKept: boolean): string {
  if (worse.length > 0) return `Round ${round} was undone: ${worse.join(', ')} became worse.`;
  return isKept ? `Round ${round} made the site better.` : `Round ${round} was undone: nothing became better.`;
}

// Findings in a maker's hand: what of its earlier answers was refused, so that it chooses otherwise there and only there.
import { keysOf, valueAt } from './orchestrator/pointer.ts';
import type { Refusal } from './site/refusal.ts';

export interface InHand {
  /** Whether this very value, or something inside it, was refused where it would stand. */
  refuses(at: string, value: unknown): boolean;
  /** What was refused at this very place. */
  refusedAt(at: string): readonly unknown[];
  /** Those that were not refused at this place, in their order; all of them where none is left. */
  left<Choice>(at: string, choices: readonly Choice[]): readonly Choice[];
  /** The first that was not refused at this place; the very first where all were. */
  first<Choice>(at: string, choices: readonly [Choice, ...Choice[]]): Choice;
}

export function inHandOf(refusals: readonly Refusal[]): InHand {
  const known = refusals.map(({ at, value }) => ({ at, words: JSON.stringify(value) }));
  const refuses: InHand['refuses'] = (at, value) =>
    known.some((refusal) => {
      const isThere = refusal.at === at || refusal.at.startsWith(`${at}/`);
      return isThere && JSON.stringify(valueAt(value, keysOf(refusal.at.slice(at.length)))) === refusal.words;
    });

  return {
    refuses,
    refusedAt: (at) => refusals.flatMap((refusal) => (refusal.at === at ? [refusal.value] : [])),
    left(at, choices) {
      const kept = choices.filter((choice) => !refuses(at, choice));
      return kept.length > 0 ? kept : choices;
    },
    first: (at, choices) => choices.find((choice) => !refuses(at, choice)) ?? choices[0],
  };
}

export const NOTHING_IN_HAND: InHand = inHandOf([]);

// Findings in a maker's hand: what of its earlier answers was refused, so that it chooses otherwise there and only there.
import type { Refusal } from './site/refusal.ts';

export interface InHand {
  readonly refusals: readonly Refusal[];
  /** Whether this very value was refused at this place. */
  refuses(at: string, value: unknown): boolean;
  /** Those that were not refused at this place, in their order; all of them where none is left. */
  left<Choice>(at: string, choices: readonly Choice[]): readonly Choice[];
  /** How often something was refused at this place or inside it. */
  timesIn(at: string): number;
}

export function inHandOf(refusals: readonly Refusal[]): InHand {
  const refuses: InHand['refuses'] = (at, value) =>
    refusals.some((refusal) => refusal.at === at && JSON.stringify(refusal.value) === JSON.stringify(value));

  return {
    refusals,
    refuses,
    left(at, choices) {
      const kept = choices.filter((choice) => !refuses(at, choice));
      return kept.length > 0 ? kept : choices;
    },
    timesIn: (at) => refusals.filter((refusal) => refusal.at === at || refusal.at.startsWith(`${at}/`)).length,
  };
}

export const NOTHING_IN_HAND: InHand = inHandOf([]);

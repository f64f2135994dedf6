// The letter of a score. A is good enough to hand over; below C a site is made again where it falls short.
import type { Letter } from '../site/judgement.ts';

/** Least score of each letter. Releases ask for an A, refinement begins below a C (agents/orchestrator/refine.ts). */
export const LEAST_SCORE01 = { A: 0.9, B: 0.8, C: 0.7, D: 0.5, F: 0 } as const satisfies Record<Letter, number>;

export function letterOf(score01: number): Letter {
  if (score01 >= LEAST_SCORE01.A) return 'A';
  if (score01 >= LEAST_SCORE01.B) return 'B';
  if (score01 >= LEAST_SCORE01.C) return 'C';
  return score01 >= LEAST_SCORE01.D ? 'D' : 'F';
}

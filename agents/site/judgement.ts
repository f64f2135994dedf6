// What critics return: a grade with its reasons where they grade, and findings, those first whose mending gains most.
import { z } from 'zod';
import { Dimension } from './audit.ts';
import { Finding } from './finding.ts';

export const Letter = z.enum(['A', 'B', 'C', 'D', 'F']);
export type Letter = z.infer<typeof Letter>;

export const Grade = z.object({
  dimension: Dimension,
  /** Who says so. What a model says stands beside this, as a grade of its own. */
  judge: z.literal('measured'),
  /** Missing when nothing could be judged. */
  score01: z.number().min(0).max(1).optional(),
  letter: Letter.optional(),
  /** Plain words: what costs most first. */
  reasons: z.array(z.string().min(1)),
  /** How many different checks were made, and how many of them hold everywhere. */
  checks: z.object({ made: z.number().int(), held: z.number().int() }),
  /** What could not be judged, and why. It weighs nothing. */
  untold: z.array(z.object({ claim: z.string(), why: z.string() })),
});
export type Grade = z.infer<typeof Grade>;

export const Decision = z.enum(['refine', 'optimise', 'release']);
export type Decision = z.infer<typeof Decision>;

/** Whose work is to be done again, and for what. */
export const RefinementPlan = z.object({
  decision: Decision,
  /** Plain words. */
  why: z.string().min(1),
  /** Slots whose makers get these findings in hand. */
  inHand: z.array(z.object({ slot: z.string().min(1), why: z.string().min(1), findings: z.array(Finding).min(1) })),
  /** Findings that no maker gets, and why. */
  left: z.array(z.object({ why: z.string().min(1), count: z.number().int().positive() })),
});
export type RefinementPlan = z.infer<typeof RefinementPlan>;

export const Judgement = z.object({
  grade: Grade.optional(),
  findings: z.array(Finding),
  /** Of the agent that plans what is made again. */
  plan: RefinementPlan.optional(),
});
export type Judgement = z.infer<typeof Judgement>;

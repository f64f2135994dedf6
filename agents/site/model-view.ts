// What a model holds of a finished site. It stands beside the measured grades and never changes one.
import { z } from 'zod';
import { Finding } from './finding.ts';
import { Letter } from './judgement.ts';

export const ModelReason = z.object({
  /** Plain words. */
  why: z.string().min(1),
  /** Words of the site, letter by letter. */
  quote: z.string().min(1),
  /** Address of the page they stand on. */
  page: z.string().min(1),
});
export type ModelReason = z.infer<typeof ModelReason>;

export const ModelGrade = z.object({
  /** Id of the critic that asked; where it grades by measure, too, its dimension. */
  aspect: z.string().min(1),
  /** As people know the model. */
  model: z.string().min(1),
  score01: z.number().min(0).max(1),
  letter: Letter,
  reasons: z.array(ModelReason).min(1),
});
export type ModelGrade = z.infer<typeof ModelGrade>;

export const ModelView = z.object({
  /** At most one for each critic. */
  grades: z.array(ModelGrade),
  /** Of looking at pages; never surer than `likely`. */
  findings: z.array(Finding),
  /** What was said and not taken, or could not be asked, each with why. */
  dropped: z.array(z.string().min(1)),
});
export type ModelView = z.infer<typeof ModelView>;

// One deterministic check's result. Quality agents weigh audits into grades.
import { z } from 'zod';
import { Finding } from './finding.ts';

export const Dimension = z.enum(['performance', 'seo', 'accessibility', 'code', 'content']);
export type Dimension = z.infer<typeof Dimension>;

const Result = z.discriminatedUnion('type', [
  /** 1 is faultless. */
  z.object({ type: z.literal('graded'), score01: z.number().min(0).max(1) }),
  /** Nothing there to judge: no form, no picture. Weighs nothing. */
  z.object({ type: z.literal('not-applicable') }),
  /** It could not be judged; that is said, never scored. */
  z.object({ type: z.literal('cannot-tell'), why: z.string().min(1) }),
]);

export const Audit = z.object({
  /** `<grader>.<audit>` */
  id: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/i),
  dimension: Dimension,
  /** What was looked at, as a claim that holds when all is well: "Every link leads somewhere". */
  claim: z.string().min(1),
  /** How much it counts within its dimension, 1 to 10. */
  weight: z.number().min(1).max(10),
  /** Address of the page; missing for the whole site. */
  page: z.string().optional(),
  result: Result,
  findings: z.array(Finding),
});
export type Audit = z.infer<typeof Audit>;

export const Audits = z.object({ all: z.array(Audit) });

// What is wrong with which slot, where, why and how sure. Critics, graders and comment pins all speak it.
import { z } from 'zod';

export const Finding = z.object({
  slot: z.string().min(1),
  /** JSON pointer inside the slot's value; empty for the whole slot. */
  at: z.string().default(''),
  /** Plain words for the designer. */
  message: z.string().min(1),
  /** What would mend it, in plain words. */
  fix: z.string().optional(),
  severity: z.enum(['error', 'warning', 'advice']),
  /** 0 to 1. */
  certainty: z.number().min(0).max(1),
  /** Who found it: an agent or grader id. */
  by: z.string().min(1),
});
export type Finding = z.infer<typeof Finding>;

// What is wrong with which slot, where, why and how sure. Critics, graders and comment pins all speak it.
import { z } from 'zod';

/** How a page was looked at when something was seen on it. */
export const Look = z.object({
  widthPx: z.number().int().positive(),
  scheme: z.enum(['light', 'dark']).default('light'),
});
export type Look = z.infer<typeof Look>;

/** Where on the made site something was seen. */
export const Place = z.object({
  /** Address of the page, e.g. `/about/`, or of another file, e.g. `/robots.txt`. */
  page: z.string().min(1),
  /** CSS selector of the element. */
  selector: z.string().min(1).optional(),
  /** 1 for the first line of the file. */
  line: z.number().int().positive().optional(),
  /** The markup or words in question, shortened. */
  excerpt: z.string().optional(),
  /** Missing where it does not depend on how one looks. */
  look: Look.optional(),
});
export type Place = z.infer<typeof Place>;

export const Finding = z.object({
  /** Audit that found it, `<grader>.<audit>`, or the id of an agent. */
  rule: z.string().min(1),
  /** The slot whose maker can mend it; `files` where that is not known. */
  slot: z.string().min(1),
  /** JSON pointer inside the slot's value; empty for the whole slot. */
  at: z.string().default(''),
  place: Place.optional(),
  /** Plain words for the designer: what is wrong, and why that matters. */
  message: z.string().min(1),
  /** What would mend it, in plain words. */
  fix: z.string().optional(),
  severity: z.enum(['error', 'warning', 'advice']),
  /** `sure` is measured and holds for every reader; `likely` rests on a rule with rare exceptions; `possible` asks for a person's eye. */
  certainty: z.enum(['sure', 'likely', 'possible']),
});
export type Finding = z.infer<typeof Finding>;

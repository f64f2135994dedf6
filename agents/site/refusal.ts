// What was found at fault in a slot, with what stood there: its maker is to answer otherwise.
import { z } from 'zod';

export const Refusal = z.object({
  /** JSON pointer into the slot's value; empty for all of it. */
  at: z.string(),
  /** What stood there; missing where nothing did. */
  value: z.unknown().optional(),
  /** The words in question, where only some of a text are. */
  words: z.string().optional(),
  /** Audit that found it, or the id of an agent. */
  rule: z.string().min(1),
  /** Plain words: what is wrong with it. */
  message: z.string().min(1),
});
export type Refusal = z.infer<typeof Refusal>;

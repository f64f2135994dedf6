// How a project is made where there is more than one good way: the usual one, or another that came off better before.
import { z } from 'zod';

const line = z.string().min(1);

export const Recipe = z.object({
  /** What is done otherwise than usual; missing where it is done as usual. */
  chosen: line.optional(),
  /** What came off so badly for similar clients that it is not done. */
  avoided: z.array(line),
  /** In plain words. */
  why: line,
});
export type Recipe = z.infer<typeof Recipe>;

/** How models are asked, chosen for one wish. */
export const Asking = z.object({
  /** The tier, or the model's id, that was wished for. */
  wished: line,
  /** By agent: the tier its task is put to; never a dearer one than was wished for. */
  tiers: z.record(z.string(), Recipe),
  /** Whether a question tells what similar sites came to. */
  prompt: Recipe,
});
export type Asking = z.infer<typeof Asking>;

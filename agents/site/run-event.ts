// Everything a run says while it goes on: one union, sent over every wire as it is.
import { z } from 'zod';

export const StepOutcome = z.enum([
  /** The craft ran and its value was kept. */
  'made',
  /** The journal already held the value for these very reads. */
  'kept',
  'failed',
  /** Something it reads could not be made. */
  'skipped',
]);
export type StepOutcome = z.infer<typeof StepOutcome>;

export const RunOutcome = z.enum([
  'done',
  'failed',
  'cancelled',
  /** A person has been asked; it goes on with the answer. */
  'waiting',
]);
export type RunOutcome = z.infer<typeof RunOutcome>;

export const RunEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('run-start'),
    runId: z.string(),
    steps: z.array(
      z.object({ agent: z.string(), layer: z.string(), purpose: z.string(), writes: z.string(), waitsFor: z.array(z.string()) }),
    ),
  }),
  z.object({ type: z.literal('step-start'), runId: z.string(), agent: z.string() }),
  z.object({
    type: z.literal('step-end'),
    runId: z.string(),
    agent: z.string(),
    outcome: StepOutcome,
    durationMs: z.number(),
    /** Why it failed, or which hand-edited values it could not keep. */
    message: z.string().optional(),
  }),
  z.object({
    type: z.literal('run-end'),
    runId: z.string(),
    outcome: RunOutcome,
    durationMs: z.number(),
    counts: z.record(StepOutcome, z.number()),
    message: z.string().optional(),
  }),
  /** What the run does and why, in plain words. */
  z.object({ type: z.literal('said'), runId: z.string(), words: z.string() }),
]);
export type RunEvent = z.infer<typeof RunEvent>;

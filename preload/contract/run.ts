// What a run says while it goes on, as the studio hears it.
import { z } from 'zod';

const StepOutcome = z.enum(['made', 'kept', 'failed', 'skipped']);

export const StudioEvent = z.discriminatedUnion('type', [
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
    message: z.string().optional(),
  }),
  z.object({
    type: z.literal('run-end'),
    runId: z.string(),
    outcome: z.enum(['done', 'failed', 'cancelled']),
    durationMs: z.number(),
    counts: z.record(StepOutcome, z.number()),
    message: z.string().optional(),
  }),
  /** The site is written and the preview shows it. */
  z.object({ type: z.literal('site-written'), projectId: z.string() }),
]);
export type StudioEvent = z.infer<typeof StudioEvent>;

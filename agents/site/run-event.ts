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

/** What a model is asked for. `fitness`: whether it can do what it is about to be asked. */
export const CallPurpose = z.enum(['draft', 'repair', 'judge', 'picture', 'fitness']);
export type CallPurpose = z.infer<typeof CallPurpose>;

export const RunEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('run-start'),
    runId: z.string(),
    steps: z.array(
      z.object({
        agent: z.string(),
        layer: z.string(),
        purpose: z.string(),
        /** The purpose in German. */
        german: z.string().optional(),
        /** What the agent is called in German. */
        germanName: z.string().optional(),
        writes: z.string(),
        waitsFor: z.array(z.string()),
      }),
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
  /** A model thinks or answers aloud, some words at a time. */
  z.object({
    type: z.literal('model-says'),
    runId: z.string(),
    agent: z.string(),
    /** As people know it. */
    model: z.string(),
    kind: z.enum(['text', 'thinking']),
    text: z.string(),
  }),
  /** A model was asked. */
  z.object({
    type: z.literal('model-call'),
    runId: z.string(),
    agent: z.string(),
    model: z.string(),
    purpose: CallPurpose,
    outcome: z.enum([
      'answered',
      /** It was asked the very same before: nothing was sent, nothing is paid. */
      'known',
      'failed',
    ]),
    inputTokens: z.number(),
    outputTokens: z.number(),
    costUsd: z.number(),
    /** Of the whole run so far. */
    spentUsd: z.number(),
    /** Why it gave no answer. */
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

// What the engine runs: one plain function, lent all that ties it to its run.
import type { Budget } from '../../agents/orchestrator/budget.ts';
import type { RunRequest } from '../../agents/orchestrator/run.ts';
import type { Lent } from '../../agents/lent.ts';
import type { RunEvent, StepOutcome } from '../../agents/site/run-event.ts';
import type { StepQuestion } from '../../agents/unanswered.ts';
import type { Lease } from '../store/runs/run-types.ts';

export interface RunContext {
  lease: Lease;
  /** Aborted when the run is stopped or another worker has taken it. */
  signal: AbortSignal;
  budget: Budget;
  attempt: RunRequest['attempt'];
  ask: Lent['ask'];
  onEvent(this: void, event: RunEvent): void;
}

export type WorkflowEnd =
  | { type: 'done'; result: unknown; counts: Record<StepOutcome, number>; durationMs: number }
  | { type: 'waiting'; questions: StepQuestion[] };

/** Rejects when the run failed or was stopped. */
export type Workflow = (context: RunContext) => Promise<WorkflowEnd>;

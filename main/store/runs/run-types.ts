// A run as the store and the engine speak of it.
import type { Cost } from '../../../agents/orchestrator/budget.ts';
import type { ErrorKind } from '../../../agents/site/error.ts';
import type { RunEvent, StepOutcome } from '../../../agents/site/run-event.ts';
import type { StepQuestion } from '../../../agents/unanswered.ts';

export type RunState = 'queued' | 'running' | 'waiting' | 'done' | 'failed' | 'cancelled';

export interface RunOrder {
  runId: string;
  tenantId: string;
  projectId: string;
  /** Which workflow does it. */
  workflow: string;
  /** JSON: all that a worker in another process needs. */
  input: unknown;
  /** Higher goes first; 0 when missing. */
  priority?: number | undefined;
  /** Not before then. */
  scheduledFor?: Date | undefined;
  /** Id of the change by a person that it follows from, if any. */
  change?: string | undefined;
  /** No cap of its own when missing. */
  budget?: Cost | undefined;
}

/** The right to do a run and to save its steps, for as long as nobody took it after. */
export interface Lease {
  runId: string;
  tenantId: string;
  projectId: string;
  workflow: string;
  input: unknown;
  fence: number;
  /** 1 the first time a worker begins it. */
  attempt: number;
}

export interface RunError {
  kind: ErrorKind;
  message: string;
}

/** How a worker leaves a run. */
export interface RunLeft {
  /** `queued`: given back, for another worker to go on with. */
  state: Exclude<RunState, 'running'>;
  counts?: Record<StepOutcome, number> | undefined;
  durationMs?: number | undefined;
  result?: unknown;
  error?: RunError | undefined;
  questions?: readonly StepQuestion[] | undefined;
  /** The last it said, to be kept with its end. */
  events?: readonly RunEvent[] | undefined;
}

export interface RunRecord {
  runId: string;
  tenantId: string;
  projectId: string;
  state: RunState;
  attempt: number;
  result: unknown;
  error: RunError | undefined;
}

/** Tells the queue of a run that a worker may take. */
interface RunJob {
  runId: string;
  priority: number;
  scheduledFor?: Date | undefined;
}

/** Puts a run's job into the queue, in the transaction given. */
export type SendJob = (transaction: SqlExecutor, job: RunJob) => Promise<void>;

export interface SqlExecutor {
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

// How much at once, and how long.
import type { AttemptLimits } from './step-attempts.ts';

export interface EngineLimits extends AttemptLimits {
  /** Of a tenant that has no limit of its own, on all workers together. */
  tenantRunsAtOnce: number;
  /** Out of the queue, in this process. */
  runsAtOnce: number;
  /** On a shared database: a worker that is silent for so long has lost its runs. */
  leaseSeconds: number;
}

export const LIMITS: EngineLimits = {
  tenantRunsAtOnce: 4,
  runsAtOnce: 4,
  leaseSeconds: 10,
  // A model may take minutes over a long page; a craft takes seconds at most.
  timeoutMs: 180_000,
  retries: 2,
  backoffMs: 500,
};

// Holds a streamed answer to its time: it must begin, go on and end, and stops at once when told to.
import { ModelFault } from '../../agents/model-fault.ts';

export interface TimeLimits {
  /** From one piece of the answer to the next, the first one counted. */
  idleMs: number;
  totalMs: number;
}

/** Thinking comes in pieces too where a provider shows it; a local model may read its prompt for a minute before the first. */
export const TIME_LIMITS: TimeLimits = { idleMs: 60_000, totalMs: 170_000 };

interface Timed {
  signal: AbortSignal;
  /** Something came. */
  beat(this: void): void;
}

/** @throws ModelFault `slow` when a limit was passed, else what the work throws */
export async function inTime<Value>(
  work: (timed: Timed) => Promise<Value>,
  { signal, label, limits }: { signal: AbortSignal; label: string; limits: TimeLimits },
): Promise<Value> {
  const own = new AbortController();
  const tooSlow = () => own.abort(new ModelFault('slow', label));
  const total = setTimeout(tooSlow, limits.totalMs);
  let idle = setTimeout(tooSlow, limits.idleMs);
  const beat = () => {
    clearTimeout(idle);
    idle = setTimeout(tooSlow, limits.idleMs);
  };

  try {
    return await work({ signal: AbortSignal.any([signal, own.signal]), beat });
  } catch (error) {
    // A stream that is broken off just ends, as if the answer had been cut.
    throw own.signal.aborted ? own.signal.reason : error;
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
  }
}

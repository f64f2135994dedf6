// Asks again where another try may help: when the provider says to, or after a short pause.
import { setTimeout as wait } from 'node:timers/promises';
import { ModelFault, type FaultReason } from '../../agents/model-fault.ts';

/** Longer than this nobody waits for one sentence: the next model is asked instead. */
const LONGEST_WAIT_MS = 20_000;
const FIRST_PAUSE_MS = 1000;
const TRIES = 3;

const WORTH_IT: ReadonlySet<FaultReason> = new Set(['rate-limit', 'overloaded', 'broken']);

/** @throws what the last try throws, or what aborted the signal */
export async function withPatience<Value>(
  ask: () => Promise<Value>,
  signal: AbortSignal,
  pauseMs = FIRST_PAUSE_MS,
): Promise<Value> {
  for (let tried = 1; ; tried++) {
    let pause: number;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ModelFault) || !WORTH_IT.has(error.reason) || tried === TRIES) throw error;
      pause = error.retryAfterMs ?? pauseMs * 2 ** (tried - 1);
      if (pause > LONGEST_WAIT_MS) throw error;
    }
    await wait(pause, undefined, { signal });
  }
}

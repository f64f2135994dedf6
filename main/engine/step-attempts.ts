// A step's work within its time, and again where it failed for a reason outside that may pass.
import { setTimeout as wait } from 'node:timers/promises';
import { SitewrightError, type ErrorKind } from '../../agents/site/error.ts';
import { ownTurn } from '../turn.ts';

export interface AttemptLimits {
  /** For one attempt. */
  timeoutMs: number;
  /** Attempts after the first. */
  retries: number;
  /** Before the second attempt; twice as long before each one after. */
  backoffMs: number;
}

/** What another try may mend. Anything else fails the same way again. */
const WORTH_IT: ReadonlySet<ErrorKind> = new Set(['external', 'rate-limit']);

/**
 * @throws what the last attempt throws; SitewrightError `external` when it took too long
 */
export async function attempt<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  { signal, limits }: { signal: AbortSignal; limits: AttemptLimits },
): Promise<Value> {
  for (let tried = 0; ; tried++) {
    await ownTurn();
    try {
      return await inTime(work, signal, limits.timeoutMs);
    } catch (error) {
      if (signal.aborted || tried >= limits.retries || !isWorthIt(error)) throw error;
    }
    await wait(backoffMs(limits.backoffMs, tried), undefined, { signal });
  }
}

/** Between half and all of the full time, so that many that failed together do not come back together. */
function backoffMs(firstMs: number, tried: number): number {
  return firstMs * 2 ** tried * (0.5 + Math.random() / 2);
}

function isWorthIt(error: unknown): boolean {
  return error instanceof SitewrightError && WORTH_IT.has(error.kind);
}

async function inTime<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<Value> {
  const own = new AbortController();
  const follow = () => own.abort(signal.reason);
  if (signal.aborted) follow();
  signal.addEventListener('abort', follow, { once: true });

  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new SitewrightError(
        'external',
        `It took longer than ${timeoutMs / 1000} s. Make the site again to try once more.`,
      );
      own.abort(error);
      reject(error);
    }, timeoutMs);
  });

  try {
    return await Promise.race([work(own.signal), late]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', follow);
  }
}

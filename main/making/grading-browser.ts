// What graders are lent: one Chromium for all, closed as soon as grading stops.
import { openGradingBrowser } from '../browser/grading-browser.ts';
import { askFor } from '../grading/ask.ts';
import type { GradingMeans } from '../grading/grader.ts';

interface Opening {
  signal: AbortSignal;
  /** Whether pages may load from other machines. */
  isOnline: boolean;
}

/** Whoever opens disposes. */
export function openGradingMeans({ signal, isOnline }: Opening): GradingMeans & AsyncDisposable {
  const shared = openGradingBrowser({ isOffline: !isOnline });
  const stop = () => void shared[Symbol.asyncDispose]();
  signal.addEventListener('abort', stop, { once: true });

  return {
    signal,
    mayReachOthers: isOnline,
    async browser(failed) {
      signal.throwIfAborted();
      return shared.open(failed);
    },
    ...(isOnline && { ask: askFor }),
    async [Symbol.asyncDispose]() {
      signal.removeEventListener('abort', stop);
      await shared[Symbol.asyncDispose]();
    },
  };
}

// One Chromium for all graders, started when first asked for and closed as soon as grading stops.
import { openGradingBrowser } from '../browser/grading-browser.ts';
import type { GradingMeans } from '../grading/grader.ts';

interface Opening {
  signal: AbortSignal;
  /** Whether the browser may reach other machines. */
  isOnline: boolean;
}

/** Whoever opens disposes. */
export function openGradingMeans({ signal, isOnline }: Opening): GradingMeans & AsyncDisposable {
  const browser = openGradingBrowser({ isOffline: !isOnline });
  const close = async () => browser[Symbol.asyncDispose]();
  const stop = () => void close();
  signal.addEventListener('abort', stop, { once: true });

  return {
    signal,
    browser: browser.open,
    mayReachOthers: isOnline,
    async [Symbol.asyncDispose]() {
      signal.removeEventListener('abort', stop);
      await close();
    },
  };
}

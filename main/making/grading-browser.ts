// One Chromium for all graders, started when first asked for and closed as soon as grading stops.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import type { GradingMeans } from '../grading/grader.ts';
import { freePort } from '../loopback/free-port.ts';

interface Opening {
  signal: AbortSignal;
  /** Whether the browser may reach other machines. */
  isOnline: boolean;
}

/** Whoever opens disposes. */
export function openGradingMeans({ signal, isOnline }: Opening): GradingMeans & AsyncDisposable {
  let opened: Promise<{ browser: Browser; debuggingPort: number }> | undefined;

  const close = async () => {
    const started = await opened?.catch(() => undefined);
    await started?.browser.close();
  };
  const stop = () => void close();
  signal.addEventListener('abort', stop, { once: true });

  return {
    signal,
    browser() {
      opened ??= open(isOnline);
      return opened;
    },
    async [Symbol.asyncDispose]() {
      signal.removeEventListener('abort', stop);
      await close();
    },
  };
}

async function open(isOnline: boolean): Promise<{ browser: Browser; debuggingPort: number }> {
  const debuggingPort = await freePort();
  return { browser: await launchBrowser({ debuggingPort, isOffline: !isOnline }), debuggingPort };
}

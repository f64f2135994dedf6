// Whether a browser still answers: one that has just died counts as connected for a moment, so it is asked.
import type { Browser } from 'playwright-core';
import { within } from './deadline.ts';

/** One that has died fails at once; one on a busy machine takes its time. */
const TIMEOUT_MS = 15_000;

/** How long one that shuts down may go on answering after its tabs have gone. */
const SHUTDOWN_MS = 3_000;

export async function isAlive(browser: Browser): Promise<boolean> {
  try {
    const session = await within(browser.newBrowserCDPSession(), { timeoutMs: TIMEOUT_MS, why: '' });
    await session.detach();
    return browser.isConnected();
  } catch {
    return false;
  }
}

/** Whether one whose tab has gone is still there a while later: a browser that shuts down closes its tabs first. */
export async function staysOpen(browser: Browser): Promise<boolean> {
  const gone = Promise.withResolvers<void>();
  const hear = () => gone.resolve();
  browser.once('disconnected', hear);
  if (!browser.isConnected()) hear();

  await within(gone.promise, { timeoutMs: SHUTDOWN_MS, why: '' }).catch(() => undefined);
  browser.off('disconnected', hear);
  return isAlive(browser);
}

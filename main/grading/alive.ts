// Whether a browser still answers: one that has just died counts as connected for a moment, so it is asked.
import type { Browser } from 'playwright-core';
import { within } from './deadline.ts';

/** One that has died fails at once; one on a busy machine takes its time. */
const TIMEOUT_MS = 15_000;

export async function isAlive(browser: Browser): Promise<boolean> {
  try {
    const session = await within(browser.newBrowserCDPSession(), { timeoutMs: TIMEOUT_MS, why: '' });
    await session.detach();
    return browser.isConnected();
  } catch {
    return false;
  }
}

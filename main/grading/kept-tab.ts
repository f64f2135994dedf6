// A tab that goes from page to page, which spares the browser a process for each. What a page leaves behind is gone before the next comes.
import type { Browser } from 'playwright-core';
import { within } from './deadline.ts';
import { emptyPageOf, openQuietTab, type QuietTab, type Reach } from './tab.ts';

/** A tab whose page is stuck can take long to go, and nothing waits for it. */
const LEAVE_TIMEOUT_MS = 3_000;

export interface KeptTab extends AsyncDisposable {
  /** With a session of its own. One visitor at a time. */
  take(this: void, browser: Browser): Promise<QuietTab>;
  /** A tab whose page holds on to it is closed, and the next visitor gets a fresh one. */
  leave(this: void, quiet: QuietTab): Promise<void>;
}

export function keepTab(reach: Reach): KeptTab {
  let kept: QuietTab['tab'] | undefined;

  return {
    async take(browser) {
      const tab = kept?.context().browser() === browser ? kept : undefined;
      kept = undefined;
      return tab ? { tab, device: await tab.context().newCDPSession(tab) } : openQuietTab(browser, reach);
    },
    async leave(quiet) {
      try {
        await within(cleared(quiet, reach), { timeoutMs: LEAVE_TIMEOUT_MS, why: '' });
        kept = quiet.tab;
      } catch {
        await closeTab(quiet.tab);
      }
    },
    async [Symbol.asyncDispose]() {
      if (kept) await closeTab(kept);
    },
  };
}

async function cleared({ tab, device }: QuietTab, { origin }: Reach): Promise<void> {
  await tab.goto(emptyPageOf(origin));
  await device.send('Runtime.evaluate', { expression: 'sessionStorage.clear(); window.name = ""' });
  await device.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await device.detach();
}

/** Whoever opened it has no use for it any more, whether it goes or not. */
export async function closeTab(tab: QuietTab['tab']): Promise<void> {
  await within(tab.context().close(), { timeoutMs: LEAVE_TIMEOUT_MS, why: '' }).catch(() => undefined);
}

// The browser that graders share: started when first asked for, with a debugging port, and once more if it dies.
import type { Browser } from 'playwright-core';
import { SitewrightError } from '../../agents/site/error.ts';
import { freePort } from '../loopback/free-port.ts';
import { launchBrowser } from './launch.ts';

interface DebuggableBrowser {
  browser: Browser;
  debuggingPort: number;
}

interface GradingBrowser extends AsyncDisposable {
  /**
   * @param failed one that did not answer any more: another takes its place, even where it still counts as connected
   * @throws SitewrightError `not-found` where there is none; `external` when it has died twice
   */
  open(this: void, failed?: Browser): Promise<DebuggableBrowser>;
}

interface Reach {
  /** Pages then find no host but this machine; it takes consent to allow others. */
  isOffline: boolean;
}

export function openGradingBrowser({ isOffline }: Reach): GradingBrowser {
  const launched: Promise<DebuggableBrowser>[] = [];

  const isUsable = async (opened: Promise<DebuggableBrowser>, failed?: Browser) => {
    const { browser } = await opened;
    return browser !== failed && browser.isConnected();
  };

  return {
    async open(failed) {
      const held = launched.at(-1);
      if (held && (await isUsable(held, failed))) return held;
      // Another caller may have started it anew while this one looked.
      const newest = launched.at(-1);
      if (newest && newest !== held) return newest;
      if (launched.length === 2)
        throw new SitewrightError('external', 'The browser stopped twice. Grade again with other programs closed.');

      const starting = launch(isOffline);
      launched.push(starting);
      return starting;
    },
    async [Symbol.asyncDispose]() {
      for (const opened of await Promise.allSettled(launched)) {
        if (opened.status === 'fulfilled') await opened.value.browser.close();
      }
    },
  };
}

async function launch(isOffline: boolean): Promise<DebuggableBrowser> {
  const debuggingPort = await freePort();
  return { browser: await launchBrowser({ debuggingPort, isOffline, isForStrangers: true }), debuggingPort };
}

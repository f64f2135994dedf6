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
  /** @throws SitewrightError `not-found` where there is none; `external` when it has died twice */
  open(this: void): Promise<DebuggableBrowser>;
}

interface Reach {
  /** Pages then find no host but this machine; it takes consent to allow others. */
  isOffline: boolean;
}

export function openGradingBrowser({ isOffline }: Reach): GradingBrowser {
  let current: Promise<DebuggableBrowser> | undefined;
  let launches = 0;

  const isGone = async (opened: Promise<DebuggableBrowser>) => !(await opened).browser.isConnected();

  return {
    async open() {
      const held = current;
      if (held && !(await isGone(held))) return held;
      // Another caller may have started it anew while this one looked.
      if (current !== held && current) return current;
      if (launches === 2)
        throw new SitewrightError('external', 'The browser stopped twice. Grade again with other programs closed.');

      launches += 1;
      current = launch(isOffline);
      return current;
    },
    async [Symbol.asyncDispose]() {
      const opened = await current?.catch(() => undefined);
      await opened?.browser.close();
    },
  };
}

async function launch(isOffline: boolean): Promise<DebuggableBrowser> {
  const debuggingPort = await freePort();
  return { browser: await launchBrowser({ debuggingPort, isOffline, isForStrangers: true }), debuggingPort };
}

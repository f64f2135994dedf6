// A tab that a hostile page can neither hold nor leave.
import type { Browser, BrowserContext, CDPSession, Page as Tab } from 'playwright-core';
import type { Look } from '../../agents/site/finding.ts';
import { watchLoad } from './in-page/load-watch.ts';
import { settle } from './in-page/settle.ts';
import { installToolbox } from './in-page/toolbox.ts';

export interface QuietTab {
  tab: Tab;
  device: CDPSession;
}

export interface Reach {
  /** The only origin it may reach, unless others are allowed. */
  origin: string;
  mayReachOthers: boolean;
}

/** Whoever opens closes its context. */
export async function openQuietTab(browser: Browser, { origin, mayReachOthers }: Reach): Promise<QuietTab> {
  const context = await browser.newContext({ acceptDownloads: false, reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.addInitScript(installToolbox);
  await context.addInitScript(watchLoad);
  if (!mayReachOthers) await keepTo(origin, context);
  await context.route(emptyPageOf(origin), async (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  const tab = await context.newPage();

  // A page that asks whether to stay is left all the same.
  tab.on(
    'dialog',
    (dialog) => void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => undefined),
  );
  context.on('page', (other) => {
    if (other !== tab) void other.close().catch(() => undefined);
  });
  return { tab, device: await context.newCDPSession(tab) };
}

/** Nothing, at the site's own address: from there the next page comes into the same process, which knows all scripts of ours already. */
export function emptyPageOf(origin: string): string {
  return `${origin}/.sitewright/empty`;
}

async function keepTo(origin: string, context: BrowserContext): Promise<void> {
  const isOther = (address: URL) => /^(https?|wss?):$/.test(address.protocol) && address.origin !== origin;

  await context.route(isOther, async (route) => route.abort('blockedbyclient'));
  await context.routeWebSocket(
    () => true,
    (socket) => void socket.close().catch(() => undefined),
  );
}

/** What the browser was last told of each tab: telling it again has all styles worked out again. */
const schemes = new WeakMap<CDPSession, Look['scheme']>();

/** Narrow windows are phones: only those obey, or miss, the page's viewport. */
export async function turnTo({ tab, device }: QuietTab, { widthPx, scheme }: Look): Promise<void> {
  const isPhone = widthPx < 768;

  if (schemes.get(device) !== scheme) await tab.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  schemes.set(device, scheme);
  await device.send('Emulation.setDeviceMetricsOverride', {
    width: widthPx,
    height: isPhone ? 740 : 900,
    deviceScaleFactor: 1,
    mobile: isPhone,
  });
}

export async function standStill({ tab }: QuietTab): Promise<void> {
  await tab.evaluate(settle);
}

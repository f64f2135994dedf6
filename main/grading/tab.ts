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

interface TabRequest {
  /** The only origin it may reach, unless others are allowed. */
  origin: string;
  mayReachOthers: boolean;
}

/** Whoever opens closes its context. */
export async function openQuietTab(browser: Browser, { origin, mayReachOthers }: TabRequest): Promise<QuietTab> {
  const context = await browser.newContext({ acceptDownloads: false, reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.addInitScript(installToolbox);
  await context.addInitScript(watchLoad);
  if (!mayReachOthers) await keepTo(origin, context);
  const tab = await context.newPage();

  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  context.on('page', (other) => {
    if (other !== tab) void other.close().catch(() => undefined);
  });
  return { tab, device: await context.newCDPSession(tab) };
}

async function keepTo(origin: string, context: BrowserContext): Promise<void> {
  const isOther = (address: URL) => /^(https?|wss?):$/.test(address.protocol) && address.origin !== origin;

  await context.route(isOther, async (route) => route.abort('blockedbyclient'));
  await context.routeWebSocket(
    () => true,
    (socket) => void socket.close().catch(() => undefined),
  );
}

/** Narrow windows are phones: only those obey, or miss, the page's viewport. */
export async function turnTo({ tab, device }: QuietTab, { widthPx, scheme }: Look): Promise<void> {
  const isPhone = widthPx < 768;

  await tab.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
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

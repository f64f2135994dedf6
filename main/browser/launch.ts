// Starts a Chromium without a window, to look at pages.
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** No sandbox: it needs rights that containers do not give, and only pages of our own are opened. The rest keeps the browser off the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface LaunchOptions {
  /** Loopback port at which other programs may drive the same browser. */
  debuggingPort?: number;
  /** Pages of others may name addresses anywhere; then only this machine is answered for. */
  isOffline?: boolean;
}

/** Whoever launches closes. @throws SitewrightError `not-found` when there is no browser on this machine */
export async function launchBrowser({ debuggingPort, isOffline = false }: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, args, environment } = await findBrowser();
  const flags = [
    ...FLAGS,
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    ...(isOffline ? ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] : []),
  ];

  return chromium.launch({ executablePath, args: [...args, ...flags], env: { ...process.env, ...environment } });
}

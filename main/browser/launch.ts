// Starts a Chromium without a window, to look at pages.
import type { Browser } from 'playwright-core';
import { withoutSecrets } from './browser-environment.ts';
import { findBrowser } from './find-browser.ts';

/** They keep the browser itself off the network. */
const FLAGS = [
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
  /** Pages of others are kept in the sandbox wherever the machine has one; containers and the root user have none. */
  isForStrangers?: boolean;
}

/** Whoever launches closes. @throws SitewrightError `not-found` when there is no browser on this machine */
export async function launchBrowser(asked: LaunchOptions = {}): Promise<Browser> {
  const { debuggingPort, isOffline = false, isForStrangers = false } = asked;
  // Half a second to load, which most commands would pay in vain.
  const { chromium } = await import('playwright-core');
  const { executablePath, args, environment } = await findBrowser();
  const flags = [
    ...FLAGS,
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    ...(isOffline ? ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] : []),
  ];
  const options = { executablePath, args: [...args, ...flags], env: { ...withoutSecrets(process.env), ...environment } };

  if (isForStrangers) {
    const kept = await chromium.launch({ ...options, chromiumSandbox: true }).catch(() => undefined);
    if (kept) return kept;
  }
  return chromium.launch({ ...options, chromiumSandbox: false });
}

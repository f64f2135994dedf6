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

/** Own pages share a process: it saves memory, and what drives the browser misses its mark in a scaled frame of another process. */
const ONE_PROCESS = '--disable-site-isolation-trials';

/**
 * Kept apart, sites have the browser hold a process in reserve for whoever opened a page last: with several at work it starts one for every
 * page, in vain. The browser heeds the last such flag alone, so Playwright's own choice is said again.
 */
const NO_RESERVE = `--disable-features=${[
  'SpareRendererForSitePerProcess',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
].join(',')}`;

interface LaunchOptions {
  /** Loopback port at which other programs may drive the same browser. */
  debuggingPort?: number;
  /** Pages of others may name addresses anywhere; then only this machine is answered for. */
  isOffline?: boolean;
  /**
   * Pages of others are kept in the sandbox wherever the machine has one; containers and the root user have none.
   * Sites are kept apart, each in a process of its own, as in the browser that a person uses.
   */
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
    isForStrangers ? NO_RESERVE : ONE_PROCESS,
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

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

/** Whoever launches closes. @throws SitewrightError `not-found` when there is no browser on this machine */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, environment } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args, ...FLAGS], env: { ...process.env, ...environment } });
}

import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { inABrowser } from './in-a-browser.ts';

it('begins again in another browser when the first one dies', async () => {
  const seen: Browser[] = [];
  const title = await inABrowser(async (browser) => {
    seen.push(browser);
    const page = await browser.newPage();
    if (seen.length === 1) await crash(browser);
    await page.setContent('<title>Alive</title>');
    return page.title();
  });

  expect(title).toBe('Alive');
  expect(seen.map((browser) => browser.isConnected())).toEqual([false, false]);
});

it('says what went wrong when the second one dies as well', async () => {
  const seen: Browser[] = [];
  const work = inABrowser(async (browser) => {
    seen.push(browser);
    await crash(browser);
    return browser.newPage();
  });

  await expect(work).rejects.toThrow('closed');
  expect(seen).toHaveLength(2);
});

async function crash(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const isGone = new Promise((resolve) => browser.once('disconnected', resolve));
  await Promise.allSettled([session.send('Browser.crash'), isGone]);
}

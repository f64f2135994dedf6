import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../main/browser/launch.ts';
import { openHost, type TestHost } from './open-host.ts';

let host: TestHost;
let browser: Browser;
let page: Page;
/** Cuts the wire between the page and the host. */
let cut: () => Promise<void>;

beforeAll(async () => {
  [host, browser] = await Promise.all([openHost(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.routeWebSocket(/\/rpc$/, (toPage) => {
    const toHost = toPage.connectToServer();
    cut = async () => {
      await toPage.close({ code: 1001 });
      await toHost.close({ code: 1001 });
    };
  });
  await page.goto(host.host.address());
  await page.getByLabel('Who is it for?').waitFor();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

test('a wire that is cut is mended by itself, and what was typed is read afterwards', { timeout: 60_000 }, async () => {
  const field = page.getByLabel('Who is it for?');
  await field.fill('Bakery');
  await cut();
  await field.fill('Bakery Hofer, Linz');

  await page.locator('.reading-line', { hasText: 'Linz' }).first().waitFor();
  expect(await page.locator('.lost').count()).toBe(0);
  expect(await field.inputValue()).toBe('Bakery Hofer, Linz');
  expect(host.faults).toEqual([]);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../main/browser/launch.ts';
import { openHost, type TestHost } from './open-host.ts';

let host: TestHost;
let browser: Browser;
let page: Page;
/** Cuts the wire at the page's end; the host hears nothing of it. */
let cut: () => Promise<void>;
/** And at the host's. */
let cutWhole: () => Promise<void>;

beforeAll(async () => {
  [host, browser] = await Promise.all([openHost(), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  await page.routeWebSocket(/\/rpc$/, (toPage) => {
    const toHost = toPage.connectToServer();
    cut = () => toPage.close({ code: 1001 });
    cutWhole = async () => {
      await cut();
      await toHost.close({ code: 4000 });
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
  await cutWhole();
  await field.fill('Bakery Hofer, Linz');

  await page.locator('.reading-line', { hasText: 'Linz' }).first().waitFor();
  expect(await page.locator('.lost').count()).toBe(0);
  expect(await field.inputValue()).toBe('Bakery Hofer, Linz');
  expect(host.faults).toEqual([]);
});

test.each([
  ['at both ends', () => cutWhole(), 'Hofer'],
  ['and the host knows nothing of it', () => cut(), 'Adler'],
])('a run whose wire is cut %s goes on as soon as it is asked for again', { timeout: 120_000 }, async (...[, cutWire, name]) => {
  await page.goto(`${host.host.origin}/new`);
  await page.getByLabel('Who is it for?').fill(`Bäckerei ${name}, Linz. Täglich frisches Brot. Tel. 0732 123456.`);
  await page.getByRole('button', { name: 'Build' }).click();
  await page.locator('.is-running').first().waitFor();
  await cutWire();

  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForURL(/\/projects\//, { timeout: 60_000 });
  expect(host.faults).toEqual([]);
});

test('a preview whose pages do not come is loaded again by itself', { timeout: 60_000 }, async () => {
  await page.goto(host.host.origin);
  await page.locator('.project').first().click();
  const origin = new URL((await page.locator('.frame iframe').first().getAttribute('src')) ?? '').origin;
  await page.route(`${origin}/**`, (route) => route.abort());
  await page.reload();
  await page.locator('.frame iframe').last().waitFor();
  expect(await page.frameLocator('.frame iframe').last().locator('html[data-sw-edited]').count()).toBe(0);

  await page.unroute(`${origin}/**`);
  await page.frameLocator('.frame iframe').last().locator('html[data-sw-edited] h1').waitFor();
});

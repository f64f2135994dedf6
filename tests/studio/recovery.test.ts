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
let isHostAway = false;

beforeAll(async () => {
  [host, browser] = await Promise.all([openHost(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.routeWebSocket(/\/rpc$/, async (toPage) => {
    if (isHostAway) return toPage.close({ code: 1001 });
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

test('words typed in the preview while the host is away are kept as soon as it is back', { timeout: 60_000 }, async () => {
  await page.goto(host.host.origin);
  await page.locator('.project').first().click();
  const laptop = page.frameLocator('.frame iframe').last();
  await laptop.locator('html[data-sw-edited]').waitFor();
  isHostAway = true;
  await cutWhole();
  await page.locator('.lost').waitFor();
  await laptop.locator('h1').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Auch ohne Studio');
  await page.keyboard.press('Enter');

  isHostAway = false;
  await page.getByRole('button', { name: 'Look now' }).click();
  await page.locator('.toast', { hasText: '0 agents, free' }).waitFor();
  expect(await page.locator('.lost').count()).toBe(0);
  const [project] = await host.studio.projects();
  expect(JSON.stringify((await host.studio.history.slot(project?.id ?? '', 'homeCopy')).value)).toContain('Auch ohne Studio');
});

test('a preview whose pages do not come is loaded again by itself', { timeout: 60_000 }, async () => {
  const origin = new URL((await page.locator('.frame iframe').first().getAttribute('src')) ?? '').origin;
  await page.route(`${origin}/**`, (route) => route.abort());
  await page.reload();
  await page.locator('.frame iframe').last().waitFor();
  expect(await page.frameLocator('.frame iframe').last().locator('html[data-sw-edited]').count()).toBe(0);

  await page.unroute(`${origin}/**`);
  await page.frameLocator('.frame iframe').last().locator('html[data-sw-edited] h1').waitFor();
});

test(
  'after another launch at the same port the page goes on where it was once its owner is let in',
  { timeout: 60_000 },
  async () => {
    await page.goto(`${host.host.origin}/new`);
    await page.getByLabel('Who is it for?').fill('Bakery Hofer, Linz');
    await host.restart();
    await page.locator('.lost').waitFor();
    const other = await page.context().newPage();
    await other.goto(host.host.address());
    await other.getByRole('link', { name: 'New site' }).waitFor();
    await other.close();

    await page.locator('.lost').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Who is it for?').inputValue()).toBe('Bakery Hofer, Linz');
    await page.locator('.reading-line', { hasText: 'Linz' }).first().waitFor();
    expect(host.faults).toEqual([]);
  },
);

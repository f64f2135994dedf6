// Lists of hundreds in a real browser: only what is near is drawn, the rest is counted, searched and come to by keys.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../main/browser/launch.ts';
import { fillWithHundreds, MANY } from './hundreds.ts';
import { flawsOf, overflowsOf } from './looks.ts';
import { openHost, type TestHost } from './open-host.ts';

let host: TestHost;
let browser: Browser;
let page: Page;
let id: string;
let measuring: CDPSession;

beforeAll(async () => {
  const filling = async (dataDir: string) => void (id = await fillWithHundreds(dataDir));
  [host, browser] = await Promise.all([openHost(filling), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  measuring = await page.context().newCDPSession(page);
  await measuring.send('Performance.enable');
  await page.goto(host.host.address());
  await page.locator('.card').first().waitFor();
}, 400_000);

afterAll(async () => {
  await browser.close();
  await host.close();
});

async function looksWell(name: string): Promise<void> {
  if (process.env['SHOTS']) await shots(`${process.env['SHOTS']}/${name}`);
  expect(await flawsOf(page)).toEqual([]);
  expect(await overflowsOf(page)).toEqual([]);
}

async function shots(path: string): Promise<void> {
  for (const [width, height] of [
    [1024, 640],
    [2560, 1440],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `${path}-${width}-${colorScheme}.png` });
    }
  }
}

async function scriptMs(): Promise<number> {
  const { metrics } = await measuring.send('Performance.getMetrics');
  return Math.round((metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000);
}

/** Told where somebody measures: how long it takes depends on the machine. */
async function told(name: string, work: () => Promise<unknown>): Promise<void> {
  const before = await scriptMs();
  await work();
  if (process.env['SHOTS']) process.stdout.write(`${name}: ${(await scriptMs()) - before} ms of scripting\n`);
}

const drawn = (selector: string) => page.locator(selector).count();
const panel = (name: string) => page.locator('.rail-name', { hasText: name }).click();

test('of hundreds of projects those near are drawn, and more as one scrolls', async () => {
  await page.locator('.foot-link', { hasText: 'Settings' }).click();
  await page.locator('.card').first().waitFor({ state: 'detached' });
  await told('projects', () =>
    page
      .locator('.wordmark')
      .click()
      .then(() => page.locator('.card').first().waitFor()),
  );
  expect(await drawn('.card')).toBeLessThan(MANY.projects);
  expect(await page.locator('.choice-count').first().textContent()).toBe(`${MANY.projects}`);
  await looksWell('projects');

  const before = await drawn('.card');
  await page.locator('.card').last().scrollIntoViewIfNeeded();
  await expect.poll(() => drawn('.card')).toBeGreaterThan(before);
});

test('a project is found by its name, and how many were found is said', async () => {
  await page.getByRole('searchbox').fill('gasthof 99');
  await expect.poll(() => drawn('.card')).toBe(1);
  expect(await page.locator('.register-found').textContent()).toBe(`1 of ${MANY.projects}`);
  await page.getByRole('searchbox').fill('');
});

test('the commands begin with what can be done here; every project and client is found by typing', async () => {
  await told('commands', () => page.keyboard.press('Control+k'));
  await page.locator('.palette-action').first().waitFor();
  expect(await page.locator('.palette-action', { hasText: /^Open |^Work for / }).count()).toBe(0);
  await page.keyboard.type('open');
  await page.locator('.palette-none', { hasText: 'Type on' }).waitFor();
  expect(await drawn('.palette-action')).toBe(50);
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('.palette-action').last().getAttribute('aria-selected')).toBe('true');
  await looksWell('commands');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('client 39');
  await page.locator('.palette-action', { hasText: 'Work for Client 39' }).waitFor();
  await page.keyboard.press('Escape');
});

test('one of many clients is found by typing, and the ways below the list stay in sight', async () => {
  await told('clients', () => page.locator('.client-now').click());
  expect(await page.locator('summary', { hasText: 'Add a client' }).isVisible()).toBe(true);
  await looksWell('clients');
  await page.getByLabel('Search the clients').fill('client 3');
  await expect.poll(() => drawn('.client-name')).toBe(11);
  await page.keyboard.press('Escape');
});

test('of many comments those near are drawn, one is found by what it says, and one opened by its pin is among them', async () => {
  await page.goto(`${host.host.origin}/projects/${id}`);
  await page.frameLocator('.frame iframe').last().locator('.sw-pins button').first().waitFor();
  await told('comments', () => panel('Comments').then(() => page.locator('.comment').first().waitFor()));
  expect(await drawn('.comment')).toBeLessThan(MANY.comments);
  expect(await page.locator('.choice-count').first().textContent()).toBe(`${MANY.comments}`);
  await looksWell('comments');

  await page.getByLabel('Search the comments').fill('remark 8');
  await expect.poll(() => drawn('.comment')).toBe(11);
  await page.getByLabel('Search the comments').fill('');
});

test('of many publications the newest are shown, and what stands below them is near', async () => {
  await told('publish', () => panel('Publish').then(() => page.locator('.deployment').first().waitFor()));
  await page.getByText(`10 of ${MANY.publications}`).waitFor();
  await looksWell('publish');
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect.poll(() => drawn('.deployment')).toBe(20);
});

test('nothing went wrong at the host', () => {
  expect(host.faults).toEqual([]);
});

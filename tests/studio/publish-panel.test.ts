// The panel: connecting, the checklist, a dry run, going live, a preview, going back; by keyboard, and readable by everyone.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../main/browser/launch.ts';
import { CLOUDFLARE_TOKEN, openCloudflareHost, type CloudflareHost } from '../hosts/cloudflare-host.ts';
import { openHost, type TestHost } from './open-host.ts';

let host: TestHost;
let edge: CloudflareHost;
let browser: Browser;
let page: Page;
let folder: string;

beforeAll(async () => {
  process.env['SITEWRIGHT_PASSPHRASE'] = 'for this test alone';
  folder = await mkdtemp(join(tmpdir(), 'sitewright-panel-'));
  [host, edge, browser] = await Promise.all([openHost(), openCloudflareHost(), launchBrowser()]);
  const watching = { signal: new AbortController().signal, onEvent: () => undefined };
  await host.studio.makeSample('bakery', watching);

  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(host.host.address());
  await page.locator('.project').first().click();
  await page.getByRole('link', { name: 'Publish' }).click();
  await page.getByLabel('Where to').waitFor();
  await page.evaluate(axe.source);
});

afterAll(async () => {
  delete process.env['SITEWRIGHT_PASSPHRASE'];
  await browser.close();
  await host.close();
  await edge.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

const shot = async (name: string) => {
  const shots = process.env['SHOTS'];
  if (shots) await page.screenshot({ path: `${shots}/publish-${name}.png` });
};

test('before a host is connected nothing can be sent, and what it needs is said', async () => {
  await page.getByLabel('Where to').selectOption('cloudflare');
  expect(await page.getByText('Account · Workers Scripts · Edit').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Go live' }).getAttribute('aria-disabled')).toBe('true');
  await shot('unconnected');
});

test('a token that is refused is said, and kept nowhere on the screen', async () => {
  await page.getByLabel('API token').fill('wrong-token');
  await page.getByLabel(/^API/).last().fill(`${edge.origin}/client/v4`);
  await page.getByRole('button', { name: 'Connect' }).click();

  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('api-tokens');
  expect(await page.locator('body').textContent()).not.toContain('wrong-token');
});

test('connected, it says as whom and what it may do', async () => {
  await page.getByLabel('API token').fill(CLOUDFLARE_TOKEN);
  await page.getByLabel(/^API/).last().fill(`${edge.origin}/client/v4`);
  await page.keyboard.press('Enter');
  await page.getByText('Connected as Bakery Hofer.').waitFor();
  expect(await page.getByText(/change and remove every Worker/).count()).toBe(1);
});

test('a dry run says what would be sent, and nothing is there yet', async () => {
  await page.getByRole('button', { name: 'See what would change' }).click();
  await page.getByText(/to send,/).waitFor();
  await page.getByText(/\d+ added/).click();
  expect(edge.scripts.size).toBe(0);
  await shot('plan');
});

test('by keyboard it goes live, and it is on the list', async () => {
  await page.getByRole('button', { name: 'Go live' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.deployment[data-state=live]').waitFor({ timeout: 60_000 });
  expect(edge.scripts.size).toBe(1);
});

test.each([
  [1024, 640, 'light'],
  [1440, 900, 'light'],
  [1440, 900, 'dark'],
  [1024, 640, 'dark'],
] as const)('at %i × %i in %s it can be read by everyone and fits', async (width, height, colorScheme) => {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const { violations } = await page.evaluate(() => window.axe.run({ exclude: 'iframe' }));
  const overflowPx = await page.locator('.panel').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  await shot(`${width}-${colorScheme}`);

  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(overflowPx).toBe(0);
});

test('a folder is a host too: it goes there and stays listed beside the other', async () => {
  await page.getByLabel('Where to').selectOption('folder');
  await page.getByLabel('Folder').fill(join(folder, 'www'));
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByText(`Connected as ${join(folder, 'www')}`).waitFor();
  await page.getByRole('button', { name: 'Go live' }).click();
  await page.locator('.deployment[data-state=live]').nth(1).waitFor({ timeout: 60_000 });

  expect(await readFile(join(folder, 'www/index.html'), 'utf8')).toContain('<!');
});

import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { safetyOf } from '../../main/backup/safety.ts';
import { takeBackup } from '../../main/backup/take.ts';
import { launchBrowser } from '../../main/browser/launch.ts';
import { openStore } from '../../main/store/open.ts';
import { openHost, type TestHost } from './open-host.ts';

let host: TestHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [host, browser] = await Promise.all([openHost(damageAfterBackup), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(host.host.address());
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

/** A store with one project, backed up; then the file without which no database opens is cut off. */
async function damageAfterBackup(dataDir: string): Promise<void> {
  const store = await openStore(dataDir, safetyOf(dataDir));
  await store.projects.open({ key: '/briefs/hofer.txt', name: 'Bakery Hofer' });
  await takeBackup(dataDir, 'asked', store.dump);
  await store.close();
  await truncate(join(dataDir, 'store/pgdata/global/pg_control'), 100);
}

const notice = () => page.locator('.notice', { hasText: 'What happened to the store' });

test('a designer whose store was restored reads what it was restored from before anything else', async () => {
  await notice().waitFor();
  const words = await notice().textContent();

  expect(words).toContain('Bakery Hofer');
  expect(words).toContain(String(new Date().getFullYear()));
  expect(words).toMatch(/lies in .*pgdata/);
  if (process.env['SITEWRIGHT_SHOTS']) await page.screenshot({ path: join(process.env['SITEWRIGHT_SHOTS'], 'store-notice.png') });
});

test('and once it was read it is gone, after a reload as well', async () => {
  await notice().getByRole('button').click();
  await notice().waitFor({ state: 'detached' });

  await page.reload();
  await page.locator('.foot', { hasText: 'sent' }).waitFor();
  expect(await notice().count()).toBe(0);
});

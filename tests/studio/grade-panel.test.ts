import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestHost } from './open-host.ts';
import { openSite, type OpenedSite } from './open-site.ts';

let site: OpenedSite;
let host: TestHost;
let page: Page;

/** A made site with a dead link on one of its pages. */
beforeAll(async () => {
  site = await openSite({
    text: 'Bakery Hofer, Linz. We bake rye bread and poppy rolls. Call 0732 123456.',
    async before(_, { out, pages }) {
      const file = join(out, pages[1]?.path ?? '', 'index.html');
      await writeFile(file, (await readFile(file, 'utf8')).replace('</main>', '<p><a href="/gone/">Gone</a></p></main>'));
    },
  });
  ({ host, page } = site);
  await page.getByRole('link', { name: 'Grades' }).click();
  await page.getByRole('heading', { name: 'Grades' }).waitFor();
  await page.evaluate(axe.source);
});

afterAll(() => site.close());

test('a grading can be stopped, and then nothing is said', async () => {
  await page.getByRole('button', { name: 'Grade this site' }).click();
  await page.getByRole('button', { name: 'Stop grading' }).click();

  await page.getByRole('button', { name: 'Grade this site' }).waitFor();
  expect(await page.locator('.grade, [role=alert]').count()).toBe(0);
});

test('five grades say why, and a dead link where it is', { timeout: 180_000 }, async () => {
  await page.getByRole('button', { name: 'Grade this site' }).click();
  await page.locator('.grade').nth(4).waitFor({ timeout: 120_000 });

  expect(await page.locator('.grade-name').allTextContents()).toHaveLength(5);
  const dead = page.locator('.finding', { hasText: '"/gone/"' });
  expect(await dead.locator('.finding-about').textContent()).toContain('Mend');

  await dead.getByRole('link').first().click();
  await page.waitForURL(/page=/);
});

test(
  'what is safe to mend is mended at once, comes back with Ctrl+Z, and is mended again alone',
  { timeout: 600_000 },
  async () => {
    const [project] = await host.studio.projects();
    const id = project?.id ?? '';
    const { id: basedOn } = await host.studio.history.slot(id, 'metadata');
    const operations = [{ type: 'set', pointer: '/pages/privacy/title', value: 'Hi' }] as const;
    await host.studio.history.edit(id, { slot: 'metadata', basedOn, operations });
    await host.studio.history.settle(id, { signal: new AbortController().signal, onEvent: () => undefined });
    const short = page.locator('.finding', { hasText: 'The title "Hi" is short' });

    await page.reload();
    await page.evaluate(axe.source);
    await page.getByRole('button', { name: 'Grade this site' }).click();
    await short.waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Fix all safe ones' }).click();
    await short.waitFor({ state: 'detached', timeout: 120_000 });
    await page.locator('.grade').nth(4).waitFor();

    await page.locator('#screen').focus();
    await page.keyboard.press('Control+z');
    await short.waitFor({ timeout: 120_000 });
    await short.getByRole('button', { name: 'Fix' }).click();
    await short.waitFor({ state: 'detached', timeout: 120_000 });

    expect(await page.locator('[role=alert]').count()).toBe(0);
  },
);

test.each([
  [375, 'light'],
  [375, 'dark'],
  [1024, 'light'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)('at %i px in %s it can be read by everyone and fits', async (width, colorScheme) => {
  await page.setViewportSize({ width, height: width === 1024 ? 640 : 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const { violations } = await page.evaluate(() => window.axe.run({ exclude: 'iframe' }));
  const overflowPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const shots = process.env['SHOTS'];
  if (shots) await page.screenshot({ path: `${shots}/studio-${width}-${colorScheme}.png`, fullPage: true });

  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(overflowPx).toBe(0);
});

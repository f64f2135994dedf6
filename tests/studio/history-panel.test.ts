import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../main/browser/launch.ts';
import { openHost, type TestHost } from './open-host.ts';

let host: TestHost;
let browser: Browser;
let page: Page;
let id: string;

beforeAll(async () => {
  [host, browser] = await Promise.all([openHost(), launchBrowser()]);
  const watching = { signal: new AbortController().signal, onEvent: () => undefined };
  ({ project: id } = await host.studio.makeSample('bakery', watching));
  await setHeadline('Handgemacht');
  await host.studio.history.settle(id, watching);

  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(host.host.address());
  await page.locator('.project').first().click();
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await page.evaluate(axe.source);
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

async function setHeadline(words: string): Promise<void> {
  const { id: basedOn } = await host.studio.history.slot(id, 'homeCopy');
  const operations = [{ type: 'set', pointer: '/headline', value: words }] as const;
  await host.studio.history.edit(id, { slot: 'homeCopy', basedOn, operations });
}

const headline = () => page.frameLocator('iframe').last().locator('h1', { hasText: 'Handgemacht' });
/** The pages follow the change. */
const still = () => page.locator('.history-state', { hasText: /^$/ }).waitFor({ state: 'attached' });
const home = async () => (await fetch(new URL('/', (await page.locator('.preview-own').getAttribute('href')) ?? ''))).text();
const toast = (words: string) => page.locator('.toast', { hasText: words }).waitFor();

test('the timeline says who did what', async () => {
  await page.locator('.change').nth(1).waitFor();

  expect(await page.locator('.change-sentence').allTextContents()).toEqual([
    'Home page, headline: written anew',
    'The site was made',
  ]);
  expect(await page.locator('.change-about').first().textContent()).toBe('You, just now');
});

test('Ctrl+Z takes the newest change back, says so, and the preview follows; Ctrl+Shift+Z brings it again', async () => {
  await headline().waitFor();
  await page.locator('#screen').focus();
  await page.keyboard.press('Control+z');
  await toast('Undid “Home page, headline: written anew”');
  await headline().waitFor({ state: 'detached' });
  expect(await page.locator('.change.is-undone').count()).toBe(1);

  await still();
  await page.keyboard.press('Control+Shift+z');
  await toast('Redid');
  await still();
  expect(await home()).toContain('Handgemacht');
});

test('in a text field the keys stay the field’s own', async () => {
  await page.getByLabel('Name how it is now').fill('Shown on Monday');
  await page.keyboard.press('Control+z');

  expect(await page.locator('.change-sentence').first().textContent()).toContain('Redid');
});

test('a version is named, compared with what came after, and gone back to', async () => {
  await page.getByLabel('Name how it is now').fill('Shown on Monday');
  await page.keyboard.press('Enter');
  await page.locator('.version-name', { hasText: 'Shown on Monday' }).waitFor();

  await still();
  await page.getByRole('button', { name: 'Undo' }).click();
  await toast('Undid');
  await page.getByRole('button', { name: 'Compare “Shown on Monday” with now' }).click();
  expect(await page.locator('.difference-before').first().textContent()).toBe('Handgemacht');

  await still();
  await page.getByRole('button', { name: 'Go back to “Shown on Monday”' }).click();
  await toast('Went back to “Shown on Monday”');
  await still();
  expect(await home()).toContain('Handgemacht');
});

test.each([
  [1024, 640],
  [1440, 900],
  [375, 800],
])('at %i by %i pixels it has no violation and no overflow, light and dark', async (width, height) => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const own = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { iframes: false });
      const isWide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
      return [...violations.map(({ id: rule }) => rule), ...(isWide ? ['wider than the window'] : [])];
    });
    found.push(...own.map((flaw) => `${colorScheme}: ${flaw}`));
  }

  expect(found).toEqual([]);
  expect(host.faults).toEqual([]);
});

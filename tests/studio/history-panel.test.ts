import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestHost } from './open-host.ts';
import { openSite, type OpenedSite } from './open-site.ts';

let site: OpenedSite;
let host: TestHost;
let page: Page;
let id: string;

beforeAll(async () => {
  site = await openSite({
    async before(opened, { project }) {
      [host, id] = [opened, project];
      await setHeadline('Handgemacht');
      await host.studio.history.settle(id, { signal: new AbortController().signal, onEvent: () => undefined });
    },
  });
  ({ page } = site);
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await page.evaluate(axe.source);
});

afterAll(() => site.close());

async function setHeadline(words: string): Promise<void> {
  const { id: basedOn } = await host.studio.history.slot(id, 'homeCopy');
  const operations = [{ type: 'set', pointer: '/headline', value: words }] as const;
  await host.studio.history.edit(id, { slot: 'homeCopy', basedOn, operations });
}

const headline = () => page.frameLocator('iframe').last().locator('h1', { hasText: 'Handgemacht' });
/** The pages follow the change. */
const still = () => page.locator('.history-state', { hasText: /^$/ }).waitFor({ state: 'attached' });
const home = async () => (await fetch(new URL('/', (await page.locator('.preview-own').getAttribute('href')) ?? ''))).text();
const toast = (words: string) => site.toast(words);

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

test('where there is nothing to redo, Ctrl+Shift+Z says so', async () => {
  await page.locator('#screen').focus();
  await page.keyboard.press('Control+Shift+z');
  await toast('There is nothing to redo.');
  expect(await page.locator('.change-sentence').first().textContent()).toContain('Redid');
});

test('keys pressed faster than the host answers are done one after another', async () => {
  const entries = async () => (await host.studio.history.timeline(id)).entries.length;
  const before = await entries();
  await page.evaluate(() => {
    for (const shiftKey of [false, true]) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey }));
    }
  });
  await expect.poll(entries).toBe(before + 2);
  await still();
  expect(await home()).toContain('Handgemacht');
});

test('without any network the studio goes on as before: its host is on this machine', async () => {
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  await page.locator('#screen').focus();
  await page.keyboard.press('Control+z');
  await page.locator('.change-sentence').first().and(page.getByText('Undid')).waitFor();
  await still();

  await page.keyboard.press('Control+Shift+z');
  await still();
  await page.evaluate(() => dispatchEvent(new Event('online')));
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

const beside = () => page.getByRole('dialog', { name: 'Side by side' });
const paneOf = (version: string) => page.frameLocator(`iframe[title^="${version}: "]`);
const pathIn = (version: string) =>
  paneOf(version)
    .locator('html')
    .evaluate(() => location.pathname);
const pathsAre = (path: string) => expect.poll(() => Promise.all(PANES.map(pathIn))).toEqual([path, path]);
const topOf = (section: Locator) => section.evaluate((element) => Math.round(element.getBoundingClientRect().top));
const PANES = ['Shown on Monday', 'Now'] as const;

test('a version stands beside now, live: scrolled together, led together, and left from within by Escape', async () => {
  await page.getByRole('button', { name: 'Undo' }).click();
  await toast('Undid “Went back');
  await still();
  await page.getByRole('button', { name: 'Side by side' }).press('Enter');
  await paneOf('Shown on Monday').locator('h1', { hasText: 'Handgemacht' }).waitFor();
  await paneOf('Now').locator('h1').filter({ hasNotText: 'Handgemacht' }).waitFor();
  expect(await beside().locator('figcaption b').allTextContents()).toEqual(PANES);

  for (const [scrolled, follows] of [PANES, PANES.toReversed()]) {
    const at = (version = '') =>
      paneOf(version)
        .locator('main > section')
        .nth(scrolled === 'Now' ? 1 : 3);
    // Sent again until the frame has taken its wire.
    await expect
      .poll(async () => {
        await at(scrolled).evaluate((section) => scrollBy(0, section.getBoundingClientRect().top + 8));
        return topOf(at(follows));
      })
      .toBe(-8);
  }

  await page.getByRole('combobox', { name: 'Page' }).selectOption('/visit/');
  await pathsAre('/visit/');
  await paneOf('Shown on Monday').locator('body > header a').first().click();
  await pathsAre('/');

  await paneOf('Now').locator('h1').click();
  await page.keyboard.press('Escape');
  await beside().waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Side by side');
});

test('beside each other both have room in a small window, without a violation, until they are closed', async () => {
  await page.getByRole('button', { name: 'Side by side' }).click();
  await paneOf('Now').locator('h1').waitFor();
  const found = [await flaws(1024, 640), await flaws(375, 800), await flaws(1440, 900)];
  expect(found).toEqual([[], [], []]);

  await page.setViewportSize({ width: 1024, height: 640 });
  const boxes = () => Promise.all(PANES.map((version) => page.locator(`iframe[title^="${version}: "]`).boundingBox()));
  const rounded = async () => (await boxes()).map((box) => box && [box.x, box.width].map(Math.floor));
  await expect.poll(rounded).toEqual([
    [22, 481],
    [520, 481],
  ]);
  expect(Math.min(...(await boxes()).map((box) => box?.height ?? 0))).toBeGreaterThan(500);

  await beside().getByRole('button', { name: 'Close' }).click();
  await beside().waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Redo' }).click();
  await headline().waitFor();
});

async function flaws(width: number, height: number): Promise<string[]> {
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
  return found;
}

test.each([
  [1024, 640],
  [1440, 900],
  [375, 800],
])('at %i by %i pixels it has no violation and no overflow, light and dark', async (width, height) => {
  expect(await flaws(width, height)).toEqual([]);
  expect(host.faults).toEqual([]);
});

test('during a run Ctrl+Z says when it works again, and afterwards it does', async () => {
  const hold = Promise.withResolvers<void>();
  let isHeld = false;
  await page.routeWebSocket(/\/rpc$/, (toPage) => {
    const toHost = toPage.connectToServer();
    toHost.onMessage(async (message) => {
      if (isHeld) await hold.promise;
      toPage.send(message);
    });
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  await headline().waitFor();
  await still();

  isHeld = true;
  await page.getByRole('button', { name: 'Make again' }).click();
  await page.locator('#screen').focus();
  await page.keyboard.press('Control+z');
  await toast('A run is writing to this site.');

  isHeld = false;
  hold.resolve();
  await page.getByRole('button', { name: 'Undo', exact: true }).and(page.locator('[aria-disabled="false"]')).waitFor();
  await page.locator('#screen').focus();
  await page.keyboard.press('Control+z');
  await toast('Undid');
  expect(host.faults).toEqual([]);
});

// Comments, from a pin in the preview to what becomes of it, in a real browser.
import axe from 'axe-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
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

  page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.goto(host.host.address());
  await page.locator('.project').first().click();
  await frame('laptop').locator('html[data-sw-edited]').waitFor();
  await panel('Comments');
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

const frame = (which: 'phone' | 'laptop'): FrameLocator => page.frameLocator('.frame iframe').nth(which === 'phone' ? 0 : 2);
const panel = (name: string) => page.locator('.rail-name', { hasText: name }).click();
const toast = (words: string) => page.locator('.toast', { hasText: words }).waitFor();
const comment = (words: string) => page.locator('.comment', { hasText: words });
const pin = (number: number) => frame('laptop').locator('.sw-pins button', { hasText: String(number) });
const comments = async () => (await (await host.studio.reviewing()).list(id)).comments;

async function flaws(): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const own = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { iframes: false });
      return violations.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule} ${html}`));
    });
    found.push(...own.map((flaw) => `${colorScheme}: ${flaw}`));
  }
  return found;
}

async function overflows(): Promise<string[]> {
  const found: string[] = [];
  for (const [width, height] of [
    [1024, 640],
    [2560, 1440],
    [1600, 1000],
  ] as const) {
    await page.setViewportSize({ width, height });
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (isWide) found.push(`wider than ${width}`);
  }
  return found;
}

test('a place is clicked and commented on: a pin stands there in every frame, and its slot is known', async () => {
  await page.getByRole('button', { name: 'Comment on a place' }).click();
  await frame('laptop').locator('html[data-sw-placing]').waitFor();
  await frame('laptop').locator('h1').click();
  await page.getByLabel('Comment', { exact: true }).fill('Shorter, please');
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Keep the comment' }).click();

  await toast('Comment kept');
  await comment('Shorter, please').waitFor();
  await pin(1).waitFor();
  await frame('phone').locator('.sw-pins button').waitFor();
  expect(await host.studio.history.timeline(id)).toMatchObject({ undo: 'Comment by Ada: “Shorter, please”' });
  expect(await comments()).toMatchObject([{ number: 1, state: 'open', round: 1, page: '/', hasMaker: true }]);
});

test('without a mouse: a place is reached by arrow keys, commented on, and the pin is read and opened', async () => {
  await page.getByRole('button', { name: 'Comment on a place' }).focus();
  await page.keyboard.press('Enter');
  await frame('laptop').locator('html[data-sw-placing]').waitFor();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown');
  expect(await frame('laptop').locator('.sw-pins [role=status]').textContent()).not.toBe('');
  await page.keyboard.press('Enter');
  await page.getByLabel('Comment', { exact: true }).waitFor();
  await page.keyboard.type('By keys alone');
  await page.keyboard.press('Control+Enter');
  await comment('By keys alone').waitFor();

  await pin(2).focus();
  expect(await pin(2).getAttribute('aria-label')).toBe('Comment 2, open: By keys alone');
  await page.keyboard.press('Enter');
  await page.locator('.comment.is-opened', { hasText: 'By keys alone' }).waitFor();
  await comment('By keys alone').getByRole('button', { name: 'Answer: comment 2' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('It shall be');
  await page.keyboard.press('Control+Enter');
  await comment('It shall be').waitFor();
});

test('Escape leaves the choosing, and the keyboard is back where it was', async () => {
  await page.getByRole('button', { name: 'Comment on a place' }).focus();
  await page.keyboard.press('Enter');
  await frame('laptop').locator('html[data-sw-placing]').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  const isBack = () =>
    page.getByRole('button', { name: 'Comment on a place' }).evaluate((element) => element === document.activeElement);
  await expect.poll(isBack).toBe(true);
});

test('a comment is done, undone by Ctrl+Z, and done again by redo', async () => {
  await comment('By keys alone').getByRole('button', { name: 'Done: comment 2' }).click();
  await toast('Comment 2 is done');
  await comment('By keys alone').getByRole('button', { name: 'Open again: comment 2' }).waitFor();

  await page.locator('#screen').focus();
  await page.keyboard.press('Control+z');
  await toast('Undid “Comment 2 done');
  await comment('By keys alone').getByRole('button', { name: 'Done: comment 2' }).waitFor();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await comments()).map(({ state }) => state)).toEqual(['open', 'done']);
});

test('a comment is handed to the maker of its place, which changes that place alone; undone like any edit', async () => {
  const value = async () => (await host.studio.history.slot(id, 'homeCopy')).value;
  const words = async () => JSON.stringify(await value());
  const before = await words();
  await comment('Shorter, please').getByRole('button', { name: 'Let its maker try: comment 1' }).click();
  await toast('headline');
  await expect.poll(words).not.toBe(before);

  const { entries } = await host.studio.history.timeline(id);
  expect(entries[0]?.sentence).toMatch(/^Home page, headline/);
  await page.locator('#screen').focus();
  await page.keyboard.press('Control+z');
  await toast('Undid “Home page, headline');
  await expect.poll(words).toBe(before);
});

test('a new round leaves earlier comments in theirs', async () => {
  await page.getByRole('button', { name: 'Begin round 2' }).click();
  await page.getByRole('button', { name: 'Begin round 3' }).waitFor();
  expect((await comments()).map(({ round }) => round)).toEqual([1, 1]);
});

test('the panel has no violation and no overflow, light and dark', async () => {
  await page.getByRole('button', { name: /^All/ }).click();
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/comments.png` });
  expect(await flaws()).toEqual([]);
  expect(await overflows()).toEqual([]);
  expect(host.faults).toEqual([]);
});

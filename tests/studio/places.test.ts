// What a place on a page leads to, in a real browser: its words, its fact, and comments that lost theirs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../main/browser/launch.ts';
import { openHost, type TestHost } from './open-host.ts';

let host: TestHost;
let browser: Browser;
let page: Page;
let id: string;
let out: string;

beforeAll(async () => {
  [host, browser] = await Promise.all([openHost(), launchBrowser()]);
  const watching = { signal: new AbortController().signal, onEvent: () => undefined };
  ({ project: id, out } = await host.studio.makeSample('bakery', watching));

  page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.goto(host.host.address());
  await page.locator('.project').first().click();
  await frame().locator('html[data-sw-edited]').waitFor();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

const frame = (): FrameLocator => page.frameLocator('.frame iframe').nth(2);
const toast = (words: string) => page.locator('.toast', { hasText: words }).waitFor();
const panel = (name: string) => page.locator('.rail-name', { hasText: name }).click();
const comment = (words: string) => page.locator('.comment', { hasText: words });
const comments = async () => (await (await host.studio.reviewing()).list(id)).comments;
const isPublished = async (isSo: (html: string) => boolean) => isSo(await readFile(join(out, 'index.html'), 'utf8'));
const SOON = { timeout: 20_000 };

test('a name in the head is typed over where it stands, and so follows in the foot; undone, both are as before', async () => {
  const before = await frame().locator('footer nav a').first().textContent();
  await frame().locator('header nav a span').first().dispatchEvent('click');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Aus dem Ofen');
  await page.keyboard.press('Enter');
  await toast('changed. 0 agents, free.');
  for (const part of ['header', 'footer']) {
    await expect.poll(() => frame().locator(`${part} nav a`).first().textContent(), SOON).toBe('Aus dem Ofen');
  }
  await page.keyboard.press('Control+z');
  await toast('Undid');
  for (const part of ['header', 'footer']) {
    await expect.poll(() => frame().locator(`${part} nav a`).first().textContent(), SOON).toBe(before);
  }
});

test('a number in the foot is a fact: it opens among the facts, and typed over there it changes where it leads', async () => {
  await frame().locator('footer a[href^="tel:"] span').first().dispatchEvent('click');
  await toast('This is a fact.');
  await page.getByRole('textbox', { name: 'Phone' }).fill('(020) 915 0199');
  await page.keyboard.press('Enter');
  await expect.poll(() => isPublished((html) => html.includes('href="tel:+353209150199"')), SOON).toBe(true);
  expect(await page.getByRole('textbox', { name: 'Phone' }).count()).toBe(0);
});

test('no word in head and foot is clicked in vain, nor the logo', async () => {
  const opened = () => new URL(page.url()).searchParams.get('fact') ?? 'no fact';
  const words = frame().locator('body > header [data-from], body > footer [data-from]').filter({ visible: true });
  expect(await words.count()).toBeGreaterThan(10);
  for (const each of await words.all()) {
    const from = await each.getAttribute('data-from');
    await each.dispatchEvent('click');
    const isWritten = () => each.evaluate((element: HTMLElement) => element.isContentEditable);
    await expect.poll(async () => (await isWritten()) || from?.includes(opened()), SOON).toBe(true);
  }

  await frame().locator('img.logo').dispatchEvent('click');
  await toast('This is the logo');
});

test('a comment whose element is gone says so, is kept, and is placed anew; undone, it is as before', async () => {
  const review = await host.studio.reviewing();
  const touched = { selector: '#gone > p', x01: 0, y01: 0, excerpt: 'Gone' };
  await review.add(id, { page: '/', touched, author: 'designer', name: 'Ada', words: 'On what is gone' });
  await page.reload();
  await panel('Comments');
  const lost = comment('On what is gone').locator('.comment-lost');
  await lost.waitFor();

  await page.getByRole('button', { name: /^Place it anew/ }).click();
  await frame().locator('html[data-sw-placing]').waitFor();
  await frame().locator('h1').dispatchEvent('click', { clientX: 10, clientY: 10 });
  await toast('Comment placed anew');
  await lost.waitFor({ state: 'detached' });
  expect((await comments()).at(-1)).toMatchObject({ words: 'On what is gone', state: 'open', hasMaker: true });

  await page.locator('#screen').focus();
  await page.keyboard.press('Control+z');
  await lost.waitFor();
  await page.keyboard.press('Control+z');
  await comment('On what is gone').waitFor({ state: 'detached' });
});

test('open comments stand among the findings, and lead to their place', async () => {
  const touched = { selector: 'h1', x01: 0, y01: 0, excerpt: 'Heading' };
  const said = { author: 'client', name: 'Ada', words: 'Shorter, please' } as const;
  await (await host.studio.reviewing()).add(id, { page: '/', touched, ...said });
  await page.reload();
  await panel('Grades');
  const found = page.locator('.finding', { hasText: 'Shorter, please' });
  await found.getByRole('link').click();
  await panel('Comments');
  await comment('Shorter, please').waitFor();
  expect(await comment('Shorter, please').getAttribute('class')).toContain('is-opened');
});

test('nothing of this was a fault', () => {
  expect(host.faults).toEqual([]);
});

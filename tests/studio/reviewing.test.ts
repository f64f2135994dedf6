// The client's review in a real browser: comments from pin to what becomes of them, the file handed out, what comes back, sign-off.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../axe-violations.ts';
import { commentIn } from './comment-in-file.ts';
import { flawsOf, overflowsOf } from './looks.ts';
import type { TestHost } from './open-host.ts';
import { openSite, type OpenedSite } from './open-site.ts';

let site: OpenedSite;
let host: TestHost;
let page: Page;
let id: string;
let file: Page;
/** Whatever the file asked for or complained of. */
const asked: string[] = [];

beforeAll(async () => {
  site = await openSite({ viewport: { width: 1600, height: 1000 } });
  ({ host, page, id } = site);
  await frame('laptop').locator('html[data-sw-edited]').waitFor();
  await panel('Comments');
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

const frame: OpenedSite['frame'] = (which) => site.frame(which);
const panel = (name: string) => site.panel(name);
const toast = (words: string) => site.toast(words);
const comment = (words: string) => page.locator('.comment', { hasText: words });
const pin = (number: number) => frame('laptop').locator('.sw-pins button', { hasText: String(number) });
const comments = async () => (await (await host.studio.reviewing()).list(id)).comments;

const inFile = () => file.frameLocator('#site');

async function shot(name: string, of = page): Promise<void> {
  if (process.env['SHOTS']) await of.screenshot({ path: `${process.env['SHOTS']}/${name}.png` });
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
  expect(await frame('laptop').locator('.sw-pins output').textContent()).not.toBe('');
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
  await page.locator('.button:not([aria-disabled=true])', { hasText: 'Redo' }).waitFor();
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
  await page.locator('#screen').focus();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Begin round 2' }).waitFor();
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Begin round 3' }).waitFor();
});

test('the panel of comments has no violation and no overflow, light and dark', async () => {
  await page.getByRole('button', { name: /^All/ }).click();
  await shot('comments');
  expect(await flawsOf(page)).toEqual([]);
  expect(await overflowsOf(page)).toEqual([]);
});

let folder: string;
let notes: string;

test('the whole site goes into one file, which opens by itself, loads nothing, and leads from page to page', async () => {
  await panel('Client');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/-review-2\.html$/);
  folder = await mkdtemp(join(tmpdir(), 'sitewright-review-'));
  await download.saveAs(join(folder, 'site.html'));
  await toast('was made');

  file = await site.browser.newPage({ viewport: { width: 1400, height: 900 } });
  file.on('request', (request) => asked.push(request.url()));
  file.on('pageerror', (error) => asked.push(error.message));
  file.on('console', (message) => message.type() === 'error' && asked.push(message.text()));
  await file.goto(pathToFileURL(join(folder, 'site.html')).href);
  await inFile().locator('h1').waitFor();
  await inFile().locator('.sw-pins button', { hasText: '1' }).waitFor();

  await inFile().locator('header a[href="/visit/"]').first().click();
  await expect.poll(() => file.locator('#page').inputValue()).toBe('/visit/');
  await file.locator('#page').selectOption('/');
  await inFile().locator('.sw-pins button', { hasText: '1' }).waitFor();
  const headed = inFile().locator('h1');
  expect(await headed.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Site display');
  expect(
    await inFile()
      .locator('body')
      .evaluate(async (body) => {
        const loaded = Array.from(await document.fonts.ready).filter(({ status }) => status === 'loaded');
        return loaded.some(({ family }) => getComputedStyle(body).fontFamily.includes(family.replaceAll('"', '')));
      }),
  ).toBe(true);
  expect(asked.filter((address) => !/^(?:file|data|blob):|^about:srcdoc/.test(address))).toEqual([]);
});

test('in the file the client comments by pointer and by keys, answers, signs and saves', async () => {
  await commentIn(file);

  const downloading = file.waitForEvent('download');
  await file.getByRole('button', { name: 'Save comments' }).click();
  notes = join(folder, 'notes.json');
  await (await downloading).saveAs(notes);
  expect(await axeViolations(file)).toEqual([]);
  await file.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(file)).toEqual([]);
  await shot('review-file', file);
  await file.close();
});

test('what the client saved is taken over once, with words as words, and its sign-off stands by the version it shows', async () => {
  await page.getByLabel('The client’s file').setInputFiles(notes);
  await toast('Taken over: 2 comments, 1 answer. The client has signed.');
  await page.locator('.signature', { hasText: 'Nora Tansey' }).waitFor();
  expect(await comments()).toMatchObject([
    { number: 1, answers: [{ name: 'Nora Tansey', words: 'Not too short', author: 'client' }] },
    { number: 2 },
    { author: 'client', round: 2 },
    { author: 'client', round: 2 },
  ]);
  expect((await comments()).map(({ words }) => words)).toContain('Is this ‹b>right‹/b>?');

  await page.getByLabel('The client’s file').setInputFiles(notes);
  await toast('Nothing was added');
  expect(await comments()).toHaveLength(4);
  await page.getByText('The site still says what was signed.').waitFor();
});

test('what was taken over is undone by one Ctrl+Z, and can be taken over again', async () => {
  await page.locator('#screen').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await comments()).length).toBe(2);
  await page.getByLabel('The client’s file').setInputFiles(notes);
  await expect.poll(async () => (await comments()).length).toBe(4);
});

test('a later change of the site is told beside the signature, and undone it is the signed one again', async () => {
  const { id: basedOn } = await host.studio.history.slot(id, 'homeCopy');
  await host.studio.history.edit(id, {
    slot: 'homeCopy',
    basedOn,
    operations: [{ type: 'set', pointer: '/headline', value: 'Other' }],
  });
  await page.getByLabel('Client’s name').fill('Pat');
  await page.getByRole('button', { name: 'Sign off' }).click();
  await toast('Signed off by Pat');
  await page.locator('.signature', { hasText: 'Nora Tansey' }).getByText('Changed since signed.').waitFor();
  await page.locator('.signature', { hasText: 'Pat' }).getByText('still says').waitFor();
  expect((await host.studio.history.versions(id)).map(({ name }) => name)[0]).toMatch(/^Signed off by Pat, \d{4}-\d\d-\d\d$/);
  await shot('client');
  expect(await flawsOf(page)).toEqual([]);
  expect(await overflowsOf(page)).toEqual([]);

  await page.locator('#screen').focus();
  await page.keyboard.press('Control+z');
  await page.locator('.signature', { hasText: 'Nora Tansey' }).getByText('still says').waitFor();
});

test('the client is shown the whole screen: comments, the frame of a phone, and a version of before', async () => {
  await page.getByRole('button', { name: 'Show to the client' }).click();
  const shown = page.frameLocator('.client iframe').first();
  await shown.locator('.sw-pins button', { hasText: '1' }).waitFor();
  expect(await shown.locator('html[data-sw-edited]').count()).toBe(0);

  await page.locator('.client-bar').getByRole('button', { name: 'Comment', exact: true }).click();
  await shown.locator('html[data-sw-placing]').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.client-card').getByLabel('Comment', { exact: true }).waitFor();
  await page.keyboard.type('Said on the whole screen');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await comments()).at(-1)).toMatchObject({ author: 'client', words: 'Said on the whole screen' });

  await shown.locator('.sw-pins button', { hasText: '1' }).click();
  await page.locator('.client-card', { hasText: 'Not too short' }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await shot('client-mode');
  await page.locator('.client-card').getByRole('button', { name: 'Cancel' }).click();

  await page.locator('.client-bar').getByRole('button', { name: 'Phone' }).click();
  await expect.poll(() => shown.locator('html').evaluate(() => innerWidth)).toBeLessThan(400);
  await page.getByLabel('Compare with').selectOption({ label: 'Review file, round 2' });
  await page.frameLocator('.client iframe').nth(1).locator('h1').waitFor();
  await shot('client-phone');
  await page.locator('.client-bar').getByRole('button', { name: 'After' }).click();
  await shown.locator('h1').waitFor();
  await page.locator('.client-bar').getByRole('button', { name: 'End' }).click();
  await page.locator('.client').waitFor({ state: 'detached' });
});

test('a file of another site, never handed out, or of another version is refused, and so is a large one', async () => {
  const sound: object = JSON.parse(await readFile(notes, 'utf8'));
  const other = '00000000-0000-4000-8000-00000000dead';
  const before = await comments();
  const reviews = await host.studio.reviews();

  for (const forged of [{ project: other }, { review: other }, { hash: '0'.repeat(64) }]) {
    await expect(reviews.takeBack(id, JSON.stringify({ ...sound, ...forged }))).rejects.toMatchObject({ kind: 'validation' });
  }
  const large = { name: 'large.json', mimeType: 'application/json', buffer: Buffer.alloc(2_000_001, 32) };
  await page.getByLabel('The client’s file').setInputFiles(large);
  await page.locator('.toast.is-alarming', { hasText: 'too large' }).waitFor();
  expect(await comments()).toEqual(before);
  expect(host.faults).toEqual([]);
});

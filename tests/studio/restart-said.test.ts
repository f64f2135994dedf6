// The studio's process is killed over what was typed in a panel: asked again by the page that stayed open, it is made once.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openKillableHost, type KillableHost } from './killed-host.ts';

let host: KillableHost;
let page: Page;

beforeAll(async () => {
  host = await openKillableHost();
  ({ page } = host);
  await laptop().locator('html[data-sw-edited] h1').waitFor();
});

beforeEach(() => host.revive());

afterAll(() => host.close());

const laptop = () => page.frameLocator('.frame iframe').last();
const panel = (name: string) => page.locator('.rail-name', { hasText: name }).click();
const comment = (words: string) => page.locator('.comment', { hasText: words });
const version = (words: string) => page.locator('.version', { hasText: words });
const times = (words: string) => page.locator('.change', { hasText: words }).count();

async function back(): Promise<void> {
  await host.serve();
  await page.locator('.lost').waitFor({ state: 'detached' });
}

/** @param parts how far down the page, counted in its parts: by keys, since a pin covers what is beneath it */
async function comeToPlace(parts: number): Promise<void> {
  await panel('Comments');
  await page.getByRole('button', { name: 'Comment on a place' }).click();
  await laptop().locator('html[data-sw-placing]').waitFor();
  for (let part = 0; part < parts; part++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Your name').fill('Ada');
}

async function keepComment(words: string): Promise<void> {
  await page.getByLabel('Comment', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Keep the comment' }).click();
}

async function nameVersion(name: string): Promise<void> {
  await page.getByLabel('Name how it is now').fill(name);
  // While pages follow a change before it, nothing is named.
  await page.locator('.version-form button:not([aria-disabled=true])').waitFor();
  await page.keyboard.press('Enter');
}

test('killed over what a panel asks, nothing alarming is said of it, and it is shown when it is back', async () => {
  await host.killOver({ question: '/publishing/checklist' }, () => panel('Publish'));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.locator('.panel [role=alert]').count()).toBe(0);

  await back();
  await page.locator('.check').first().waitFor();
});

const LOST = [
  ['on its way', 'question', 1],
  ['kept and not answered', 'answer', 2],
] as const;

test.each(LOST)('a comment %s is put once when it is back, and the form has said so meanwhile', async (words, lost, parts) => {
  await comeToPlace(parts);
  await host.killOver({ [lost]: '/comments/add' }, () => keepComment(words));
  await page.locator('.comment-form', { hasText: 'Being kept.' }).waitFor();
  expect(await page.getByLabel('Comment', { exact: true }).inputValue()).toBe(words);

  await back();
  await comment(words).waitFor();
  await page.locator('.toast', { hasText: 'Comment kept.' }).waitFor();
  await page.locator('.comment-form').waitFor({ state: 'detached' });
  expect(await comment(words).count()).toBe(1);
  await panel('History');
  await expect.poll(() => times(words)).toBe(1);
});

test('a comment is kept though the panel was closed before it was back', async () => {
  await comeToPlace(3);
  await host.killOver({ question: '/comments/add' }, () => keepComment('Closed meanwhile'));
  await panel('Facts');
  await panel('Comments');
  expect(await page.getByLabel('Comment', { exact: true }).inputValue()).toBe('Closed meanwhile');
  await panel('Facts');

  await back();
  await page.locator('.toast', { hasText: 'Comment kept.' }).waitFor();
  await panel('Comments');
  await comment('Closed meanwhile').waitFor();
  await page.locator('.comment-form').waitFor({ state: 'detached' });
});

test('what is typed and not said yet is still there when the panel is opened again', async () => {
  await comment('on its way').getByRole('button', { name: 'Answer' }).click();
  await page.getByLabel('Answer to comment 1').fill('Half a ');
  await panel('Facts');
  await panel('Comments');
  expect(await page.getByLabel('Answer to comment 1').inputValue()).toBe('Half a ');
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test.each(LOST)('an answer %s is said once', async (words, lost) => {
  await comment('Closed meanwhile').getByRole('button', { name: 'Answer' }).click();
  await page.getByLabel(/^Answer to comment/).fill(words);
  await host.killOver({ [lost]: '/comments/answer' }, () => page.keyboard.press('Control+Enter'));

  await back();
  const said = comment('Closed meanwhile').locator('.comment-answers .comment-words', { hasText: words });
  await said.waitFor();
  await page.locator('.toast', { hasText: 'Answered.' }).waitFor();
  expect(await said.count()).toBe(1);
});

test.each([
  { path: '/comments/setState', button: 'Done: comment 1', said: 'Comment 1 done' },
  { path: '/comments/nextRound', button: 'Begin round 2', said: 'Round 2 begins' },
])('killed over “$button” whose answer was lost, it is one change', async ({ path, button, said }) => {
  await host.killOver({ answer: path }, () => page.getByRole('button', { name: button }).click());
  await back();
  await panel('History');
  await page.locator('.change', { hasText: said }).first().waitFor();
  await page.locator('.toast').waitFor();
  expect(await times(said)).toBe(1);
  await panel('Comments');
});

test.each(LOST)('the name of a version %s is given once, also where the panel was closed', async (words, lost) => {
  await panel('History');
  await host.killOver({ [lost]: '/history/name' }, () => nameVersion(words));
  await panel('Facts');
  await panel('History');
  expect(await page.getByLabel('Name how it is now').inputValue()).toBe(words);

  await panel('Facts');
  await back();
  await page.locator('.toast', { hasText: `“${words}”` }).waitFor();
  await panel('History');
  await version(words).waitFor();
  expect(await version(words).count()).toBe(1);
  await expect.poll(() => page.getByLabel('Name how it is now').inputValue()).toBe('');
  await panel('Facts');
});

test('the browser asks before it goes while something is in the page alone', async () => {
  await panel('History');
  await host.killOver({ question: '/history/name' }, () => nameVersion('Only here'));
  const asked = new Promise<string>((resolve) =>
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    }),
  );
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');

  await back();
  await version('Only here').waitFor();
});

test('a screen asked for while it is away, whose code has not come yet, is shown once it is back, and the page stays', async () => {
  await page.reload();
  await page.locator('.rail-name').first().waitFor();
  await page.evaluate(() => Reflect.set(window, 'hasStayed', true));
  await host.kill();
  await page.locator('.lost').waitFor();
  await page.locator('.foot').getByRole('link', { name: 'Settings' }).click();

  await back();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'hasStayed'))).toBe(true);
  await page.goBack();
});

test('a panel opened while it is away, whose code has not come yet, is shown once it is back', async () => {
  await page.reload();
  await page.locator('.rail-name').first().waitFor();
  await host.kill();
  await page.locator('.lost').waitFor();
  await panel('Models');
  await page.locator('.panel .pending').waitFor();

  await back();
  await page.locator('.panel .model-wish').waitFor();
  expect(await page.locator('.panel [role=alert]').count()).toBe(0);
});

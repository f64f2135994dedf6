// Every screen and every panel while the host is slow, when it refuses, where there is nothing yet, and where names are long.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../main/browser/launch.ts';
import { flawsOf, overflowsOf } from './looks.ts';
import { openHost, type TestHost } from './open-host.ts';
import { questionIn } from './questions.ts';

const FULL = 'The disk is full. Free some space for /data and try again.';
const DISK_FULL = { s: 500, b: { json: { defined: true, code: 'INTERNAL_SERVER_ERROR', status: 500, message: FULL } } };
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenbäckerei';

/** A screen is a file; one that begins with `-` or `_` is part of others. Where a run is shown there has to be one. */
const SCREENS = readdirSync(join(import.meta.dirname, '../../renderer/routes'))
  .filter((file) => /^[a-z].*\.tsx$/.test(file) && file !== 'making.tsx')
  .map((file) => `/${file.replace(/(?:index)?\.tsx$/, '').replaceAll('.', '/')}`);

let host: TestHost;
let browser: Browser;
let page: Page;
let mood: 'answers' | 'is silent' | 'refuses' = 'answers';
const held: (() => void)[] = [];
/** Id of a project that was stopped before anything was made. */
let unmade: string;
let long: string;

beforeAll(async () => {
  [host, browser] = await Promise.all([openHost(), launchBrowser()]);
  await host.studio.addClient(LONG);
  const stop = new AbortController();
  const onStop = { signal: stop.signal, onEvent: () => stop.abort() };
  await host.studio.makeText('Atelier Nord, Graz', onStop).catch(() => undefined);
  unmade = (await host.studio.projects())[0]?.id ?? '';
  const watching = { signal: new AbortController().signal, onEvent: () => undefined };
  ({ project: long } = await host.studio.makeText(`${LONG}, Linz. Brot, Gebäck. Tel. 0732 123456.`, watching));

  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.routeWebSocket(/\/rpc$/, (toPage) => {
    const toHost = toPage.connectToServer();
    toPage.onMessage((message) => {
      const { id } = questionIn(message);
      if (mood === 'answers') toHost.send(message);
      else if (mood === 'is silent') held.push(() => toHost.send(message));
      else if (id) toPage.send(JSON.stringify({ i: id, p: DISK_FULL }));
    });
  });
  await page.goto(host.host.address());
  await page.locator('.project').first().waitFor();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

beforeEach(() => {
  mood = 'answers';
});

const addressOf = (screen: string) => host.host.origin + screen.replace('$projectId', long);
const wordsOfScreen = async () => (await page.locator('#screen').innerText()).trim();

test('the screens are found', () => {
  expect(SCREENS).toEqual(expect.arrayContaining(['/', '/new', '/settings', '/projects/$projectId']));
});

test.each(SCREENS)('%s on a slow host says meanwhile that it opens, and shows itself when the answer comes', async (screen) => {
  mood = 'is silent';
  await page.goto(addressOf(screen));
  await page.locator('#screen').waitFor();
  await expect.poll(wordsOfScreen).not.toBe('');

  mood = 'answers';
  for (const send of held.splice(0)) send();
  await page.locator('#screen .pending').waitFor({ state: 'detached' });
  expect((await wordsOfScreen()).length).toBeGreaterThan(80);
});

test.each(SCREENS)('%s on a full disk says so, what to do, and comes when it is asked for again', async (screen) => {
  mood = 'refuses';
  await page.goto(addressOf(screen));
  await page.locator('#screen [role=alert]', { hasText: FULL }).first().waitFor();
  const again = page.locator('#screen').getByRole('button', { name: 'Try again' });
  await again.first().waitFor();
  expect(await flawsOf(page)).toEqual([]);
  expect(await overflowsOf(page)).toEqual([]);

  mood = 'answers';
  // One that is pressed can take others with it, so that none is waited for.
  const pressAll = () =>
    again.evaluateAll((buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
      return buttons.length;
    });
  await expect.poll(pressAll).toBe(0);
  await page.locator('#screen [role=alert]').waitFor({ state: 'detached' });
});

const panels = async () => {
  await page.locator('.rail-name').last().waitFor();
  return page.locator('.rail-name').all();
};

test('a project that was never made: every panel says what to do first', { timeout: 60_000 }, async () => {
  await page.goto(`${host.host.origin}/projects/${unmade}`);
  const silent: string[] = [];
  for (const link of await panels()) {
    if ((await link.getAttribute('aria-current')) !== 'true') await link.click();
    const name = (await link.textContent()) ?? '';
    await page.locator('#panel-name', { hasText: name }).waitFor();
    await page.locator('.panel .pending').waitFor({ state: 'detached' });
    if (!/[.:]/.test(await page.locator('.panel').innerText())) silent.push(name);
  }
  expect(silent).toEqual([]);
  expect(await flawsOf(page)).toEqual([]);
});

test.each(['en', 'de'] as const)(
  'a name that no line holds: in %s no screen and no panel is wider than its place',
  async (language) => {
    onTestFinished(async () => void (await host.studio.changeSettings({ language: 'en' })));
    await host.studio.changeSettings({ language });
    await page.setViewportSize({ width: 1024, height: 640 });
    const wide: string[] = [];
    for (const screen of SCREENS) {
      await page.goto(addressOf(screen));
      await page.locator('#screen').waitFor();
      await expect.poll(async () => (await wordsOfScreen()).length).toBeGreaterThan(80);
      wide.push(...(await overflowsOf(page)).map((flaw) => `${screen}: ${flaw}`));
    }
    await page.goto(addressOf('/projects/$projectId'));
    for (const link of await panels()) {
      if ((await link.getAttribute('aria-current')) !== 'true') await link.click();
      const name = (await link.textContent()) ?? '';
      await page.locator('#panel-name', { hasText: name }).waitFor();
      await page.locator('.panel .pending').waitFor({ state: 'detached' });
      if (await page.locator('.panel').evaluate((panel) => panel.scrollWidth > panel.clientWidth)) wide.push(name);
    }
    expect(wide).toEqual([]);
  },
  120_000,
);

import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../main/browser/launch.ts';
import { flawsOf } from './looks.ts';
import { openHost, type TestHost } from './open-host.ts';
import { questionIn } from './questions.ts';

let host: TestHost;
let browser: Browser;
let page: Page;
/** Cuts the wire at the page's end; the host hears nothing of it. */
let cut: () => Promise<void>;
/** What becomes of a panel's questions. */
let mood: 'answers' | 'is silent' | 'refuses' = 'answers';
const held: (() => void)[] = [];
/** And at the host's. */
let cutWhole: () => Promise<void>;

/** What the screen around a panel asks. */
const OF_THE_FRAME = /^\/(?:system|clients|project)\//;
const FULL = 'The disk is full. Free some space for /data and try again.';
const DISK_FULL = { s: 500, b: { json: { defined: true, code: 'INTERNAL_SERVER_ERROR', status: 500, message: FULL } } };

beforeAll(async () => {
  [host, browser] = await Promise.all([openHost(), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  await page.routeWebSocket(/\/rpc$/, (toPage) => {
    const toHost = toPage.connectToServer();
    toPage.onMessage((message) => {
      const { id, path } = questionIn(message);
      if (mood === 'answers' || OF_THE_FRAME.test(path)) toHost.send(message);
      else if (mood === 'is silent') held.push(() => toHost.send(message));
      else if (id) toPage.send(JSON.stringify({ i: id, p: DISK_FULL }));
    });
    cut = () => toPage.close({ code: 1001 });
    cutWhole = async () => {
      await cut();
      await toHost.close({ code: 4000 });
    };
  });
  await page.goto(host.host.address());
  await page.getByLabel('Who is it for?').waitFor();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

test('a wire that is cut is mended by itself, and what was typed is read afterwards', { timeout: 60_000 }, async () => {
  const field = page.getByLabel('Who is it for?');
  await field.fill('Bakery');
  await cutWhole();
  await field.fill('Bakery Hofer, Linz');

  await page.locator('.reading-line', { hasText: 'Linz' }).first().waitFor();
  expect(await page.locator('.lost').count()).toBe(0);
  expect(await field.inputValue()).toBe('Bakery Hofer, Linz');
  expect(host.faults).toEqual([]);
});

test('words typed while a chosen file is being read stay, and those of the file go under them', async () => {
  const field = page.getByLabel('Who is it for?');
  await field.fill('Bakery Hofer');
  mood = 'is silent';
  const menu = { name: 'menu.txt', mimeType: 'text/plain', buffer: Buffer.from('Sourdough and rolls.') };
  await page.getByLabel('Choose files').setInputFiles(menu);
  await field.fill('Bakery Hofer, Linz');

  mood = 'answers';
  for (const send of held.splice(0)) send();
  await expect.poll(() => field.inputValue()).toBe('Bakery Hofer, Linz\n\nSourdough and rolls.');
});

test('words of a file over which the wire is cut are taken once the host is there again', async () => {
  const field = page.getByLabel('Who is it for?');
  await field.fill('Bakery Hofer');
  mood = 'is silent';
  const menu = { name: 'menu.txt', mimeType: 'text/plain', buffer: Buffer.from('Sourdough and rolls.') };
  await page.getByLabel('Choose files').setInputFiles(menu);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  mood = 'answers';
  held.splice(0);
  await cutWhole();

  await expect.poll(() => field.inputValue()).toBe('Bakery Hofer\n\nSourdough and rolls.');
});

test('a file larger than a message may be is refused in words; those beside it are taken', async () => {
  const field = page.getByLabel('Who is it for?');
  await field.fill('Bakery Hofer, Linz');
  const menu = { name: 'menu.txt', mimeType: 'text/plain', buffer: Buffer.from('Sourdough and rolls.') };
  const photo = { name: 'wall.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(13_000_000) };
  const hall = { ...photo, name: 'hall.jpg' };
  const story = { ...menu, name: 'story.txt', buffer: Buffer.from('Baking since 1904.') };
  await page.getByLabel('Choose files').setInputFiles([menu, photo, story, hall]);

  await page.getByText(/wall\.jpg has more than 10 MB.*hall\.jpg has more than 10 MB/).waitFor();
  await expect.poll(() => field.inputValue()).toBe('Bakery Hofer, Linz\n\nSourdough and rolls.\n\nBaking since 1904.');
  expect(await page.locator('.lost').count()).toBe(0);
});

test.each([
  ['at both ends', () => cutWhole(), 'Hofer'],
  ['and the host knows nothing of it', () => cut(), 'Adler'],
])('a run whose wire is cut %s goes on as soon as it is asked for again', { timeout: 120_000 }, async (...[, cutWire, name]) => {
  await page.goto(`${host.host.origin}/new`);
  await page.getByLabel('Who is it for?').fill(`Bäckerei ${name}, Linz. Täglich frisches Brot. Tel. 0732 123456.`);
  await page.getByRole('button', { name: 'Build' }).click();
  await page.locator('.is-running').first().waitFor();
  await cutWire();

  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForURL(/\/projects\//, { timeout: 60_000 });
  expect(host.faults).toEqual([]);
});

test('a preview whose pages do not come is loaded again by itself', { timeout: 60_000 }, async () => {
  await page.goto(host.host.origin);
  await page.locator('.project').first().click();
  const origin = new URL((await page.locator('.frame iframe').last().getAttribute('src')) ?? '').origin;
  await page.route(`${origin}/**`, (route) => route.abort());
  await page.reload();
  await page.locator('.frame iframe').last().waitFor();
  expect(await page.frameLocator('.frame iframe').last().locator('html[data-sw-edited]').count()).toBe(0);

  await page.unroute(`${origin}/**`);
  await page.frameLocator('.frame iframe').last().locator('html[data-sw-edited] h1').waitFor();
  expect(host.faults).toEqual([]);
});

test('the widest frame has its page first; the others say that they open, and follow', { timeout: 60_000 }, async () => {
  const origin = new URL((await page.locator('.frame iframe').last().getAttribute('src')) ?? '').origin;
  const release = Promise.withResolvers<void>();
  await page.route(`${origin}/**`, async (route) => {
    await release.promise;
    await route.continue();
  });
  await page.reload();
  await page.locator('.frame-opens', { hasText: 'Opening.' }).nth(2).waitFor();
  expect(await page.locator('.frame iframe').evaluateAll((all) => all.map((each) => each.hasAttribute('src')))).toEqual([
    false,
    false,
    true,
  ]);

  release.resolve();
  for (const at of [2, 1, 0]) await page.frameLocator('.frame iframe').nth(at).locator('html[data-sw-edited] h1').waitFor();
  await page.locator('.frame-opens').first().waitFor({ state: 'detached' });
  await page.unroute(`${origin}/**`);
});

test('a page can be edited before its fonts have come', { timeout: 60_000 }, async () => {
  const origin = new URL((await page.locator('.frame iframe').last().getAttribute('src')) ?? '').origin;
  const fonts = `${origin}/**/*.woff2`;
  await page.route(fonts, () => undefined);
  try {
    // It has loaded when its frames have, fonts and all.
    await page.reload({ waitUntil: 'commit' });
    for (const at of [2, 1, 0]) await page.frameLocator('.frame iframe').nth(at).locator('html[data-sw-edited] h1').waitFor();
    expect(await page.locator('.frame-opens').count()).toBe(0);
  } finally {
    await page.unroute(fonts);
  }
});

test('a frame whose process is gone is loaded again, and it is said why', { timeout: 60_000 }, async () => {
  const widest = page.locator('.frame iframe').last();
  const frame = await (await widest.elementHandle())?.contentFrame();
  await frame?.evaluate(() => Object(Reflect.get(window, 'sitewrightFrame')).port.close());

  await page.locator('.toast', { hasText: 'broke off' }).waitFor();
  await widest.contentFrame().locator('html[data-sw-edited] h1').waitFor();
  expect(host.faults).toEqual([]);
});

const panelWords = async () => (await page.locator('.panel').innerText()).split('\n').slice(1).join(' ').trim();
const panelLinks = async () => {
  await page.locator('.rail-name').last().waitFor();
  return page.locator('.rail-name').all();
};
const open = async (link: Locator) => {
  if ((await link.getAttribute('aria-current')) !== 'true') await link.click();
  await page.locator('#panel-name', { hasText: (await link.textContent()) ?? '' }).waitFor();
};

test(
  'a slow host: every panel says meanwhile what it is about, and shows itself when the answer comes',
  { timeout: 60_000 },
  async () => {
    mood = 'is silent';
    await page.reload();
    for (const link of await panelLinks()) {
      await open(link);
      await expect.poll(panelWords, { timeout: 10_000 }).not.toBe('');
    }

    mood = 'answers';
    for (const send of held.splice(0)) send();
    await page.getByRole('link', { name: 'Look' }).click();
    await page.getByLabel('Room').waitFor();
    expect(await page.locator('.panel .pending').count()).toBe(0);
  },
);

test(
  'a full disk: every panel says so in its own place, what to do, and tries again when asked',
  { timeout: 60_000 },
  async () => {
    mood = 'refuses';
    await page.reload();
    const refused = page.locator('.panel [role=alert]', { hasText: FULL });
    const lastRun = page.getByRole('group', { name: 'The last run' });
    const silent: string[] = [];
    for (const link of await panelLinks()) {
      await open(link);
      await page.locator('.panel .pending').waitFor({ state: 'detached' });
      await refused.or(lastRun).waitFor();
      if ((await refused.count()) === 0) silent.push((await link.textContent()) ?? '');
    }
    // A run's steps come with the project.
    expect(silent).toEqual(['Run']);
    expect(await page.locator('.frame iframe').count()).toBe(3);

    await page.getByRole('link', { name: 'Publish' }).click();
    await refused.waitFor();
    expect(await flawsOf(page)).toEqual([]);
    mood = 'answers';
    await page.locator('.panel').getByRole('button', { name: 'Try again' }).click();
    await page.getByLabel('Where to').waitFor();
    expect(await refused.count()).toBe(0);
  },
);

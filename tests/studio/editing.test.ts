// The whole way of an edit in the preview, in a real browser: click, type, kept, the page's file follows, undone, also after a restart.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestHost } from './open-host.ts';
import { openSite, type OpenedSite } from './open-site.ts';

let site: OpenedSite;
let host: TestHost;
let page: Page;
let id: string;
let out: string;

beforeAll(async () => {
  site = await openSite({ viewport: { width: 1600, height: 1000 } });
  ({ host, page, id, out } = site);
  await frame('phone').locator('html[data-sw-edited]').waitFor();
  await frame('laptop').locator('html[data-sw-edited]').waitFor();
});

afterAll(() => site.close());

const frame: OpenedSite['frame'] = (which) => site.frame(which);
const toast = (words: string) => site.toast(words);
const panel = (name: string) => site.panel(name);
const row = (name: string) => page.locator('.section-row', { hasText: name });
const published = (file = 'index.html') => readFile(join(out, file), 'utf8');
const isPublished = async (isSo: (html: string) => boolean) => isSo(await published());
const sectionIds = (html: string) => Array.from(html.matchAll(/<section [^>]*id="([^"]+)"/g), ([, each]) => each);

test('a clicked headline is typed over, shown in the other frames at once, kept, and the page’s file follows', async () => {
  await frame('laptop').locator('h1').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Handgemacht, jeden Tag');
  await expect.poll(() => frame('phone').locator('h1').textContent()).toBe('Handgemacht, jeden Tag');

  await page.keyboard.press('Enter');
  await toast('changed. 0 agents, free.');
  await expect.poll(() => isPublished((html) => html.includes('Handgemacht'))).toBe(true);
  expect(await published()).not.toMatch(/data-at|data-from|__sitewright/);
});

test('Ctrl+Z inside the frame takes it back in every frame', async () => {
  await page.keyboard.press('Control+z');
  await toast('Undid');
  for (const each of ['laptop', 'phone'] as const) {
    await expect.poll(() => frame(each).locator('h1').textContent(), { timeout: 20_000 }).not.toContain('Handgemacht');
  }
});

test('markup that arrives late does not put back an older page', async () => {
  const phone = await page.locator('.frame iframe').first().elementHandle();
  const ofPhone = await phone?.contentFrame();
  const late = Promise.withResolvers<void>();
  let count = 0;
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.resourceType() !== 'fetch' || request.frame() !== ofPhone) return route.continue();
    count += 1;
    if (count > 1) return route.continue();
    const response = await route.fetch();
    await late.promise;
    return route.fulfill({ response });
  });

  for (const words of ['Eins', 'Zwei']) {
    const countBefore = count;
    await frame('laptop').locator('h1').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect.poll(() => isPublished((html) => html.includes(words))).toBe(true);
    await expect.poll(() => count).toBeGreaterThan(countBefore);
  }
  late.resolve();
  await ofPhone?.evaluate(async () => (await fetch(location.href)).text());
  await page.unrouteAll({ behavior: 'wait' });

  expect(await frame('phone').locator('h1').textContent()).toBe('Zwei');
});

test('Escape leaves the words as they were, and asks nothing of the host', async () => {
  const before = await frame('laptop').locator('h1').textContent();
  const { entries } = await host.studio.history.timeline(id);
  await frame('laptop').locator('h1').click();
  await page.keyboard.type('Not this');
  await page.keyboard.press('Escape');

  expect(await frame('laptop').locator('h1').textContent()).toBe(before);
  expect((await host.studio.history.timeline(id)).entries).toHaveLength(entries.length);
});

test('words that changed meanwhile are not overwritten, and what was typed is told', async () => {
  await frame('laptop').locator('h1').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Mine');
  const { id: basedOn } = await host.studio.history.slot(id, 'homeCopy');
  const operations = [{ type: 'set', pointer: '/headline', value: 'Theirs' }] as const;
  await host.studio.history.edit(id, { slot: 'homeCopy', basedOn, operations });
  await page.keyboard.press('Enter');

  await page.locator('.toast.is-alarming', { hasText: 'Mine' }).waitFor();
  expect(await page.locator('.toast').textContent()).toContain('Theirs');
});

test('a section chosen by keyboard moves, is hidden and duplicated, each at once and in the file', async () => {
  await panel('Sections');
  const before = sectionIds(await published());
  await row('Closing call').locator('.section-name').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await toast('Section moved');
  await expect.poll(() => isPublished((html) => sectionIds(html).at(-1) !== before.at(-1))).toBe(true);

  await page.keyboard.press('Enter');
  await row('Closing call').getByRole('button', { name: 'Duplicate' }).click();
  await expect.poll(() => isPublished((html) => sectionIds(html).length === before.length + 1)).toBe(true);
  await row('Closing call 2').locator('.section-name').click();
  await row('Closing call 2').getByRole('button', { name: 'Hide' }).click();
  await expect.poll(() => isPublished((html) => sectionIds(html).length === before.length)).toBe(true);
  expect(await row('Closing call 2').getByRole('button', { name: 'Show' }).count()).toBe(1);
});

test('keys pressed one right after the other each move the section on, and the keyboard stays with it', async () => {
  const services = 'home-services';
  const before = sectionIds(await published()).indexOf(services);
  await row('Services').locator('.section-name').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => isPublished((html) => sectionIds(html).indexOf(services) === before + 2)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Services');
});

test('a section dragged onto another takes its place, at once and in the file', async () => {
  const before = sectionIds(await published());
  const names = page.locator('.section-row:not(.is-hidden) .section-name[draggable=true]');
  await names.last().dragTo(names.first());

  await toast('Section moved');
  const moved = () => isPublished((html) => sectionIds(html).indexOf(before.at(-1)) === 1);
  await expect.poll(moved).toBe(true);
  const second = () => frame('phone').locator('main > section').nth(1).getAttribute('id');
  await expect.poll(second).toBe(before.at(-1));
});

test('without a mouse: a section’s words are written from the list, Tab goes on to the next', async () => {
  await row('First screen').locator('.section-name').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await row('First screen').getByRole('button', { name: 'Write' }).focus();
  await page.keyboard.press('Enter');
  await frame('laptop').locator('#home-hero [contenteditable]').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Auf der Tastatur geschrieben');
  await page.keyboard.press('Enter');
  await expect.poll(() => isPublished((html) => html.includes('Auf der Tastatur geschrieben'))).toBe(true);
  await row('First screen').locator('.section-name').click();
});

test('another look of a section is taken, in the preview and in the file', async () => {
  await row('First screen').locator('.section-name').click();
  const look = row('First screen').getByLabel('Look');
  const other = await look.evaluate((element: HTMLSelectElement) => {
    const next = [...element.options].find(({ value }) => value !== element.value);
    return next?.value ?? '';
  });
  await look.selectOption(other);
  await toast('Look changed');
  await expect.poll(() => isPublished((html) => html.includes(`s-hero v-${other}`))).toBe(true);
  await frame('laptop').locator(`.s-hero.v-${other}`).waitFor();
});

test('a drawing gives way to a photo that is dropped into its place', async () => {
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#8a5a2b' } })
    .png()
    .toBuffer();
  await frame('laptop').locator('[data-picture]').first().click();
  await page.getByLabel('Another file').setInputFiles({ name: 'shop.png', mimeType: 'image/png', buffer });
  await toast('Picture swapped');
  await expect.poll(() => isPublished((html) => html.includes('is-photo'))).toBe(true);
});

test('a photo larger than a message may be is refused in words, and the studio stays', async () => {
  await page
    .getByLabel('Another file')
    .setInputFiles({ name: 'wall.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(13_000_000) });
  await toast('wall.jpg has more than 10 MB');
  expect(await page.locator('.lost').count()).toBe(0);
});

test('a slider shows at once what it will be, and is kept when let go of', async () => {
  await panel('Look');
  const slider = page.getByLabel('Room');
  const before = await slider.inputValue();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  const shown = () =>
    frame('phone')
      .locator('html')
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--sec'));
  await expect.poll(shown).toBe(String(Number((Number(before) + 0.01).toFixed(2))));
  await toast('Room changed');
  const waiting = frame('laptop').locator('[style*="content-visibility"]');
  await expect.poll(() => waiting.count()).toBe(0);
});

test('a page is renamed, and its old address leads to the new one', async () => {
  await panel('Pages');
  const name = page.locator('.page-input').first();
  const old = await page.locator('.page-path').nth(1).textContent();
  await name.fill('Alles frisch');
  await name.press('Enter');
  await toast('Page renamed');
  await expect.poll(() => published('_redirects')).toContain(`${old} /alles-frisch/`);
});

test('frames scroll together, section by section', async () => {
  await frame('laptop')
    .locator('html')
    .evaluate(() => scrollTo(0, 900));
  const moved = () =>
    frame('phone')
      .locator('html')
      .evaluate(() => scrollY);
  await expect.poll(moved).toBeGreaterThan(200);
});

test('the client is shown the whole screen, where nothing can be edited, until it is ended', async () => {
  await page.getByRole('button', { name: 'Show to the client' }).click();
  const shown = page.frameLocator('.client iframe');
  await shown.locator('h1').waitFor();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toBe('client');
  expect(await shown.locator('html[data-sw-edited]').count()).toBe(0);

  await page.evaluate(() => document.exitFullscreen());
  await page.locator('.client').waitFor({ state: 'detached' });
});

test('on the same Wi-Fi the site is looked at by an address that nobody guesses, until it is closed', async () => {
  await panel('Client');
  await page.getByRole('button', { name: 'Open it on this Wi-Fi' }).click();
  const address = (await page.locator('.wifi-address').textContent()) ?? '';
  await page.getByRole('img', { name: 'QR code of the address' }).waitFor();
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/wi-fi.png` });

  const phone = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(address);
  await phone.locator('h1').waitFor();
  expect(new URL(phone.url()).pathname).toBe('/');
  expect(await phone.content()).not.toMatch(/data-at|data-from|__sitewright/);
  await phone.close();
  for (const path of ['/', '/rpc', '/copies', '/__sitewright/events']) {
    expect((await fetch(new URL(path, address))).status).toBe(404);
  }

  await page.getByRole('button', { name: 'Close it' }).click();
  await toast('Closed.');
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

test.each([
  [1024, 640, 'sections'],
  [1024, 640, 'look'],
  [1024, 640, 'pages'],
  [2560, 1440, 'sections'],
])('at %i by %i pixels %s have no violation and no overflow, light and dark', async (...[width, height, shown]) => {
  const found: string[] = [];
  await page.setViewportSize({ width, height });
  await panel({ sections: 'Sections', look: 'Look', pages: 'Pages' }[shown] ?? '');
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${shown}-${width}-${colorScheme}.png` });
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

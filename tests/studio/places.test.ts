// What a place on a page leads to, in a real browser: its words, its fact, and comments that lost theirs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticFont } from '../../main/assets/fonts/font-files.fixture.ts';
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
  await frame().locator('html[data-sw-edited]').waitFor();
});

afterAll(() => site.close());

const frame = () => site.frame('laptop');
const toast = (words: string) => site.toast(words);
const panel = (name: string) => site.panel(name);
const comment = (words: string) => page.locator('.comment', { hasText: words });
const comments = async () => (await (await host.studio.reviewing()).list(id)).comments;
const isPublished = async (isSo: (html: string) => boolean) => isSo(await readFile(join(out, 'index.html'), 'utf8'));

test('a name in the head is typed over where it stands, and so follows in the foot; undone, both are as before', async () => {
  const before = await frame().locator('footer nav a').first().textContent();
  await frame().locator('header nav a span').first().dispatchEvent('click');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Aus dem Ofen');
  await page.keyboard.press('Enter');
  await toast('changed. 0 agents, free.');
  for (const part of ['header', 'footer']) {
    await expect.poll(() => frame().locator(`${part} nav a`).first().textContent()).toBe('Aus dem Ofen');
  }
  await page.keyboard.press('Control+z');
  await toast('Undid');
  for (const part of ['header', 'footer']) {
    await expect.poll(() => frame().locator(`${part} nav a`).first().textContent()).toBe(before);
  }
});

test('a number in the foot is a fact: it opens among the facts, and typed over there it changes where it leads', async () => {
  await frame().locator('footer a[href^="tel:"] span').first().dispatchEvent('click');
  await toast('This is a fact.');
  await page.getByRole('textbox', { name: 'Phone' }).fill('(020) 915 0199');
  await page.keyboard.press('Enter');
  await expect.poll(() => isPublished((html) => html.includes('href="tel:+353209150199"'))).toBe(true);
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
    await expect.poll(async () => (await isWritten()) || from?.includes(opened())).toBe(true);
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

const asset = (name: string) => page.locator('.asset', { hasText: name });
const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#000', noise } })
  .jpeg()
  .toBuffer();

test('files chosen by keyboard are taken into the brief, and the site follows; what is of no use is refused by its name', async () => {
  await panel('Assets');
  const add = page.getByRole('button', { name: 'Add files' });
  await page.locator('.asset').first().waitFor();
  await expect.poll(() => add.getAttribute('aria-disabled')).toBe('false');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), add.press('Enter')]);
  await chooser.setFiles([
    { name: 'oven.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'torn.jpg', mimeType: 'image/jpeg', buffer: photo.subarray(0, 5_000) },
    { name: 'menu.txt', mimeType: 'text/plain', buffer: Buffer.from('Rye bread 4,20') },
    { name: 'film.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(10_000_001) },
    { name: 'Brand.woff2', mimeType: 'font/woff2', buffer: Buffer.from('<h1>404</h1>') },
    { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 77, 90]) },
  ]);
  await toast('1 photo added');
  await asset('oven.jpg').getByText('on 1 page').waitFor();

  const refused = await page.locator('.asset-refused li').allTextContents();
  expect(refused.map((why) => /torn\.jpg|menu\.txt|film\.jpg|Brand\.woff2|setup\.exe/.exec(why)?.[0])).toEqual([
    'menu.txt',
    'film.jpg',
    'Brand.woff2',
    'setup.exe',
    'torn.jpg',
  ]);
  expect(refused).toContain('Brand.woff2 is no font. Ask the client for the font as WOFF2, WOFF, TTF or OTF.');
  await page.keyboard.press('Control+z');
  await toast('Undid');
  await asset('oven.jpg').waitFor({ state: 'detached' });
});

test('the families of the site stand there with their licence, and their notice lies in the site', async () => {
  const fonts = page.getByRole('region', { name: 'Fonts' });
  await fonts.locator('.asset-file').first().waitFor();
  expect(await fonts.getByRole('link').getAttribute('href')).toBe('https://openfontlicense.org');
  const names = await fonts.locator('.asset-file').allTextContents();
  const notice = /\/assets\/font-licences-[0-9a-f]+\.txt/.exec((await fonts.textContent()) ?? '')?.[0] ?? '';
  const words = await readFile(join(out, notice), 'utf8');
  expect(names.filter((name) => !words.includes(name))).toEqual([]);
});

test('a font of the client’s is chosen for headings by keyboard, is drawn on the page, and is taken away again', async () => {
  const fonts = page.getByRole('region', { name: 'Fonts' });
  const own = fonts.locator('.asset', { hasText: 'Besley' });
  const loaded = () =>
    frame()
      .locator('h1')
      .evaluate((h1) => {
        const family = getComputedStyle(h1).fontFamily.split(',')[0] ?? '';
        return [...document.fonts].flatMap((face) => (face.family === family.replaceAll('"', '') ? face.status : []));
      });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add files' }).press('Enter'),
  ]);
  await chooser.setFiles({ name: 'Brand.ttf', mimeType: 'font/ttf', buffer: await staticFont('besley', 700) });
  await toast('1 font added');
  await asset('Brand.ttf')
    .getByText(/byte for byte, on \d+ pages/)
    .waitFor();
  await own.getByText('Says nothing about its licence: ask the client for it.').waitFor();
  expect(await own.getByLabel('Used for').inputValue()).toBe('headings');
  await expect.poll(loaded).toContain('loaded');

  await own.getByLabel('Used for').selectOption({ label: 'Nowhere' });
  await toast('Besley: used nowhere');
  await asset('Brand.ttf').getByText('On no page').waitFor();
  await own.getByRole('button', { name: 'Remove Besley' }).press('Enter');
  await toast('Besley: taken away');
  await own.waitFor({ state: 'detached' });
});

test('a logo dropped on the panel takes the place of the one before', async () => {
  const dropped = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H0z"/></svg>';
    files.items.add(new File([drawing], 'sign.svg', { type: 'image/svg+xml' }));
    return files;
  });
  await page.locator('.asset-drop').dispatchEvent('drop', { dataTransfer: dropped });
  await toast('Logo added');
  await asset('sign.svg')
    .getByText(/on \d+ pages/)
    .waitFor();
  await expect.poll(() => asset('bakery-logo.svg').count()).toBe(0);
});

test('nothing of this was a fault', () => {
  expect(host.faults).toEqual([]);
});

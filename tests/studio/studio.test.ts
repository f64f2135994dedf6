import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../main/browser/launch.ts';
import { openHost, type TestHost } from './open-host.ts';

let studio: TestHost;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  [studio, browser] = await Promise.all([openHost(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(studio.host.address());
});

afterAll(async () => {
  await browser.close();
  await studio.close();
});

const SIZES = [375, 768, 1440].flatMap((widthPx) => (['light', 'dark'] as const).map((colours) => ({ widthPx, colours })));

/** Every violation and every overflow of the screen shown, in all sizes and colours. */
async function flaws(): Promise<string[]> {
  const found: string[] = [];

  for (const { widthPx, colours } of SIZES) {
    await page.setViewportSize({ width: widthPx, height: 900 });
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    const own = [...(await violations()), ...(await overflows())];
    found.push(...own.map((flaw) => `${widthPx} ${colours}: ${flaw}`));
  }

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function violations(): Promise<string[]> {
  // The previewed site is judged by its own tests.
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, { iframes: false });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
  });
}

async function overflows(): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('#root *')].filter(
      ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
    );
    const isWide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return isWide ? ['the page is wider than the window', ...wide.map(({ className }) => `wide: ${className}`)] : [];
  });
}

/** The page's own policy forbids scripts put into it; evaluating one from outside is not held back. */
async function prepareAxe(): Promise<void> {
  await page.evaluate(axe.source);
}

const field = () => page.getByLabel('Who is it for?');
const build = () => page.getByRole('button', { name: 'Build' });

test('the first screen invites to begin and offers the bundled briefs', async () => {
  await field().waitFor();
  await prepareAxe();

  expect(await page.locator('.sample').count()).toBe(10);
  await page.locator('.foot', { hasText: '0 requests sent' }).waitFor();
  expect(await flaws()).toEqual([]);
});

test('an empty field is not sent; the hint says what to write', async () => {
  await build().click();

  expect(await field().getAttribute('aria-invalid')).toBe('true');
  expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByText('Write at least a name and a place').isVisible()).toBe(true);
  expect(await flaws()).toEqual([]);
});

describe('a run', () => {
  test('shows its agents at work and stops when asked to, keeping what is finished', async () => {
    await page.locator('.sample', { hasText: 'Tansey' }).click();
    await build().click();
    await page.locator('.step.is-running').first().waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();

    await page.getByRole('heading', { name: 'Stopped' }).waitFor();
    expect(await page.locator('.step').count()).toBeGreaterThan(30);
    expect(await page.locator('.step.is-running').count()).toBe(0);
    expect(await flaws()).toEqual([]);
  });

  test('goes on from there and ends at the project', async () => {
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.waitForURL(/\/projects\//);
    await page.getByRole('heading', { level: 1, name: 'Tansey' }).waitFor();
    await page.getByRole('link', { name: 'Run', exact: true }).click();
    await page.locator('.step.is-made').first().waitFor();
    await page.locator('.step.is-made summary').first().click();
    await page.getByRole('heading', { name: 'What it made' }).waitFor();
    expect(await page.locator('.step.is-running').count()).toBe(0);
  });

  const step = (name: string) => page.locator('.step', { has: page.locator('.step-agent', { hasText: name }) });

  test('lets a step be drawn again beside what stands; taken, it is undone by one key', async () => {
    await page.getByRole('button', { name: 'Every step' }).click();
    await step('Layout architecture').locator('summary').first().click();
    await step('Layout architecture').getByRole('button', { name: 'Draw another' }).click();
    await page.getByRole('heading', { name: 'What would be different' }).waitFor();
    expect(await flaws()).toEqual([]);

    await page.getByRole('button', { name: 'Take this one' }).click();
    await page.locator('.toast', { hasText: 'Layout' }).waitFor();
    await page.locator('#screen').focus();
    await page.keyboard.press('Control+z');
    await page.locator('.toast', { hasText: 'Undid' }).waitFor();
    await page.locator('.history-state', { hasText: /^$/ }).waitFor({ state: 'attached' });
  });

  test('takes notes for the next round, which make their step again', async () => {
    const note = page.getByLabel('A note for the next round');
    await note.fill('Speak of the sourdough first.');
    await page.getByLabel('Which step it is for').selectOption({ label: 'Home copy' });
    await page.keyboard.press('Enter');
    await note.press('Enter');
    await page.locator('.note', { hasText: 'Speak of the sourdough first.' }).waitFor();
    await page.reload();
    await page.locator('.note', { hasText: 'Speak of the sourdough first.' }).waitFor();
    await prepareAxe();
    expect(await flaws()).toEqual([]);

    await page.getByRole('button', { name: 'Make a round with them' }).click();
    await step('Home copy').locator('.step-outcome', { hasText: /^made/ }).waitFor();
    await page.locator('.note').waitFor({ state: 'detached' });
  });
});

describe('a project', () => {
  test('shows its site at three widths', async () => {
    await page.locator('iframe').nth(2).waitFor();
    const widths = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((frame) => Number.parseFloat(getComputedStyle(frame).width)));
    const headings = await Promise.all([0, 1, 2].map((at) => page.frameLocator('iframe').nth(at).locator('h1').textContent()));

    expect(widths).toEqual([375, 768, 1440]);
    expect(new Set(headings).size).toBe(1);
    expect(headings[0]).not.toBe('');
  });

  test('shows another page when asked for it, and keeps it in the address', async () => {
    await page.locator('.page-shown').click();
    await page.locator('.page').nth(1).waitFor();
    const [home = '', second = ''] = await page.locator('.page').allTextContents();
    await page.locator('.page', { hasText: second }).first().click();
    await page.waitForURL(/[?&]page=/);

    expect(await page.locator('.page-title').textContent()).toBe(second);
    await page.frameLocator('iframe').first().locator('h1').waitFor();
    await page.getByRole('link', { name: `The page before: ${home}` }).click();
    await page.locator('.page-title', { hasText: home }).waitFor();
  });

  test('names its page on one line, and finds others by name in a menu that Escape closes', async () => {
    await page.setViewportSize({ width: 1024, height: 640 });
    const line = () => page.locator('.preview-line').evaluate((element) => element.getBoundingClientRect().height);
    expect(await line()).toBeLessThan(48);

    await page.locator('.page-shown').focus();
    await page.keyboard.press('Enter');
    await page.locator('.page').first().waitFor();
    expect(await flaws()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.page').first().waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('has no violation and no overflow', async () => {
    expect(await flaws()).toEqual([]);
  });

  test('is made again in place, keeping every step', async () => {
    await page.getByRole('button', { name: 'Make again' }).click();
    await page.getByText('Nothing had changed').waitFor();
    expect(await page.locator('iframe').count()).toBe(3);
  });

  test('is reached by keyboard from the list', async () => {
    await page.getByRole('link', { name: 'Sitewright' }).click();
    await page.locator('.project').first().waitFor();
    expect(await flaws()).toEqual([]);

    await page.locator('.project').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/projects\//);
    expect(await page.locator('#screen').evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test.each([
  ['/projects/none', 'There is no such project'],
  ['/no/such/place', 'There is nothing at this address'],
])('%s says so and leads back', async (path, words) => {
  await page.goto(studio.host.origin + path);
  await page.getByRole('heading', { name: words }).waitFor();
  await prepareAxe();
  expect(await flaws()).toEqual([]);

  await page.getByRole('link', { name: 'To the projects' }).click();
  await page.locator('.project').first().waitFor();
});

test('a brief without a name is refused in plain words, with the text still there after a reload', async () => {
  await page.getByRole('link', { name: 'New site' }).click();
  await field().fill('{"trade": "bakery"}');
  await page.getByText('what the client is called').waitFor();

  await page.reload();
  expect(await field().inputValue()).toBe('{"trade": "bakery"}');
});

test('nothing failed that nobody foresaw', () => {
  expect(faults).toEqual([]);
  expect(studio.faults).toEqual([]);
});

test('when the host stops, the page says so and keeps what is typed', async () => {
  await field().fill('Bakery Hofer, Linz');
  await studio.host.close();
  await page.locator('.lost').waitFor();

  expect(await page.getByRole('button', { name: 'Look now' }).isVisible()).toBe(true);
  expect(await field().inputValue()).toBe('Bakery Hofer, Linz');
});

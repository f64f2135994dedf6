// Holds one page of a made site against everything it promises: fit at every width, axe in light and dark, weight, no shift, no script.
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { axeViolations } from '../axe-violations.ts';
import { htmlErrors } from '../valid-html.ts';
import type { Fault } from './fault.ts';
import { measureTextFit } from './text-fit.ts';

const WIDTHS_PX = [320, 375, 600, 768, 1024, 1440, 1920] as const;
const PHONE = { width: 375, height: 812 } as const;
const DESK = { width: 1440, height: 900 } as const;

/** Transferred for one page, without the client's photos. */
const MOST_BYTES = 100_000;

/** From the request of a font to its first byte. */
const LATE_MS = 350;

/** Less is a fraction of a pixel, which browsers round. */
const LEAST_SHIFT = 0.001;

/** Faults of one rule on one page; more of the same tell nothing new. */
const MOST_OF_A_RULE = 4;

interface PageRequest {
  origin: string;
  path: string;
  /** Addresses of the client's photos. */
  photos: ReadonlySet<string>;
}

export async function checkPage(context: BrowserContext, { origin, path, photos }: PageRequest): Promise<Fault[]> {
  const page = await context.newPage();
  const faults: Fault[] = [];
  const note = (rule: Fault['rule'], details: readonly string[]) =>
    faults.push(...details.slice(0, MOST_OF_A_RULE).map((detail) => ({ page: path, rule, detail })));

  try {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const response = await page.goto(origin + path, { waitUntil: 'load' });
    const markup = (await response?.text()) ?? '';

    note('weight', await weightOf(page, photos));
    note('html', await htmlErrors(markup));
    note(
      'script',
      /<script(?! type="application\/(?:ld\+json|speculationrules)")/.test(markup) ? ['The page loads a script.'] : [],
    );
    note('empty', await emptyParts(page));
    note(
      'axe',
      (await axeViolations(page)).map((violation) => `light ${PHONE.width}: ${violation}`),
    );
    for (const width of WIDTHS_PX) await fitAt(page, width, note);
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    note(
      'axe',
      (await axeViolations(page)).map((violation) => `dark ${DESK.width}: ${violation}`),
    );
  } finally {
    await page.close();
  }
  for (const size of [PHONE, DESK]) note('shift', await shiftWithLateFonts(context, origin + path, size));
  return faults;
}

type Note = (rule: Fault['rule'], details: readonly string[]) => void;

async function fitAt(page: Page, width: number, note: Note): Promise<void> {
  await page.setViewportSize({ width, height: DESK.height });
  const { overflowPx, faults } = await page.evaluate(measureTextFit);

  note('overflow', overflowPx > 0 ? [`at ${width} px: ${overflowPx} px`] : []);
  note(
    'text',
    faults.map((fault) => `at ${width} px: ${fault}`),
  );
}

/** Sum of all layout shifts while every font comes long after the first paint. */
async function shiftWithLateFonts(context: BrowserContext, address: string, size: typeof PHONE | typeof DESK): Promise<string[]> {
  const page = await context.newPage();
  try {
    await page.setViewportSize(size);
    await page.route('**/*.woff2', async (route) => {
      await setTimeout(LATE_MS);
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'load' });
    const shift = await page.evaluate(shiftSoFar);
    return shift >= LEAST_SHIFT ? [`at ${size.width} px: ${shift.toFixed(4)}`] : [];
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function shiftSoFar(): Promise<number> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const values = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
      resolve(values.reduce((sum, value) => sum + value, 0));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    window.setTimeout(() => resolve(0), 200);
  });
}

async function weightOf(page: Page, photos: ReadonlySet<string>): Promise<string[]> {
  const loaded = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => ({
      path: new URL(entry.name).pathname,
      bytes: 'transferSize' in entry ? Number(entry.transferSize) : 0,
    })),
  );
  const counted = loaded.filter(({ path }) => !photos.has(path));
  const bytes = counted.reduce((sum, each) => sum + each.bytes, 0);
  const largest = counted.toSorted((a, b) => b.bytes - a.bytes).slice(0, 4);
  return bytes > MOST_BYTES ? [`${bytes} bytes: ${largest.map(({ path, bytes: of }) => `${path} ${of}`).join(', ')}`] : [];
}

/** Sections without words or pictures, headings without words, lists without entries. */
async function emptyParts(page: Page): Promise<string[]> {
  return page.$$eval('main section, h1, h2, h3, h4, ul, ol, dl, p', (all) =>
    all
      .filter((each) => each.textContent.trim() === '' && each.querySelector('img, svg, picture, input') === null)
      .map((each) => `<${each.localName} class="${each.className}"> in ${each.closest('section')?.className ?? 'the frame'}`),
  );
}

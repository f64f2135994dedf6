// Every bundled brief becomes a site that a real browser, real checkers and the facts agree with.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../main/browser/launch.ts';
import { installToolbox } from '../main/grading/in-page/toolbox.ts';
import type { MakeSummary } from '../main/making/summary.ts';
import { serveSite, type SiteServer } from '../main/preview/site-server.ts';
import { axeViolations } from './axe-violations.ts';
import { openWorkshop, type Workshop } from './made-sites.ts';
import { measureTextFit } from './proof/text-fit.ts';
import { htmlErrors } from './valid-html.ts';

const BRIEFS = join(import.meta.dirname, '../resources/briefs');
const IDS = readdirSync(BRIEFS).filter((name) => /\.(json|txt|md)$/.test(name));
const WIDTHS_PX = [320, 375, 600, 768, 1024, 1440, 1920];
const LOOKS = [
  { colorScheme: 'light', width: 375 },
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
] as const;

/** A foot may be set in from the edge, as the rest of its page is. */
const MOST_BELOW_FOOT_PX = 48;

type Look = (typeof LOOKS)[number];

interface PageSeen {
  path: string;
  /** What does not fit, by the window's width in px. */
  misfits: ReadonlyMap<number, readonly string[]>;
  violations: ReadonlyMap<Look, readonly string[]>;
  careless: readonly string[];
  /** From the end of the foot to the end of a very tall window. */
  belowFootPx: number;
  headings: readonly { level: number; words: string }[];
}

let workshop: Workshop;
let browser: Browser;

beforeAll(async () => {
  workshop = await openWorkshop();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await workshop.close();
});

test('there are ten briefs', () => {
  expect(IDS).toHaveLength(10);
});

describe.each(IDS)('%s', (file) => {
  let site: MakeSummary;
  let server: SiteServer;
  let seen: PageSeen[];

  const addresses = () => site.pages.map(({ path }) => path).filter((path) => path !== '/404/');
  const faults = (of: (page: PageSeen) => readonly string[]) =>
    seen.flatMap((page) => of(page).map((fault) => `${page.path} ${fault}`));

  beforeAll(async () => {
    site = await workshop.make(join(BRIEFS, file));
    server = await serveSite({ folder: site.out });
    seen = await visited([...addresses(), '/nowhere/'], server.origin, browser);
  });

  afterAll(async () => server.close());

  test('has four to nine pages beside those of its news', () => {
    const news = site.pages.find(({ path }) => /^\/(?:news|aktuelles|actualites)\/$/.test(path))?.path;
    const count = addresses().filter((path) => news === undefined || path === news || !path.startsWith(news)).length;

    expect(count).toBeGreaterThanOrEqual(4);
    expect(count).toBeLessThanOrEqual(9);
  });

  test.each(WIDTHS_PX)('never scrolls sideways at %i px, and no word is broken, covered or cut off', (width) => {
    expect(faults(({ misfits }) => misfits.get(width) ?? ['was not looked at'])).toEqual([]);
  });

  test('ends with the window where a page is shorter', () => {
    expect(seen.filter(({ belowFootPx }) => belowFootPx > MOST_BELOW_FOOT_PX).map(({ path }) => path)).toEqual([]);
  });

  test.each(LOOKS)('has no accessibility violation ($colorScheme, $width px)', (look) => {
    expect(faults(({ violations }) => violations.get(look) ?? ['was not looked at'])).toEqual([]);
  });

  test('is valid HTML', async () => {
    const files = [...addresses().map((path) => join(site.out, path, 'index.html')), join(site.out, '404.html')];
    const reports = await Promise.all(
      files.map(async (each) => (await htmlErrors(await readFile(each, 'utf8'))).map((error) => `${each} ${error}`)),
    );

    expect(reports.flat()).toEqual([]);
  });

  test('every link and every file it loads is there', async () => {
    const dead: string[] = [];
    const targets = new Set<string>();

    for (const path of addresses()) {
      const markup = await readFile(join(site.out, path, 'index.html'), 'utf8');
      const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

      for (const target of targetsIn(markup)) {
        if (target.startsWith('#') && !ids.has(target.slice(1))) dead.push(`${path} ${target}`);
        if (target.startsWith('/')) targets.add(target.replace(/#.*$/, ''));
      }
    }
    for (const target of targets) {
      const { status } = await fetch(server.origin + target, { redirect: 'manual' });
      if (status !== 200) dead.push(`${target} ${status}`);
    }

    expect(dead).toEqual([]);
  });

  test('is set with care: marks by language, units that stay with their numbers, balanced headings, figures in columns', () => {
    expect(faults(({ careless }) => careless)).toEqual([]);
  });

  test('titles and descriptions differ from page to page', async () => {
    const heads = await Promise.all(addresses().map(async (path) => readFile(join(site.out, path, 'index.html'), 'utf8')));
    const titles = heads.map((head) => /<title>(.*?)<\/title>/.exec(head)?.[1]);
    const descriptions = heads.map((head) => /<meta name="description" content="(.*?)">/.exec(head)?.[1]);

    expect(new Set(titles).size).toBe(heads.length);
    expect(new Set(descriptions).size).toBe(heads.length);
  });

  test('every page has one main heading and no empty one', () => {
    const mains = seen.map(({ path, headings }) => `${path} ${headings.filter(({ level }) => level === 1).length}`);

    expect(mains).toEqual(seen.map(({ path }) => `${path} 1`));
    expect(faults(({ headings }) => headings.filter(({ words }) => words === '').map(() => 'an empty heading'))).toEqual([]);
  });
});

/** Each address is opened once; what depends on the screen is looked at in one screen after the other. */
async function visited(paths: readonly string[], origin: string, on: Browser): Promise<PageSeen[]> {
  const page = await on.newPage();
  await page.addInitScript(installToolbox);
  const pages: PageSeen[] = [];

  for (const path of paths) {
    await page.goto(origin + path);
    pages.push({
      path,
      misfits: await misfitsOn(page),
      violations: await violationsOn(page),
      careless: await page.evaluate(carelessSetting),
      belowFootPx: await belowFootOn(page),
      headings: await page.$$eval('h1, h2, h3', (all) =>
        all.map((each) => ({ level: Number(each.tagName.slice(1)), words: each.textContent.trim() })),
      ),
    });
  }

  await page.close();
  return pages;
}

async function misfitsOn(page: Page): Promise<PageSeen['misfits']> {
  const misfits = new Map<number, readonly string[]>();
  for (const width of WIDTHS_PX) {
    await page.setViewportSize({ width, height: 900 });
    const { overflowPx, faults } = await page.evaluate(measureTextFit);
    misfits.set(width, [...(overflowPx > 0 ? [`is ${overflowPx} px wider`] : []), ...faults]);
  }
  return misfits;
}

async function belowFootOn(page: Page): Promise<number> {
  await page.setViewportSize({ width: 1440, height: 4000 });
  return page.evaluate(() => Math.round(innerHeight - (document.querySelector('.site-f')?.getBoundingClientRect().bottom ?? 0)));
}

async function violationsOn(page: Page): Promise<PageSeen['violations']> {
  const violations = new Map<Look, string[]>();
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: look.width, height: 900 });
    violations.set(look, await axeViolations(page));
  }
  return violations;
}

/** What a page links to or loads on its own site. */
function targetsIn(markup: string): string[] {
  const single = [...markup.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, target = '']) => target);
  const sets = [...markup.matchAll(/ srcset="([^"]+)"/gi)].flatMap(([, set = '']) =>
    set.split(',').map((each) => each.trim().split(' ')[0] ?? ''),
  );
  return [...single, ...sets];
}

/** Runs inside the page. */
function carelessSetting(): string[] {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const style = (element: Element) => getComputedStyle(element);
  const words = document.body.innerText;

  return [
    ...(words.match(/\p{L}'\p{L}+|(?<!\d)"\p{L}+/gu) ?? []).map((found) => `typed marks: ${found}`),
    ...(words.match(/\d (?:kg|km|cm|mm|min|Uhr|€|%|kr)(?![\p{L}\p{N}])/gu) ?? []).map(
      (found) => `a unit that may break off: ${found}`,
    ),
    ...all('h1, h2, h3').flatMap((each) =>
      style(each).textWrapStyle === 'balance' ? [] : [`not balanced: ${each.textContent}`],
    ),
    ...all('td.pr, .hours dd').flatMap((each) =>
      /tabular-nums|oldstyle-nums/.test(style(each).fontVariantNumeric)
        ? []
        : [`figures of their own width: ${each.textContent}`],
    ),
    ...all('main p').flatMap((each) =>
      style(each).hyphens === 'auto' ? [] : [`never hyphenated: ${each.textContent.slice(0, 30)}`],
    ),
    ...(document.documentElement.lang === '' ? ['no language to hyphenate by'] : []),
  ];
}

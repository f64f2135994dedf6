// `npm run bench:studio`: how fast the studio is on screen, and how fast an edit in the preview is painted. Writes studio-results.md.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../main/browser/launch.ts';
import { buildIfStale } from '../scripts/build-if-stale.ts';
import { addChanges } from '../main/store/slots/many-changes.fixture.ts';
import { p95 } from './measure.ts';
import { writeBrief } from './site-brief.ts';
import { openLarge, openPageMenu, scrollTimeline } from './studio-large.ts';
import { slideRoom } from './studio-slider.ts';

const KEYS = 60;
const WIDEST_FRAME_PX = 1440;

const LARGE_PAGES = 500;
const CHANGES = 10_000;

const root = join(import.meta.dirname, '..');
const cli = buildIfStale();
const data = await mkdtemp(join(tmpdir(), 'sitewright-bench-studio-'));
const environment = { ...process.env, SITEWRIGHT_DATA: data };

make(join(root, 'resources/briefs/bakery.json'));
await addChanges(data, CHANGES);
const large = join(data, 'large.json');
writeBrief(large, LARGE_PAGES);
make(large);

const serving = spawn(process.execPath, [cli, 'serve', '--json'], { env: environment });
// Sites in processes of their own, as in the browser that a person uses.
const browser = await launchBrowser({ isForStrangers: true });
try {
  const rows = await measured(await addressOf(serving), browser);
  await writeFile(join(import.meta.dirname, 'studio-results.md'), resultsText(rows));
  for (const [what, value, goal] of rows) console.log(`${what.padEnd(66)} ${value.padEnd(12)} goal ${goal}`);
} finally {
  await browser.close();
  serving.kill('SIGINT');
  await once(serving, 'close');
  await rm(data, { recursive: true, force: true });
}

function make(brief: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'make', brief], {
    env: environment,
    cwd: data,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site could not be made:\n${stdout}${stderr}`);
}

type Row = readonly [what: string, value: string, goal: string];

async function measured(address: string, driven: Browser): Promise<Row[]> {
  const page = await driven.newPage({ viewport: { width: 1600, height: 1000 } });
  const start = performance.now();
  await page.goto(address);
  await page.locator('.project').first().waitFor();
  const usableMs = performance.now() - start;
  const paintMs = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);

  const opened = await openLarge(page);
  const menuMs = await openPageMenu(page);
  await page.locator('.wordmark').click();

  // The newest is first, so the sample comes last.
  await page.locator('.project').last().click();
  const frame = await editedFrame(page);
  const keys = await keysToPaint(page, frame);
  const slid = await slideRoom(page, frame);

  const scrolled = await scrollTimeline(page);
  return [
    ['First paint', milliseconds(paintMs), '800 ms'],
    ['Usable: the projects are listed', milliseconds(usableMs), '1200 ms'],
    ['Keystroke to paint in the preview, p95', milliseconds(p95(keys)), '50 ms'],
    ['Slider to paint in the preview, p95', milliseconds(slid.toPaintMs), '32 ms'],
    ['… processor time a step, studio and three frames', milliseconds(slid.workMs), ''],
    [`Project of ${LARGE_PAGES} pages: its panel can be used`, milliseconds(opened.usableMs), '1000 ms'],
    [`Project of ${LARGE_PAGES} pages: its preview can be edited`, milliseconds(opened.editableMs), '1000 ms'],
    [`Menu of ${LARGE_PAGES} pages to paint`, milliseconds(menuMs), '100 ms'],
    [`Timeline of ${CHANGES} changes, scrolled to its end: longest frame`, milliseconds(scrolled.longestMs), '50 ms'],
    ['… frames of that way, p95', milliseconds(scrolled.p95Ms), '17 ms'],
    ['Script and style at the start, gzip', `${Math.round((await startBytes()) / 1000)} kB`, '250 kB'],
  ];
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  const [line] = stdout ? await once(stdout, 'data') : [];
  const said: unknown = JSON.parse(String(line));
  return String(Reflect.get(Object(said), 'address'));
}

async function editedFrame(page: Page): Promise<Frame> {
  const place = page.locator(`iframe[title*="${WIDEST_FRAME_PX}"]`);
  await place.contentFrame().locator('html[data-sw-edited]').waitFor();
  const frame = await (await place.elementHandle())?.contentFrame();
  if (!frame) throw new Error('The preview has no frame of that width.');
  return frame;
}

/** From the key's own time to the frame after the words changed, for each key; ms. */
async function keysToPaint(page: Page, frame: Frame): Promise<number[]> {
  await clickIn(frame, 'h1');
  await frame.evaluate(() => {
    const times: number[] = [];
    let pressed = 0;
    document.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true });
    document.addEventListener('input', () =>
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed))),
    );
    Object.assign(window, { times });
  });
  for (let key = 0; key < KEYS; key++) await page.keyboard.type('abcdefghij '.charAt(key % 11), { delay: 40 });

  const times = await frame.evaluate(() => Object(Reflect.get(window, 'times')));
  await page.keyboard.press('Escape');
  return numbersIn(times);
}

/** The driver's own click knows nothing of the scale that a frame of another process is drawn to. */
async function clickIn(frame: Frame, selector: string): Promise<void> {
  const place = await frame.frameElement();
  const sheet = await place.boundingBox();
  const box = await frame.locator(selector).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  if (!sheet) throw new Error('The preview is not in sight.');
  const scale = sheet.width / WIDEST_FRAME_PX;
  await frame.page().mouse.click(sheet.x + box.x * scale, sheet.y + box.y * scale);
}

/** What the first screen loads: the page's entry and everything it imports at once. */
async function startBytes(): Promise<number> {
  const folder = join(root, 'out/renderer');
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const named = Array.from(page.matchAll(/(?:src|href)="\.?\/(assets\/[^"]+\.(?:js|css))"/g), ([, path = '']) => path);
  const there = new Set(await readdir(join(folder, 'assets')));
  const contents = await Promise.all(
    named.filter((path) => there.has(path.replace('assets/', ''))).map((path) => readFile(join(folder, path))),
  );
  return contents.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}

function numbersIn(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'number') : [];
}

function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

function resultsText(rows: readonly Row[]): string {
  return [
    '# The studio on screen',
    '',
    `Written by \`npm run bench:studio\` on 2 cores, for which ${(loadavg()[1] ?? 0).toFixed(0)} programs were waiting on average.`,
    '',
    '| what | measured | goal |',
    '| --- | --- | --- |',
    ...rows.map(([what, value, goal]) => `| ${what} | ${value} | ${goal} |`),
    '',
  ].join('\n');
}

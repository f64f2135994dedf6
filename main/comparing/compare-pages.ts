// Two versions of a site, pixel by pixel: which share of each page differs, where, and a picture of it.
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { z } from 'zod';
import type { PageDifference } from '../../preload/contract/history.ts';
import { changedBoxes } from './changed-boxes.ts';

export interface ComparedSites {
  /** Origins that serve the two versions. */
  before: { origin: string; paths: readonly string[] };
  after: { origin: string; paths: readonly string[] };
}

const WIDTH_PX = 1440;
const HEIGHT_PX = 900;
/** Chromium's own limit on one texture: https://source.chromium.org/chromium/chromium/src/+/main:cc/trees/layer_tree_settings.h */
const TALLEST_PX = 16_384;

/** Pages by their paths: those of the later version, then those only the earlier one has. */
export async function comparePages({ before, after }: ComparedSites, browser: Browser): Promise<PageDifference[]> {
  const paths = [...new Set([...after.paths, ...before.paths])];
  const page = await browser.newPage({ viewport: { width: WIDTH_PX, height: HEIGHT_PX }, reducedMotion: 'reduce' });

  try {
    const found: PageDifference[] = [];
    for (const path of paths) {
      const isInBoth = before.paths.includes(path) && after.paths.includes(path);
      found.push(isInBoth ? await comparePage(page, path, { before, after }) : { path, changedShare: 1, boxes: [] });
    }
    return found;
  } finally {
    await page.close();
  }
}

async function comparePage(page: Page, path: string, { before, after }: ComparedSites): Promise<PageDifference> {
  const one = await pictureOf(page, new URL(path, before.origin).href);
  const other = await pictureOf(page, new URL(path, after.origin).href);
  if (one.equals(other)) return { path, changedShare: 0, boxes: [] };

  const { pixels: left, heightPx: leftPx } = await pixelsOf(one);
  const { pixels: right, heightPx: rightPx } = await pixelsOf(other);
  const heightPx = Math.max(leftPx, rightPx);
  const mask = new Uint8Array(WIDTH_PX * heightPx * 4);
  const options = { threshold: 0.1, diffMask: true, diffColor: DIFFERENT };
  const count = pixelmatch(padded(left, heightPx), padded(right, heightPx), mask, WIDTH_PX, heightPx, options);
  if (count === 0) return { path, changedShare: 0, boxes: [] };

  const boxes = changedBoxes(mask, { widthPx: WIDTH_PX, heightPx });
  const picture = `data:image/png;base64,${(await drawn({ right, rightPx, mask, heightPx })).toString('base64')}`;
  return { path, changedShare: count / (WIDTH_PX * heightPx), boxes, picture };
}

/** What differs, in the mask and in the picture. */
const DIFFERENT: [number, number, number] = [214, 60, 20];

/** Pictures further down wait until they are near, and words until their fonts are there. Gives the height of the page. */
const WHOLE_PAGE = `(async () => {
  for (const picture of document.images) picture.loading = 'eager';
  await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
  await document.fonts.ready;
  return document.documentElement.scrollHeight;
})()`;

async function pictureOf(page: Page, address: string): Promise<Buffer> {
  await page.goto(address, { waitUntil: 'load' });
  const heightPx = z.number().parse(await page.evaluate(WHOLE_PAGE));
  const clip = { x: 0, y: 0, width: WIDTH_PX, height: Math.min(heightPx, TALLEST_PX) };
  return page.screenshot({ fullPage: true, animations: 'disabled', clip });
}

async function pixelsOf(png: Buffer): Promise<{ pixels: Uint8Array; heightPx: number }> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, heightPx: info.height };
}

/** The shorter page goes on as nothing, which differs from anything. */
function padded(pixels: Uint8Array, heightPx: number): Uint8Array {
  const whole = new Uint8Array(WIDTH_PX * heightPx * 4);
  whole.set(pixels);
  return whole;
}

interface Drawing {
  right: Uint8Array;
  rightPx: number;
  mask: Uint8Array;
  heightPx: number;
}

/** The later page, faint, with what differs over it. Half the size: it is looked at in a list. */
async function drawn({ right, rightPx, mask, heightPx }: Drawing): Promise<Buffer> {
  const raw = (height: number) => ({ raw: { width: WIDTH_PX, height, channels: 4 as const } });
  const faint = await sharp(right, raw(rightPx)).greyscale().linear(0.25, 190).png().toBuffer();
  const whole = { width: WIDTH_PX, height: heightPx, channels: 4 as const, background: '#ffffff' };
  const layers = [
    { input: faint, left: 0, top: 0 },
    { input: Buffer.from(mask.buffer), ...raw(heightPx), left: 0, top: 0 },
  ];
  const picture = await sharp({ create: whole }).composite(layers).png().toBuffer();
  return sharp(picture)
    .resize(WIDTH_PX / 2)
    .png({ palette: true })
    .toBuffer();
}

// Pictures of a page as it is drawn at one width, in pieces that a model can read, with the parts that they show.
import type { SeenPage } from '../../agents/judging/looking-question.ts';
import type { Browser } from 'playwright-core';
import { within } from './deadline.ts';
import { readParts } from './in-page/parts-seen.ts';
import { scrollThrough } from './in-page/settle.ts';
import { openQuietTab, standStill, turnTo, type QuietTab } from './tab.ts';

/**
 * Pictures are scaled down by providers beyond about this; then words cannot
 * be read. https://platform.claude.com/docs/en/build-with-claude/vision
 */
const PIECE_PX = 1500;
/** Further down a page is not looked at. */
const MOST_PIECES = 3;
const QUALITY = 80;
const LOAD_TIMEOUT_MS = 20_000;
const STILL_TIMEOUT_MS = 10_000;

interface Wanted {
  origin: string;
  /** Address. */
  page: string;
  widthPx: number;
}

/** @throws when the page does not load or never stands still */
export async function picturesOf(browser: Browser, { origin, page, widthPx }: Wanted): Promise<SeenPage> {
  const quiet = await openQuietTab(browser, { origin, mayReachOthers: false });

  try {
    await turnTo(quiet, { widthPx, scheme: 'light' });
    await quiet.tab.goto(origin + page, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS });
    await still(quiet.tab.evaluate(scrollThrough));
    await still(standStill(quiet));
    const seen = await capture(quiet, widthPx);
    return { page, widthPx, ...seen };
  } finally {
    await quiet.tab.context().close();
  }
}

async function capture({ tab, device }: QuietTab, widthPx: number): Promise<Pick<SeenPage, 'pictures' | 'parts'>> {
  const { cssContentSize } = await device.send('Page.getLayoutMetrics');
  const heightPx = Math.min(cssContentSize.height, PIECE_PX * MOST_PIECES);
  const tops = Array.from({ length: Math.max(1, Math.ceil(heightPx / PIECE_PX)) }, (_, index) => index * PIECE_PX);

  const pictures: SeenPage['pictures'][number][] = [];
  for (const top of tops) {
    const { data } = await device.send('Page.captureScreenshot', {
      format: 'jpeg',
      quality: QUALITY,
      captureBeyondViewport: true,
      clip: { x: 0, y: top, width: widthPx, height: Math.min(PIECE_PX, heightPx - top), scale: 1 },
    });
    pictures.push({ bytes: new Uint8Array(Buffer.from(data, 'base64')), type: 'image/jpeg' });
  }

  const parts = await tab.evaluate(readParts);
  return {
    pictures,
    parts: parts.filter(({ topPx }) => topPx < heightPx).map(({ selector, heading }) => ({ selector, heading })),
  };
}

async function still<Answer>(work: Promise<Answer>): Promise<Answer> {
  return within(work, { timeoutMs: STILL_TIMEOUT_MS, why: 'It never stands still: a script keeps it busy.' });
}

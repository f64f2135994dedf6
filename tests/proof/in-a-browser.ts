// Work in a browser of its own, which may die of want while a whole machine is busy.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../main/browser/launch.ts';

type Work<Result> = (browser: Browser) => Promise<Result>;

/** Done once more, from its start, in another browser where the first attempt failed. @throws what the second attempt throws */
export async function inABrowser<Result>(work: Work<Result>): Promise<Result> {
  try {
    return await attempt(work);
  } catch {
    return attempt(work);
  }
}

async function attempt<Result>(work: Work<Result>): Promise<Result> {
  const browser = await launchBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

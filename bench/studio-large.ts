// What is large on screen: a project of 500 pages opened, a past of 10,000 changes scrolled through.
import type { Page } from 'playwright-core';
import { CHANGES } from '../main/store/long-past.fixture.ts';

export const LARGE_PAGES = 500;

/** Of the wheel, as a hand turns it. */
const STEP_PX = 900;
const MOST_STEPS = 3_000;

/** From the click on its card until the panel and a frame show it, ms. */
export async function openingLarge(page: Page, name: string): Promise<number> {
  await page.goto(new URL('/', page.url()).href);
  const card = page.locator('.project', { hasText: name });
  await card.waitFor();
  const start = performance.now();
  await card.click();
  await page.locator('.fact').first().waitFor();
  await page.frameLocator('.stage iframe').first().locator('h1').waitFor();
  return performance.now() - start;
}

export interface Scrolled {
  framesMs: number[];
  entries: number;
}

/** Down the whole past, asking for what came before as one goes: how long each frame took, ms. */
export async function scrollPast(page: Page): Promise<Scrolled> {
  await page.locator('.rail-name', { hasText: 'History' }).click();
  await page.locator('.change').first().waitFor();
  await page.locator('.panel').hover();
  await page.evaluate(() => {
    const times: number[] = [];
    let last = performance.now();
    const note = (now: number) => {
      times.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { frames: times });
  });

  const count = () => page.locator('.change').count();
  for (let step = 0, entries = 0; step < MOST_STEPS && entries < CHANGES; step++) {
    await page.mouse.wheel(0, STEP_PX);
    if (step % 25 === 0) entries = await count();
  }
  const framesMs = await page.evaluate(() => Object(Reflect.get(window, 'frames')));
  return { framesMs: Array.isArray(framesMs) ? framesMs.filter((each) => typeof each === 'number') : [], entries: await count() };
}

// How the studio bears a large project: opening it, its menu of pages, its past scrolled from end to end.
import type { Page } from 'playwright-core';
import { p95 } from './measure.ts';

interface Opened {
  /** From the click until page and panel are named; ms. */
  usableMs: number;
  /** Until words can be typed in the widest frame; ms. */
  editableMs: number;
}

/** The large one was made last, and stands first. */
export async function openLarge(page: Page): Promise<Opened> {
  const startedAt = performance.now();
  await page.locator('.project').first().click();
  await page.locator('.page-at').waitFor();
  await page.locator('.panel .pending').waitFor({ state: 'detached' });
  await page.locator('.panel .fact').first().waitFor();
  const usableMs = performance.now() - startedAt;

  await page.frameLocator('.frame iframe').last().locator('html[data-sw-edited]').waitFor();
  return { usableMs, editableMs: performance.now() - startedAt };
}

/** From the press to the paint of the open menu; ms. */
export async function openPageMenu(page: Page): Promise<number> {
  const spentMs = await page.locator('.page-shown').evaluate(async (button: HTMLElement) => {
    const pressedAt = performance.now();
    button.click();
    while (!document.querySelector('.page-menu .page')) await new Promise(requestAnimationFrame);
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return performance.now() - pressedAt;
  });
  await page.keyboard.press('Escape');
  return spentMs;
}

interface Scrolled {
  longestMs: number;
  p95Ms: number;
}

/** As fast as the bar is dragged down by a hand that reads no line. */
const A_FRAME_PX = 1_000;

/** From the newest change to the oldest. @throws Error when the oldest never comes */
export async function scrollTimeline(page: Page): Promise<Scrolled> {
  await page.locator('.rail-name', { hasText: 'History' }).click();
  await page.locator('.change').first().waitFor();
  const { gapsMs, last } = await page.locator('.panel').evaluate(scrollDown, A_FRAME_PX);
  if (last !== 'The site was made') throw new Error(`The timeline ended at “${last}”.`);
  return { longestMs: Math.max(...gapsMs), p95Ms: p95(gapsMs) };
}

/** Runs in the page. @returns ms from each frame to the next, and the last change listed */
async function scrollDown(panel: Element, aFramePx: number): Promise<{ gapsMs: number[]; last: string }> {
  const gapsMs: number[] = [];
  const isMore = () => panel.scrollTop + panel.clientHeight < panel.scrollHeight - 1 || panel.querySelector('.timeline ~ button');
  let before: number = await new Promise(requestAnimationFrame);
  while (isMore()) {
    panel.scrollTop += aFramePx;
    const now: number = await new Promise(requestAnimationFrame);
    gapsMs.push(now - before);
    before = now;
  }
  return { gapsMs, last: [...panel.querySelectorAll('.change-sentence')].at(-1)?.textContent ?? '' };
}

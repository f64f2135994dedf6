// What is wrong with the studio's screen as it is shown: for axe in light and dark, and in windows of any size.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The frames' own pages are the site's, and looked at elsewhere. */
export async function flawsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: string[] = [];

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const own = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
    });
    found.push(...own.map((flaw) => `${colorScheme}: ${flaw}`));
  }
  return found;
}

/** The site's frames take on a new width a moment after the window has it. */
const SETTLING = { timeout: 5_000 };

async function staysWide(page: Page): Promise<boolean> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  return page.waitForFunction(fits, undefined, SETTLING).then(
    () => false,
    () => true,
  );
}

/** The window is as large as at first in the end. */
export async function overflowsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  const before = page.viewportSize() ?? { width: 1440, height: 900 };

  for (const [width, height] of [
    [375, 800],
    [768, 1024],
    [1024, 640],
    [2560, 1440],
    [before.width, before.height],
  ] as const) {
    await page.setViewportSize({ width, height });
    if (await staysWide(page)) found.push(`wider than ${width}`);
    const beyond = await page.evaluate(beyondTheirBox);
    found.push(...beyond.map((words) => `at ${width} beyond its box: ${words}`));
  }
  return found;
}

/** Runs in the page. @returns the words of what reaches beyond a box it stands in, where it is neither laid over it nor scrolled to */
function beyondTheirBox(): string[] {
  const isApart = (box: Element) => {
    const { position, overflowX, display } = getComputedStyle(box);
    return position === 'absolute' || position === 'fixed' || overflowX !== 'visible' || display === 'contents';
  };
  const isBeyond = (box: Element | null, right: number): boolean => {
    if (box === null || isApart(box)) return false;
    return box.getBoundingClientRect().right < right - 1 || isBeyond(box.parentElement, right);
  };
  const shown = [...document.querySelectorAll('a, button, input, select, h1, h2, h3, p, output')].filter(
    (element) => element.checkVisibility() && !isApart(element),
  );

  return shown
    .filter((element) => isBeyond(element.parentElement, element.getBoundingClientRect().right))
    .map((element) => element.textContent || element.className);
}

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

/** The window is as large as at first in the end. */
export async function overflowsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  const before = page.viewportSize() ?? { width: 1440, height: 900 };

  for (const [width, height] of [
    [1024, 640],
    [2560, 1440],
    [before.width, before.height],
  ] as const) {
    await page.setViewportSize({ width, height });
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (isWide) found.push(`wider than ${width}`);
  }
  return found;
}

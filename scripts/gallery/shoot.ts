// Photographs pages of a site on disk in Chromium.
import type { Browser } from 'playwright-core';
import { serveSite } from '../../main/preview/site-server.ts';

export interface Shot {
  /** Address on the site. */
  path: string;
  widthPx: number;
  heightPx: number;
  scheme?: 'light' | 'dark';
  /** Only this element of the page; the whole of the screen where missing. */
  element?: string;
}

/** @returns a PNG for each shot, in order */
export async function shoot(browser: Browser, folder: string, shots: readonly Shot[]): Promise<Buffer[]> {
  const server = await serveSite({ folder });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const pictures: Buffer[] = [];

  try {
    for (const { path, widthPx, heightPx, scheme = 'light', element } of shots) {
      await page.setViewportSize({ width: widthPx, height: heightPx });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(server.origin + path, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready');
      pictures.push(element === undefined ? await page.screenshot() : await page.locator(element).first().screenshot());
    }
    return pictures;
  } finally {
    await page.close();
    await server.close();
  }
}

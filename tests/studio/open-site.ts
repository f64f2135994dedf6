// A made site in the studio, opened in a real browser: what a test of its screen begins with.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../main/browser/launch.ts';
import type { MakeSummary } from '../../main/making/summary.ts';
import { openHost, type TestHost } from './open-host.ts';

const FRAMES = ['phone', 'tablet', 'laptop'] as const;

export interface OpenedSite {
  host: TestHost;
  browser: Browser;
  /** Shows the project. */
  page: Page;
  /** Of the project. */
  id: string;
  /** Folder that the site is written to. */
  out: string;
  frame(this: void, which: (typeof FRAMES)[number]): FrameLocator;
  panel(this: void, name: string): Promise<void>;
  /** Resolves when a notice with these words is shown. */
  toast(this: void, words: string): Promise<void>;
  close(this: void): Promise<void>;
}

interface Opening {
  /** The client's words; the bundled bakery when missing. */
  text?: string;
  viewport?: { width: number; height: number };
  /** What is done to the site before it is looked at. */
  before?(this: void, host: TestHost, made: MakeSummary): Promise<unknown>;
}

export async function openSite({ text, viewport = { width: 1440, height: 900 }, before }: Opening = {}): Promise<OpenedSite> {
  const [host, browser] = await Promise.all([openHost(), launchBrowser()]);
  const watching = { signal: new AbortController().signal, onEvent: () => undefined };
  const made = await (text === undefined ? host.studio.makeSample('bakery', watching) : host.studio.makeText(text, watching));
  await before?.(host, made);

  const page = await browser.newPage({ viewport });
  await page.goto(host.host.address());
  await page.locator('.project').first().click();

  return {
    host,
    browser,
    page,
    id: made.project,
    out: made.out,
    frame: (which) => page.frameLocator('.frame iframe').nth(FRAMES.indexOf(which)),
    panel: (name) => page.locator('.rail-name', { hasText: name }).click(),
    toast: (words) => page.locator('.toast', { hasText: words }).waitFor(),
    async close() {
      await browser.close();
      await host.close();
    },
  };
}

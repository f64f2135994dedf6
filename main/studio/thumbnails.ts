// Small pictures of the sites' first screens, drawn by the browser one after the other and kept by what the site is.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { SitewrightError } from '../../agents/site/error.ts';
import { readIfThere, writeWhole } from '../assets/disk.ts';
import { hashOf } from '../assets/hash.ts';
import type { Store } from '../store/store.ts';
import type { Previews } from './previews.ts';

interface Ground {
  store: Store;
  dataDir: string;
  previews: Previews;
}

interface Drawing {
  projectId: string;
  outDir: string;
  /** File to keep it in. */
  kept: string;
}

interface Waiting {
  /** By the machine's own clock, in ms. */
  from: number;
  signal: AbortSignal;
}

const SCREEN_PX = { width: 1440, height: 900 } as const;
/** Twice what a card is wide on screen. */
const WIDTH_PX = 720;
/** The browser stays open for the next one so long. */
const IDLE_MS = 4_000;
/** A list that is left at once is not drawn; nor is anything while a project opens. */
const PAUSE_MS = 400;
const OPENING_MS = 2_000;
const LOOK_EVERY_MS = 100;

export class Thumbnails {
  readonly #ground: Ground;
  #last: Promise<unknown> = Promise.resolve();
  #browser: Promise<Browser> | undefined;
  #idle: NodeJS.Timeout | undefined;
  /** By the machine's own clock, in ms. */
  #quietFrom = 0;
  readonly #closing = new AbortController();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Somebody opens a project: what is not being drawn yet waits. */
  standBack(): void {
    this.#quietFrom = performance.now() + OPENING_MS;
  }

  /**
   * @param signal whoever asked has gone: it is not drawn for them
   * @returns a data URL; undefined where there is no site, or no browser on this machine
   * @throws SitewrightError `not-found`
   */
  async of(projectId: string, signal: AbortSignal): Promise<string | undefined> {
    const { store, dataDir } = this.#ground;
    const { outDir } = await store.projects.get(projectId);
    const files = await store.generatedAssets.list(projectId);
    if (outDir === undefined || files.length === 0) return undefined;

    const key = hashOf(JSON.stringify(files.map(({ path, hash }) => [path, hash])));
    const kept = join(dataDir, 'cache', 'thumbnails', `${key}.webp`);
    const bytes = (await readIfThere(kept)) ?? (await this.#drawInTurn({ projectId, outDir, kept }, signal));
    return bytes && `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    clearTimeout(this.#idle);
    await this.#last.catch(() => undefined);
    const open = this.#browser;
    this.#browser = undefined;
    await (await open?.catch(() => undefined))?.close();
  }

  #drawInTurn(drawing: Drawing, asked: AbortSignal): Promise<Uint8Array | undefined> {
    const waiting = { from: performance.now() + PAUSE_MS, signal: AbortSignal.any([asked, this.#closing.signal]) };
    return this.#inTurn(() => this.#drawLater(drawing, waiting));
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #drawLater(drawing: Drawing, { from, signal }: Waiting): Promise<Uint8Array | undefined> {
    while (!signal.aborted && performance.now() < Math.max(from, this.#quietFrom)) await setTimeout(LOOK_EVERY_MS);
    return signal.aborted ? undefined : this.#draw(drawing);
  }

  async #draw({ projectId, outDir, kept }: Drawing): Promise<Uint8Array | undefined> {
    clearTimeout(this.#idle);
    try {
      const origin = await this.#ground.previews.originOf({ projectId, folder: outDir });
      const [{ default: sharp }, { launchBrowser }] = await Promise.all([import('sharp'), import('../browser/launch.ts')]);
      this.#browser ??= launchBrowser({ isOffline: true });
      const page = await (await this.#browser).newPage({ viewport: SCREEN_PX, reducedMotion: 'reduce', colorScheme: 'light' });
      await page.goto(origin, { waitUntil: 'load' });
      const screen = await page.screenshot({ animations: 'disabled' });
      await page.close();

      const bytes = await sharp(screen).resize(WIDTH_PX).webp({ quality: 82 }).toBuffer();
      await writeWhole(kept, bytes);
      return bytes;
    } catch (error) {
      if (error instanceof SitewrightError && error.kind === 'not-found') return undefined;
      throw error;
    } finally {
      this.#idle = globalThis.setTimeout(() => void this.#rest(), IDLE_MS);
    }
  }

  async #rest(): Promise<void> {
    const open = this.#browser;
    this.#browser = undefined;
    await (await open?.catch(() => undefined))?.close();
  }
}

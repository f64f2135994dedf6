// Electron's BrowserWindow: a page of a real Chromium, served by the program's own app:// handler.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Browser, Page, Route } from 'playwright-core';
import { launchBrowser } from '../../main/browser/launch.ts';
import { app } from './app.ts';
import { note } from './calls.ts';
import { ipcMain } from './ipc-main.ts';
import { PortMain } from './port-main.ts';
import { OPEN_PORT, PAGE_PORTS, POST_TO_MAIN, preloadPage } from './preload-page.ts';
import { answerTo } from './protocol.ts';

/** What Chromium sees in place of app://studio. Every request to it is answered here; none is sent. */
const STUDIO = 'app://studio';
const SEEN_AS = 'https://studio.invalid';

interface WindowOptions {
  width: number;
  height: number;
  webPreferences: { preload: string };
}

let browser: Promise<Browser> | undefined;
const windows = new Set<BrowserWindow>();

export class BrowserWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), { mainFrame: { url: '' }, setWindowOpenHandler: () => {} });
  readonly #options: WindowOptions;

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  constructor(options: WindowOptions) {
    super();
    this.#options = options;
    windows.add(this);
    note('BrowserWindow', options.webPreferences);
  }

  show(): void {
    note('show');
  }

  focus(): void {
    note('focus');
  }

  async loadURL(url: string): Promise<void> {
    browser ??= launchBrowser();
    const opened = await browser;
    app.beforeExit(() => opened.close());

    const { width, height, webPreferences } = this.#options;
    const page = await opened.newPage({ viewport: { width, height } });
    this.webContents.mainFrame.url = url;
    await this.#joinPorts(page);
    await page.addInitScript({ content: preloadPage(readFileSync(webPreferences.preload, 'utf8')) });
    await page.route('**/*', answerRoute);
    await page.goto(url.replace(STUDIO, SEEN_AS));

    this.emit('ready-to-show');
    app.emit('stand-in-page', page);
  }

  async #joinPorts(page: Page): Promise<void> {
    const ports = new Map<number, PortMain>();
    const { webContents } = this;

    await page.exposeFunction(POST_TO_MAIN, (id: number, message: unknown) => ports.get(id)?.receive(message));
    await page.exposeFunction(OPEN_PORT, (channel: string, id: number) => {
      const port = new PortMain((message) => void page.evaluate(sendScript(id, message)).catch(note));
      ports.set(id, port);
      ipcMain.emit(channel, { ports: [port], sender: webContents, senderFrame: webContents.mainFrame });
    });
  }
}

function sendScript(id: number, message: unknown): string {
  const text = typeof message === 'string' ? message : message instanceof Uint8Array ? Buffer.from(message).toString('utf8') : '';
  return `window.${PAGE_PORTS}.get(${id}).postMessage(${JSON.stringify(text)})`;
}

async function answerRoute(route: Route): Promise<void> {
  const url = route.request().url();
  if (!url.startsWith(SEEN_AS)) return route.abort();

  const answer = await answerTo(new Request(url.replace(SEEN_AS, STUDIO)));
  return route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  });
}

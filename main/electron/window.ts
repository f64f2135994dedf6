// The studio's window: sandboxed, kept at the studio's own page, links to elsewhere opened in the usual browser.
import { join } from 'node:path';
import { BrowserWindow, shell } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/** Set by `electron-vite dev` only. */
const DEV_ADDRESS = process.env['ELECTRON_RENDERER_URL'];

export function isStudioPage(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || (DEV_ADDRESS !== undefined && url.startsWith(`${DEV_ADDRESS}/`));
}

/** @param preload absolute path of the built preload script */
export function openWindow(preload: string): void {
  const window = new BrowserWindow({
    width: 1440,
    height: 960,
    minWidth: 375,
    minHeight: 480,
    show: false,
    title: 'Sitewright',
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });

  window.once('ready-to-show', () => window.show());
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (/^https?:/.test(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
  window.webContents.on('will-navigate', (event, url) => {
    if (!isStudioPage(url)) event.preventDefault();
  });
  void window.loadURL(DEV_ADDRESS ? `${DEV_ADDRESS}/` : `${APP_ORIGIN}/`);
}

/** Beside the built main program. */
export function preloadFile(folder: string): string {
  return join(folder, '../preload/index.cjs');
}

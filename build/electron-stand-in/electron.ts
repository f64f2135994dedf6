// Stands in for the `electron` module of the main process: runs the built main, preload and renderer in a plain Chromium.
// It is not Electron and proves nothing about what the system itself does.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lookup } from 'mrmime';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { note } from './calls.ts';
import { ipcMain } from './ipc-main.ts';
import { protocol } from './protocol.ts';

const dialog = { showErrorBox: (title: string, words: string) => process.stderr.write(`${title}: ${words}\n`) };
const session = { defaultSession: { setPermissionRequestHandler: () => note('setPermissionRequestHandler') } };
const shell = { openExternal: async (url: string) => note('openExternal', url) };

/** A machine whose keychain is locked. */
const safeStorage = { isEncryptionAvailable: () => false };

const net = {
  async fetch(url: string): Promise<Response> {
    const body = await readFile(fileURLToPath(url)).catch(() => undefined);
    if (!body) return new Response('There is no such file.', { status: 404 });
    return new Response(new Uint8Array(body), { headers: { 'content-type': lookup(url) ?? 'application/octet-stream' } });
  },
};

export { app, BrowserWindow, dialog, ipcMain, net, protocol, safeStorage, session, shell };

// Electron's entry: a thin shell that puts the plain parts of the host behind a window.
import { app, BrowserWindow, dialog, protocol, safeStorage, session } from 'electron';
import { dataDir } from './data-dir.ts';
import { answerApp, APP_ORIGIN, APP_SCHEME } from './electron/app-protocol.ts';
import { servePorts } from './electron/rpc-ports.ts';
import { openWindow, preloadFile } from './electron/window.ts';
import { rendererFolder } from './http/renderer-files.ts';
import { countOutbound } from './network/outbound.ts';
import { openStudio } from './studio/open-studio.ts';

protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
]);
app.enableSandbox();
// What Node writes down of a crash is handed on: keys of the environment are not to be in it.
process.report.excludeEnv = true;

// Electron says `ready` only after an entry in module form has been evaluated, so it must not be awaited at the top of one:
// https://github.com/electron/electron/issues/40719
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const folder = rendererFolder();
  const preload = preloadFile(import.meta.dirname);
  const requestsSent = countOutbound();

  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));

  const studio = await openStudio({ dataDir: dataDir(), takesRuns: true, remembersClient: true, safeStorage });
  const copies = { studio, role: 'owner', origin: APP_ORIGIN, onFault: report } as const;
  protocol.handle(APP_SCHEME, (request) => answerApp(request, folder, copies));
  servePorts({ studio, version: app.getVersion(), shell: 'electron', role: 'owner', requestsSent, onFault: report });
  openWindow(preload);

  app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus());
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(preload);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.once('will-quit', (event) => {
    event.preventDefault();
    void studio
      .close()
      .catch(report)
      .then(() => app.quit());
  });
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Sitewright cannot start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

// Shows an address to the person at this machine: as a window of its own where there is a Chromium, else in the usual browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { withoutSecrets } from './browser-environment.ts';
import { systemBrowser } from './find-browser.ts';

/** @returns false when nothing could be opened. */
export async function openAddress(address: string): Promise<boolean> {
  const opener = openerOf(address);
  if (!opener) return false;

  const [command, ...args] = opener;
  const child = spawn(command, args, { detached: true, stdio: 'ignore', env: withoutSecrets(process.env) });

  const hasStarted = await Promise.race([once(child, 'spawn').then(() => true), once(child, 'error').then(() => false)]).catch(
    () => false,
  );
  child.unref();
  return hasStarted;
}

function openerOf(address: string): [string, ...string[]] | undefined {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (!hasDisplay) return undefined;

  const browser = systemBrowser();
  if (browser) return [browser, `--app=${address}`];

  switch (process.platform) {
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler', address];
    case 'darwin':
      return ['open', address];
    default:
      return ['xdg-open', address];
  }
}

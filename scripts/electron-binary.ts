// Finds Electron's program without asking for the package, which would start a download.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = join(import.meta.dirname, '../node_modules/electron');

/** Follows electron/index.js. @returns the absolute path; undefined when it has not been downloaded */
export function electronBinary(): string | undefined {
  const named = join(packageFolder, 'path.txt');
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!override && !existsSync(named)) return undefined;

  const usual = process.platform === 'win32' ? 'electron.exe' : 'electron';
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : usual;
  const file = join(override ?? join(packageFolder, 'dist'), name);
  return existsSync(file) ? file : undefined;
}

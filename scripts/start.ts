// `npm start`: the studio in its own window where Electron and a display are there, else in a browser. Downloads nothing.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.ts';
import { electronBinary } from './electron-binary.ts';

const root = join(import.meta.dirname, '..');
const words = process.argv.slice(2);
const commandLine = buildIfStale();

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const electron = hasDisplay ? electronBinary() : undefined;
if (!electron)
  console.error(`${hasDisplay ? 'Electron is not downloaded' : 'There is no display'}, so the studio opens in a browser.`);

const child = electron
  ? spawn(electron, [root, ...words], { stdio: 'inherit' })
  : spawn(process.execPath, [commandLine, 'serve', '--open', ...words], { stdio: 'inherit' });

// Ctrl+C reaches the child by itself; this process only waits for it to end.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});

// Builds the program when its sources are newer than the last build. Says so on stderr, so that stdout stays the program's own.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { seedPath } from '../main/store/seed.ts';

const root = join(import.meta.dirname, '..');
const built = join(root, 'out/main/cli.js');

const SOURCES = ['agents', 'main', 'preload', 'renderer', 'electron.vite.config.ts', 'package.json'];

/** Path of the built command line. Exits with the build's own code when it fails. */
export function buildIfStale(): string {
  buildProgram();
  prepareStore();
  return built;
}

function buildProgram(): void {
  const isFresh = existsSync(built) && SOURCES.every((source) => newestMs(join(root, source)) <= statSync(built).mtimeMs);
  if (isFresh) return;

  process.stderr.write('Building Sitewright, which takes a few seconds the first time.\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'build'], {
    cwd: root,
    encoding: 'utf8',
  });

  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}\nThe build failed.\n`);
    process.exit(status ?? 1);
  }
}

/** The first start works without a prepared database as well, or with one of an older shape; it then takes seconds longer. */
function prepareStore(): void {
  const seed = seedPath(join(root, 'out'));
  const isFresh = existsSync(seed) && newestMs(join(root, 'main/store/migrations')) <= statSync(seed).mtimeMs;
  if (isFresh) return;

  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'build-store.ts')], { encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`The first database could not be prepared, so the first start takes longer.\n${stderr}`);
}

function newestMs(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;

  const inside = readdirSync(path, { withFileTypes: true }).filter(
    (entry) => !/\.test\.tsx?$|\.fixture\.tsx?$|\.gen\./.test(entry.name),
  );
  return inside.reduce((newest, entry) => Math.max(newest, newestMs(join(path, entry.name))), 0);
}

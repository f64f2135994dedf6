// Packs the program for real around a stand-in for Electron's files, and looks at what the archive and the fuses hold.
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { z } from 'zod';
import { archivePaths } from './archive-paths.ts';

const root = join(import.meta.dirname, '..');

/** Where Electron keeps its fuses: a known text, then version, count and one letter a fuse, all off. */
const FUSE_WIRE = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('000000000')]);
const FUSE_ON = 49;
const MUST_BE_ON = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar];
const MUST_BE_OFF = [FuseV1Options.RunAsNode, FuseV1Options.EnableNodeOptionsEnvironmentVariable];

const MUST_HOLD = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'node_modules/sharp/package.json'];
const MUST_NOT_HOLD = ['agents', 'main', 'tests', 'node_modules/@sparticuz', 'node_modules/typescript', 'node_modules/electron'];

const folder = await mkdtemp(join(tmpdir(), 'sitewright-pack-'));
try {
  await pack(await standIn(join(folder, 'electron')), join(folder, 'packed'));
  const unpacked = join(folder, 'packed/linux-unpacked');
  const archive = await archivePaths(join(unpacked, 'resources/app.asar'));

  const faults = [
    ...MUST_HOLD.filter((path) => !archive.has(path)).map((path) => `${path} is missing from the archive`),
    ...MUST_NOT_HOLD.filter((path) => archive.has(path)).map((path) => `${path} must not be in the archive`),
    ...(await fuseFaults(join(unpacked, 'sitewright'))),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`${archive.size} files and folders are packed${faults.length === 0 ? ' as they should be' : ''}.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function pack(electronDist: string, output: string): Promise<void> {
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: { extends: join(root, 'electron-builder.yml'), electronDist, directories: { output, buildResources: 'build' } },
  });
}

/** As many files as the packer asks for; none of them runs. */
async function standIn(dist: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'node_modules/electron/package.json'), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(manifest);

  await mkdir(join(dist, 'resources'), { recursive: true });
  await mkdir(join(dist, 'locales'));
  await writeFile(join(dist, 'electron'), FUSE_WIRE);
  await chmod(join(dist, 'electron'), 0o755);
  await writeFile(join(dist, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']) await writeFile(join(dist, name), '');
  return dist;
}

async function fuseFaults(program: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(program);
  const off = MUST_BE_ON.filter((fuse) => Number(wire[fuse]) !== FUSE_ON);
  const on = MUST_BE_OFF.filter((fuse) => Number(wire[fuse]) === FUSE_ON);
  return [...off.map((fuse) => `fuse ${FuseV1Options[fuse]} is off`), ...on.map((fuse) => `fuse ${FuseV1Options[fuse]} is on`)];
}

// Writes a made site into a folder: all of it or nothing, and of a site that is there already only what changed.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import { z } from 'zod';
import type { StoredFile } from '../../agents/site/code.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { outputError } from './output-error.ts';

export interface WriteRequest {
  files: readonly StoredFile[];
  out: string;
  /** Where the content of a hash lies on disk. */
  pathOf(this: void, hash: string): string;
}

export interface Written {
  changed: number;
  removed: number;
  bytes: number;
}

/** Lists what we wrote, so that the next time only differences are touched and no foreign file is ever removed. */
const MANIFEST = '.sitewright.json';
const Manifest = z.object({ version: z.literal(1), files: z.record(z.string().refine(isInside), z.string()) });

/**
 * @throws SitewrightError `conflict` when the folder holds files that are not ours; `precondition` when it cannot be written;
 *   `external` when the disk is full. The folder is then as it was.
 */
export async function writeSite({ files, out, pathOf }: WriteRequest): Promise<Written> {
  // Another program may write the same site at the same time; in containers even their process ids are alike.
  const staging = join(dirname(out), `.${basename(out)}.partial-${randomUUID()}`);

  try {
    files.forEach(refuseEscape);
    const before = await manifestOf(out);
    // A file that somebody removed is written again. Asked at once: each wait for an answer costs more than the answer.
    const changed = files.filter((file) => before?.[file.path] !== file.hash || !existsSync(join(out, file.path)));
    const kept = new Set(files.map((file) => file.path));
    const gone = Object.keys(before ?? {}).filter((path) => !kept.has(path));

    await stage(changed, { staging, pathOf });
    await writeFile(join(staging, MANIFEST), manifestText(files));

    if (before === undefined) await settle(staging, out);
    else await replace({ staging, out, changed, gone });

    return { changed: changed.length, removed: gone.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
  } catch (error) {
    throw outputError(error, out);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Hash by path of what we wrote last time; undefined when the folder is empty or not there. */
async function manifestOf(out: string): Promise<Record<string, string> | undefined> {
  const names = await namesIn(out);
  if (names.length === 0) return undefined;
  if (names.includes(MANIFEST)) return manifestIn(join(out, MANIFEST));

  throw new SitewrightError(
    'conflict',
    `The folder ${out} holds files that Sitewright did not make. Choose an empty folder or a new name with --out.`,
  );
}

async function manifestIn(path: string): Promise<Record<string, string>> {
  const text = await readFile(path, 'utf8');

  try {
    return Manifest.parse(JSON.parse(text)).files;
  } catch (error) {
    throw new SitewrightError(
      'conflict',
      `${path}, our list of the files in that folder, is damaged. Choose an empty folder or a new name with --out.`,
      { cause: error },
    );
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function refuseEscape({ path }: StoredFile): void {
  if (isInside(path)) return;
  throw new SitewrightError('validation', `A page cannot be written to "${path}". Give it another address.`);
}

/** Whether a file's path stays in the site's folder, on any system. */
function isInside(path: string): boolean {
  return path.startsWith('/') && posix.normalize(path) === path && !/[\\\p{Cc}]/u.test(path);
}

async function stage(
  files: readonly StoredFile[],
  { staging, pathOf }: { staging: string; pathOf: WriteRequest['pathOf'] },
): Promise<void> {
  const folders = new Set(files.map((file) => dirname(join(staging, file.path))));
  for (const folder of [staging, ...folders]) await mkdir(folder, { recursive: true });

  await Promise.all(files.map((file) => copyFile(pathOf(file.hash), join(staging, file.path))));
}

/** A new site: the finished folder takes its place at once. */
async function settle(staging: string, out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await rename(staging, out);
}

interface Replacement {
  staging: string;
  out: string;
  changed: readonly StoredFile[];
  gone: readonly string[];
}

/** A site that is there: everything is staged by now, so that each file only has to change places. */
async function replace({ staging, out, changed, gone }: Replacement): Promise<void> {
  for (const folder of new Set(changed.map((file) => dirname(join(out, file.path))))) await mkdir(folder, { recursive: true });
  for (const file of changed) await rename(join(staging, file.path), join(out, file.path));
  for (const path of gone) await rm(join(out, path), { force: true });
  await rename(join(staging, MANIFEST), join(out, MANIFEST));
}

function manifestText(files: readonly StoredFile[]): string {
  const manifest: z.infer<typeof Manifest> = {
    version: 1,
    files: Object.fromEntries(files.map((file) => [file.path, file.hash])),
  };
  return `${JSON.stringify(manifest, undefined, 1)}\n`;
}

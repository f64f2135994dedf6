// Removes what nobody has asked the cache for in a long time: it is made again where it is wanted. Assets are never removed.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asDiskError } from './disk.ts';

const UNUSED_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** @returns how many files went. @throws SitewrightError when the folder cannot be read */
export async function trimCache(dataDir: string): Promise<number> {
  const folder = join(dataDir, 'cache');
  const before = Date.now() - UNUSED_DAYS * DAY_MS;
  let count = 0;

  for (const path of await filesIn(folder)) {
    const found = await stat(path).catch(() => undefined);
    // Where the system does not note reads, it goes this long after it was made.
    if (!found || Math.max(found.atimeMs, found.mtimeMs) >= before) continue;
    await rm(path, { force: true });
    count++;
  }
  return count;
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw asDiskError(error, folder);
  }
}

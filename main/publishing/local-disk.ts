// This machine's disk, for releases.
import { link, lstat, mkdir, readdir, readFile, readlink, rename, rm, rmdir, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Disk } from './releases.ts';

export const LOCAL_DISK: Disk = {
  sizeOf: async (path) => (await orNothing(stat(path)))?.size,
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  write: (path, bytes) => writeFile(path, bytes),
  rename,
  read: (path) => orNothing(readFile(path)),
  list: async (folder) => (await orNothing(readdir(folder))) ?? [],
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  removeFile: (path) => rm(path, { force: true }),
  target: async (path) => (await orNothing(readlink(path))) ?? undefined,

  async link(from, to) {
    try {
      await link(from, to);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') throw error;
      return false;
    }
  },

  async point(path, target) {
    if ((await orNothing(lstat(path)))?.isDirectory()) await rmdir(path);
    const fresh = `${path}.next`;
    await rm(fresh, { force: true });
    // A junction needs no rights on Windows, but a whole path.
    const isWindows = process.platform === 'win32';
    await symlink(isWindows ? resolve(dirname(path), target) : target, fresh, isWindows ? 'junction' : 'dir');
    if (isWindows) await rm(path, { force: true });
    await rename(fresh, path);
  },

  async isTaken(path) {
    const found = await orNothing(lstat(path));
    if (!found || found.isSymbolicLink()) return false;
    return !found.isDirectory() || (await readdir(path)).length > 0;
  },
};

/** Nothing where it is not there, or is no link. */
async function orNothing<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (['ENOENT', 'EINVAL', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

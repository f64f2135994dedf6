// A server's disk over SFTP, with what OpenSSH adds to it where the server has it.
import type { Disk } from '../releases.ts';
import { isUnsupported, orMissing, type Ask } from './asking.ts';

interface Kind {
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export function diskOf(ask: Ask): Disk {
  const list = (folder: string) => listOf(folder, ask);
  const removeFile = (path: string) => removed(path, ask);

  return {
    list,
    removeFile,
    removeFolder: (path) => removeAll(path, ask),
    makeFolder: (path) => makeFolders(path, ask),
    read: (path) => orMissing(ask<Buffer>((sftp, done) => sftp.readFile(path, done))),
    target: (link) => orMissing(ask<string>((sftp, done) => sftp.readlink(link, done))),
    sizeOf: async (path) => (await orMissing(ask<{ size: number }>((sftp, done) => sftp.stat(path, done))))?.size,

    async write(path, bytes) {
      await ask<unknown>((sftp, done) => sftp.writeFile(path, Buffer.from(bytes), done));
    },

    async rename(from, to) {
      await ask<unknown>((sftp, done) => sftp.rename(from, to, done));
    },

    async link(from, to) {
      try {
        await ask<unknown>((sftp, done) => sftp.ext_openssh_hardlink(from, to, done));
        return true;
      } catch {
        // A server that cannot is sent the file instead; what is truly wrong shows there.
        return false;
      }
    },

    async point(link, to) {
      if ((await kindOf(link, ask))?.isDirectory()) await ask<unknown>((sftp, done) => sftp.rmdir(link, done));
      await removeFile(`${link}.next`);
      await ask<unknown>((sftp, done) => sftp.symlink(to, `${link}.next`, done));
      await replace(`${link}.next`, link, ask);
    },

    async isTaken(path) {
      const found = await kindOf(path, ask);
      if (!found || found.isSymbolicLink()) return false;
      return !found.isDirectory() || (await list(path)).length > 0;
    },
  };
}

async function kindOf(path: string, ask: Ask): Promise<Kind | undefined> {
  return orMissing(ask<Kind>((sftp, done) => sftp.lstat(path, done)));
}

async function listOf(folder: string, ask: Ask): Promise<string[]> {
  const names = await orMissing(ask<{ filename: string }[]>((sftp, done) => sftp.readdir(folder, done)));
  return (names ?? []).map(({ filename }) => filename);
}

async function removed(path: string, ask: Ask): Promise<void> {
  await orMissing(ask<unknown>((sftp, done) => sftp.unlink(path, done)));
}

/** One in the place of another at once, which plain SFTP does not know. */
async function replace(from: string, to: string, ask: Ask): Promise<void> {
  try {
    await ask<unknown>((sftp, done) => sftp.ext_openssh_rename(from, to, done));
  } catch (error) {
    if (!isUnsupported(error)) throw error;
    await removed(to, ask);
    await ask<unknown>((sftp, done) => sftp.rename(from, to, done));
  }
}

async function removeAll(path: string, ask: Ask): Promise<void> {
  for (const name of await listOf(path, ask)) {
    const child = `${path}/${name}`;
    if ((await kindOf(child, ask))?.isDirectory()) await removeAll(child, ask);
    else await removed(child, ask);
  }
  await orMissing(ask<unknown>((sftp, done) => sftp.rmdir(path, done)));
}

async function makeFolders(path: string, ask: Ask): Promise<void> {
  if ((await orMissing(ask<unknown>((sftp, done) => sftp.stat(path, done)))) !== undefined) return;

  const parent = path.slice(0, path.lastIndexOf('/'));
  if (parent !== '') await makeFolders(parent, ask);
  await ask<unknown>((sftp, done) => sftp.mkdir(path, done));
}

// One sealed file a secret; the file's name says nothing.
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vault } from './vault.ts';

interface Seal {
  /** @param key whose secret it is: what is sealed for one must not open as another's */
  seal(this: void, secret: string, key: string): Promise<Uint8Array>;
  open(this: void, sealed: Uint8Array, key: string): Promise<string>;
}

export function sealedFiles(folder: string, { seal, open }: Seal): Omit<Vault, 'place'> {
  const fileOf = (key: string) => join(folder, createHash('sha256').update(key).digest('hex'));

  return {
    async get(key) {
      const sealed = await readIfThere(fileOf(key));
      return sealed && open(sealed, key);
    },

    async set(key, secret) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const partial = `${fileOf(key)}.${process.pid}.part`;
      await writeFile(partial, await seal(secret, key), { mode: 0o600 });
      await chmod(partial, 0o600);
      await rename(partial, fileOf(key));
    },

    remove: (key) => rm(fileOf(key), { force: true }),
  };
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

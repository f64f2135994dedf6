// Keeps files on disk under the hash of their content; the same content is kept once.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredBlob } from '../../agents/lent.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { asDiskError, readIfThere, writeWhole } from './disk.ts';
import { hashOf } from './hash.ts';

interface Blobs {
  /** @throws SitewrightError `external` when the disk is full, `precondition` when the folder may not be written */
  put(this: void, content: string | Uint8Array): Promise<StoredBlob>;
  /** What was made under this key before, else what is made now. The key holds all that the content depends on. */
  once(this: void, key: string, make: () => Promise<Uint8Array>): Promise<StoredBlob>;
  /** @throws SitewrightError `not-found` */
  get(this: void, hash: string): Promise<Uint8Array>;
  has(this: void, hash: string): Promise<boolean>;
  /** Where the content is or would be kept. */
  pathOf(this: void, hash: string): string;
}

const HASH = /^[0-9a-f]{64}$/;

/** Content is kept in `<dataDir>/assets/<first two digits>/<hash>`, what keys came to in `<dataDir>/cache/made/`. */
export function createBlobs(dataDir: string): Blobs {
  const pathOf = (hash: string) => join(dataDir, 'assets', hash.slice(0, 2), hash);

  async function put(content: string | Uint8Array): Promise<StoredBlob> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const hash = hashOf(bytes);
    const path = pathOf(hash);

    const isThere = (await sizeOf(path)) === bytes.length;
    if (!isThere) await writeWhole(path, bytes);
    return { hash, bytes: bytes.length };
  }

  return {
    pathOf,
    put,

    async once(key, make) {
      const note = join(dataDir, 'cache', 'made', hashOf(key));
      const known = new TextDecoder().decode(await readIfThere(note));
      const bytes = HASH.test(known) ? await sizeOf(pathOf(known)) : undefined;
      if (bytes !== undefined) return { hash: known, bytes };

      const blob = await put(await make());
      await writeWhole(note, blob.hash);
      return blob;
    },

    async get(hash) {
      const bytes = await readIfThere(pathOf(hash));
      if (!bytes) {
        throw new SitewrightError('not-found', `The stored file ${hash} is gone from ${pathOf(hash)}. Make the site again.`);
      }
      return bytes;
    },

    async has(hash) {
      return (await sizeOf(pathOf(hash))) !== undefined;
    },
  };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw asDiskError(error, path);
  }
}

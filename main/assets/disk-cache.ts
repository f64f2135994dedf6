// Keeps what is dear to make and follows wholly from its key, on disk and for this process in memory.
import { join } from 'node:path';
import { readIfThere, writeWhole } from './disk.ts';
import { hashOf } from './hash.ts';

interface CacheEntry {
  /** Everything the content depends on, the version of what makes it among it. */
  key: unknown;
  /** File ending with its dot. */
  extension: string;
  make(): Promise<Uint8Array>;
}

export interface DiskCache {
  /** Made at most once, also when asked from many sides at once. */
  bytes(this: void, entry: CacheEntry): Promise<Uint8Array>;
  /** The same, for readers that want a file. */
  file(this: void, entry: CacheEntry): Promise<string>;
}

export function createDiskCache(folder: string): DiskCache {
  const known = new Map<string, Promise<Uint8Array>>();
  const pathOf = (entry: CacheEntry) => join(folder, hashOf(JSON.stringify(entry.key)) + entry.extension);

  async function find(path: string, entry: CacheEntry): Promise<Uint8Array> {
    const kept = await readIfThere(path);
    if (kept) return kept;

    const made = await entry.make();
    await writeWhole(path, made);
    return made;
  }

  function bytes(entry: CacheEntry): Promise<Uint8Array> {
    const path = pathOf(entry);
    const running = known.get(path);
    if (running) return running;

    const found = find(path, entry);
    known.set(path, found);
    // What failed is tried again next time; the caller is told by the promise it holds.
    found.catch(() => known.delete(path));
    return found;
  }

  return {
    bytes,

    async file(entry) {
      await bytes(entry);
      return pathOf(entry);
    },
  };
}

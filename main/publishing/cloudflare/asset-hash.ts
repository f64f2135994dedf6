// How Cloudflare names the content of a file, the same as its own wrangler.
import { extname } from 'node:path';
import type { Site, SiteFile } from '../host.ts';

const HASH_LENGTH = 32;

/** The media type is kept with the hash, so that the ending of the name is part of it. By path. */
export async function assetHashes({ files }: Site): Promise<Map<string, { hash: string; file: SiteFile }>> {
  // Loaded where it is needed: it holds every hash there is.
  const { createBLAKE3 } = await import('hash-wasm');
  const blake3 = await createBLAKE3();
  const hashes = new Map<string, { hash: string; file: SiteFile }>();

  for (const file of files) {
    const base64 = Buffer.from(await file.read()).toString('base64');
    const digest = blake3
      .init()
      .update(base64 + extname(file.path).slice(1))
      .digest('hex');
    hashes.set(file.path, { hash: digest.slice(0, HASH_LENGTH), file });
  }
  return hashes;
}

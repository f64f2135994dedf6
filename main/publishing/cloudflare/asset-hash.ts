// The name under which Cloudflare keeps the content of a file.
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Site } from '../host.ts';
import type { SiteFile } from '../site-file.ts';

/** 32 hexadecimal digits that whoever sends them chooses. https://developers.cloudflare.com/workers/static-assets/direct-upload/ */
const HASH_LENGTH = 32;

export interface NamedAsset {
  hash: string;
  file: SiteFile;
}

/** By path. The media type is kept with the hash, so that the ending of the name is part of it; no file is read again. */
export function assetHashes({ files }: Site): Map<string, NamedAsset> {
  return new Map(files.map((file) => [file.path, { hash: hashOf(file), file }]));
}

function hashOf({ path, sha256 }: SiteFile): string {
  return createHash('sha256')
    .update(`${sha256}${extname(path)}`)
    .digest('hex')
    .slice(0, HASH_LENGTH);
}

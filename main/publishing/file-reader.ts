// Reads the files of a site: each once, as long as the site is small enough to be kept in memory while it goes out.
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { SitewrightError } from '../../agents/site/error.ts';
import { contentIn } from './content.ts';
import type { Content, SiteFile } from './site-file.ts';

type Read = SiteFile['read'];
type Known = Pick<Content, 'bytes' | 'sha256'>;

export interface FileReader {
  /** Reads it now. */
  file(this: void, path: string): Promise<{ content: Content; read: Read }>;
  /** Reads it when it is asked for. */
  later(this: void, path: string, known: Known): Read;
}

/** All of an ordinary site; of a larger one, what is read first. */
const MOST_KEPT_BYTES = 64 * 1024 ** 2;

/** A file up to here is read faster than another thread is told to read it. */
const SMALL_BYTES = 256 * 1024;

export function createFileReader(mostKeptBytes = MOST_KEPT_BYTES): FileReader {
  let roomBytes = mostKeptBytes;

  const later = (path: string, known: Known): Read => {
    let kept: Uint8Array<ArrayBuffer> | undefined;
    return async () => {
      if (kept) return kept;
      const bytes = await bytesOf(path, known.bytes);
      if (hash('sha256', bytes) !== known.sha256)
        throw new SitewrightError('conflict', `${path} was changed while it was being published. Publish again.`);
      kept = keep(bytes);
      return bytes;
    };
  };

  function keep(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
    if (bytes.length > roomBytes) return undefined;
    roomBytes -= bytes.length;
    return bytes;
  }

  return {
    later,
    async file(path) {
      const bytes = await bytesOf(path, statSync(path).size);
      const content = contentIn(path, bytes);
      const kept = keep(bytes);
      return { content, read: kept ? async () => kept : later(path, content) };
    },
  };
}

async function bytesOf(path: string, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  return bytes <= SMALL_BYTES ? readFileSync(path) : readFile(path);
}

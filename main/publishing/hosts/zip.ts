// One zip file of the whole site: to keep, to hand on, or to upload anywhere by hand.
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import type { Zip, ZipInputFile } from 'fflate/browser';
import { z } from 'zod';
import { defineHost, type Deployed, type Ground, type Site } from '../host.ts';
import type { SiteFile } from '../site-file.ts';
import { wholeSite } from '../htaccess.ts';
import { setting } from '../host-settings.ts';
import { sendingCounter } from '../sending.ts';

/** So that one site always gives the same bytes. The format knows no year before 1980. */
const MOMENT = new Date('1980-01-01T12:00:00Z');

const COMPRESSED = /\.(avif|webp|jpe?g|png|gif|woff2|mp4|zip)$/;

export default defineHost({
  name: 'Zip file',
  purpose: 'Writes the site into one file.',
  schema: z.object({ path: setting('File', 'Where to write it, e.g. hofer.zip.') }),
  limits: { siteBytes: 4 * 1024 ** 3 - 1, source: 'https://pkware.cachefly.net/webdocs/APPNOTE/APPNOTE-6.3.9.TXT' },
  forms: 'mail',
  hasPreviews: false,
  keepsDomains: false,
  keepsEarlier: false,

  open({ settings }, ground) {
    const file = resolve(settings.path);
    const url = pathToFileURL(file).href;

    return {
      check: async () => ({ account: file, may: ['write this file'], lacks: [] }),
      plan: async (site) => sizeOf(wholeSite(site)),
      publish: async ({ site }) => ({ ...(await writeZip(site, file, ground)), url }),
      status: async () => ((await stat(file).catch(() => undefined)) ? { live: file, url } : {}),
      remove: () => rm(file, { force: true }),
    };
  },
});

function sizeOf(files: readonly SiteFile[]) {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Nobody ever sees half a file. */
async function writeZip(site: Site, file: string, ground: Ground): Promise<Deployed> {
  const files = wholeSite(site);
  const partial = `${file}.${randomUUID()}.part`;
  await mkdir(dirname(file), { recursive: true });

  try {
    await fill(partial, files, ground);
    await rename(partial, file);
    return { reference: site.hash.slice(0, 16), sent: sizeOf(files) };
  } finally {
    await rm(partial, { force: true });
  }
}

async function fill(partial: string, files: readonly SiteFile[], ground: Ground): Promise<void> {
  const out = createWriteStream(partial);
  try {
    await pipeline(packed(files, ground), out);
  } finally {
    // It may only be opening yet: removed now, the file would come to be afterwards.
    if (!out.closed) await once(out, 'close');
  }
}

/** Chunks of the archive, file by file. */
async function* packed(files: readonly SiteFile[], ground: Ground): AsyncGenerator<Uint8Array> {
  const counter = sendingCounter(files, ground);
  // Its build for Node opens a thread by a `require` of its own, which the bundle has already.
  const packer = await import('fflate/browser');
  const chunks: Uint8Array[] = [];
  const zip = new packer.Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });

  for (const file of files) {
    ground.signal.throwIfAborted();
    addEntry(zip, file.path.slice(1), await file.read());
    counter.add(file);
    yield* chunks.splice(0);
  }
  zip.end();
  yield* chunks.splice(0);
}

function addEntry(zip: Zip, filename: string, bytes: Uint8Array<ArrayBuffer>): void {
  const isCompressible = !COMPRESSED.test(filename);
  const sums = { size: bytes.length, crc: crc32(bytes), compression: isCompressible ? 8 : 0 };
  const entry: ZipInputFile = { filename, mtime: MOMENT, ...sums };

  zip.add(entry);
  entry.ondata?.(null, isCompressible ? new Uint8Array(deflateRawSync(bytes, { level: 9 })) : bytes, true);
}

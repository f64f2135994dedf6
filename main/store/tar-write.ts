// Packs a folder into one compressed file: a tar, so that any machine can open it without this program.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, stat, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import { contentsOf } from './folder.ts';

// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar interchange format)
export const TAR_BLOCK_BYTES = 512;
export const TAR_FOLDER = '5';
const TAR_FILE = '0';
const LONGEST_NAME = 100;
const CHUNK_BYTES = 1024 * 1024;

/** A tenth of the size in less time than the disk takes to write the whole; higher levels gain a few per cent. */
const COMPRESSION = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Nothing may change in the folder meanwhile. The file is on disk when this is done; it must not be there before. */
export async function packFolder(folder: string, file: string): Promise<void> {
  const target = createWriteStream(file, { flags: 'wx', flush: true });
  await pipeline(Readable.from(tarOf(folder), { objectMode: true }), createZstdCompress(COMPRESSION), target);
  if (!target.closed) await once(target, 'close');
}

/** The same without compression, to be unpacked in no time. */
export async function packPlain(folder: string, file: string): Promise<void> {
  await writeFile(file, tarOf(folder), { flag: 'wx' });
}

async function* tarOf(folder: string): AsyncGenerator<Uint8Array, void, void> {
  const { folders, files } = await contentsOf(folder);
  const nameOf = (path: string) => relative(folder, path).replaceAll(sep, '/');

  for (const path of folders.slice(1)) yield header({ name: `${nameOf(path)}/`, bytes: 0, type: TAR_FOLDER });
  for (const path of files) {
    const { size } = await stat(path);
    yield header({ name: nameOf(path), bytes: size, type: TAR_FILE });
    yield* contentOf(path, size);
  }
  yield new Uint8Array(2 * TAR_BLOCK_BYTES);
}

async function* contentOf(path: string, bytes: number): AsyncGenerator<Uint8Array, void, void> {
  const file = await open(path, 'r');

  try {
    for (let at = 0; at < bytes;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(CHUNK_BYTES, bytes - at)), { position: at });
      if (bytesRead === 0) throw new Error(`${path} became shorter while it was read`);
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await file.close();
  }

  const over = bytes % TAR_BLOCK_BYTES;
  if (over > 0) yield new Uint8Array(TAR_BLOCK_BYTES - over);
}

function header({ name, bytes, type }: { name: string; bytes: number; type: string }): Uint8Array {
  if (Buffer.byteLength(name) > LONGEST_NAME) throw new Error(`${name} is too long a name for a tar`);

  const block = Buffer.alloc(TAR_BLOCK_BYTES);
  const put = (text: string, at: number) => block.write(text, at, 'latin1');
  block.write(name, 0, 'utf8');
  put(type === TAR_FOLDER ? '0000700\0' : '0000600\0', 100);
  put('0000000\0', 108);
  put('0000000\0', 116);
  put(`${bytes.toString(8).padStart(11, '0')}\0`, 124);
  put('00000000000\0', 136);
  put('        ', 148);
  put(type, 156);
  put('ustar\x0000', 257);
  put(`${checksum(block).toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Sum of the header's bytes, its own field taken as blanks. */
export function checksum(block: Uint8Array): number {
  const BLANK = 32;
  return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? BLANK : byte), 0);
}

// Unpacks what tar-write packed, and refuses anything else.
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { ByteSource } from './byte-source.ts';
import { checksum, TAR_BLOCK_BYTES, TAR_FOLDER } from './tar-write.ts';

interface Entry {
  name: string;
  bytes: number;
  isFolder: boolean;
}

/**
 * @param folder made here
 * @throws Error when the file is cut, changed or not one of ours; what was unpacked until then lies in the folder
 */
export async function unpackFolder(file: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });

  await pipeline(createReadStream(file), createZstdDecompress(), async (chunks: AsyncIterable<Uint8Array>) => {
    const source = new ByteSource(chunks);
    for (let entry = await nextEntry(source); entry; entry = await nextEntry(source)) {
      if (entry.isFolder) await mkdir(join(folder, entry.name), { recursive: true });
      else await unpackFile(source, entry, folder);
    }
    await source.end();
  });
}

/**
 * At once and as it lies on disk, for one that was not compressed: writing many small files takes a third of the time copying them does.
 *
 * @param folder made here
 */
export function unpackPlain(file: string, folder: string): void {
  const bytes = readFileSync(file);
  mkdirSync(folder, { recursive: true });

  for (let at = 0, entry = entryIn(bytes, at); entry; entry = entryIn(bytes, at)) {
    const from = at + TAR_BLOCK_BYTES;
    const path = join(folder, entry.name);
    if (entry.isFolder) mkdirSync(path);
    else writeFileSync(path, bytes.subarray(from, from + entry.bytes), { flag: 'wx', mode: 0o600 });
    at = from + entry.bytes + fillingAfter(entry.bytes);
  }
}

function entryIn(bytes: Buffer, at: number): Entry | undefined {
  return entryOf(bytes.subarray(at, at + TAR_BLOCK_BYTES));
}

async function nextEntry(source: ByteSource): Promise<Entry | undefined> {
  return entryOf(await source.take(TAR_BLOCK_BYTES));
}

function entryOf(block: Buffer): Entry | undefined {
  if (block.every((byte) => byte === 0)) return undefined;

  const field = (from: number, to: number) => block.toString('utf8', from, to).replace(/[\0 ].*$/s, '');
  if (Number.parseInt(field(148, 156), 8) !== checksum(block)) throw new Error('a header of it is damaged');

  const name = field(0, 100);
  const isOutside = name.startsWith('/') || name.split(/[\\/]/).includes('..') || name.includes(':');
  if (isOutside) throw new Error(`${name} leads out of the folder`);
  return { name, bytes: Number.parseInt(field(124, 136), 8), isFolder: block.toString('latin1', 156, 157) === TAR_FOLDER };
}

async function unpackFile(source: ByteSource, { name, bytes }: Entry, folder: string): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx', 0o600);

  try {
    for await (const chunk of source.stream(bytes)) await file.write(chunk);
  } finally {
    await file.close();
  }
  await source.take(fillingAfter(bytes));
}

/** What fills a file's last block. */
function fillingAfter(bytes: number): number {
  return (TAR_BLOCK_BYTES - (bytes % TAR_BLOCK_BYTES)) % TAR_BLOCK_BYTES;
}

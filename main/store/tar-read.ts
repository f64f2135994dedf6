// Unpacks what tar-write packed, and refuses anything else.
import { createReadStream } from 'node:fs';
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

async function nextEntry(source: ByteSource): Promise<Entry | undefined> {
  const block = await source.take(TAR_BLOCK_BYTES);
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
  await source.take((TAR_BLOCK_BYTES - (bytes % TAR_BLOCK_BYTES)) % TAR_BLOCK_BYTES);
}

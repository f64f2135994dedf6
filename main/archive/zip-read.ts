// Reads a zip of ours strictly: one that can be understood in two ways, hides bytes or unpacks to more than it says is refused.
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { SitewrightError } from '../../agents/site/error.ts';

export interface ZipEntry {
  name: string;
  bytes: number;
  packedBytes: number;
  isPacked: boolean;
  /** Where its local header begins. */
  at: number;
}

export interface ZipLimits {
  entries: number;
  /** Of all entries unpacked. */
  bytes: number;
}

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
const END_BYTES = 22;
const END = 0x06_05_4b_50;
const CENTRAL_BYTES = 46;
const CENTRAL = 0x02_01_4b_50;
const LOCAL_BYTES = 30;
const LOCAL = 0x04_03_4b_50;
const DESCRIPTOR_BYTES = 16;
const DESCRIPTOR_FLAG = 8;
const UTF8_FLAG = 0x800;
const DEFLATED = 8;
const FILE_TYPE_BITS = 0xf000;
const REGULAR_FILE = 0x8000;

/** Words of a site shrink to a tenth, long runs of rows to a fiftieth; only what was made to burst shrinks more. */
const HIGHEST_RATIO = 200;
const CHUNK_BYTES = 256 * 1024;

export class ZipReader {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly #file: FileHandle;

  private constructor(file: FileHandle, entries: ReadonlyMap<string, ZipEntry>) {
    this.#file = file;
    this.entries = entries;
  }

  /** @throws SitewrightError `validation` when it is no zip of ours, `not-found` when there is no such file */
  static async open(path: string, limits: ZipLimits): Promise<ZipReader> {
    const file = await open(path, 'r').catch((error: unknown) => {
      throw new SitewrightError('not-found', `${path} cannot be read. Check its name and who owns it.`, { cause: error });
    });

    try {
      return new ZipReader(file, await entriesOf(file, limits));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** What it holds, unpacked as it is read. @throws SitewrightError `validation` as soon as it is more or less than it says */
  async *read({ name, bytes, packedBytes, isPacked, at }: ZipEntry): AsyncGenerator<Uint8Array, void, void> {
    const packed = bytesOf(this.#file, at + LOCAL_BYTES + Buffer.byteLength(name), packedBytes);
    let count = 0;

    try {
      for await (const chunk of isPacked ? inflated(packed) : packed) {
        count += chunk.length;
        if (count > bytes) throw refused(`"${name}" unpacks to more than it says`);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof SitewrightError ? error : refused(`"${name}" cannot be unpacked`, error);
    }
    if (count !== bytes) throw refused(`"${name}" unpacks to less than it says`);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

export function refused(why: string, cause?: unknown): SitewrightError {
  return new SitewrightError('validation', `This file is not opened: ${why}. Ask for it again from where it was saved.`, {
    cause,
  });
}

async function entriesOf(file: FileHandle, limits: ZipLimits): Promise<Map<string, ZipEntry>> {
  const { size } = await file.stat();
  const endAt = size - END_BYTES;
  const end = await piece(file, Math.max(0, endAt), END_BYTES);
  if (end.length < END_BYTES || end.readUInt32LE(0) !== END) throw refused('it is no saved project, or it was cut');

  const count = end.readUInt16LE(10);
  const [directoryBytes, directoryAt] = [end.readUInt32LE(12), end.readUInt32LE(16)];
  if (count > limits.entries) throw refused(`it holds ${count} files, more than any project`);
  if (end.readUInt32LE(4) !== 0 || end.readUInt16LE(8) !== count || directoryAt + directoryBytes !== endAt) {
    throw refused('its directory does not fit');
  }

  const entries = parseDirectory(await piece(file, directoryAt, directoryBytes), count);
  refuseTooMuch(entries, limits);
  await refuseHiddenBytes(file, entries, directoryAt);

  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size < entries.length) throw refused('it holds two files of one name');
  return byName;
}

function parseDirectory(directory: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;

  while (entries.length < count) {
    if (at + CENTRAL_BYTES > directory.length || directory.readUInt32LE(at) !== CENTRAL) throw refused('its directory is broken');
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push(parseEntry(directory.subarray(at, at + CENTRAL_BYTES + nameBytes)));
    at += CENTRAL_BYTES + nameBytes;
  }

  if (at !== directory.length) throw refused('its directory holds more than it says');
  return entries;
}

function parseEntry(header: Buffer): ZipEntry {
  const name = header.toString('utf8', CENTRAL_BYTES);
  const flags = header.readUInt16LE(8);
  const method = header.readUInt16LE(10);
  const hasExtras = header.readUInt16LE(30) !== 0 || header.readUInt16LE(32) !== 0;
  const fileType = header.readUInt16LE(40) & FILE_TYPE_BITS;

  if ((flags & ~(DESCRIPTOR_FLAG | UTF8_FLAG | 6)) !== 0 || hasExtras)
    throw refused(`"${name}" is packed in a way that is not ours`);
  if (method !== 0 && method !== DEFLATED) throw refused(`"${name}" is packed in a way that is not ours`);
  if (fileType !== 0 && fileType !== REGULAR_FILE) throw refused(`"${name}" is a link or a device`);

  return {
    name,
    packedBytes: header.readUInt32LE(20),
    bytes: header.readUInt32LE(24),
    at: header.readUInt32LE(42),
    isPacked: method === DEFLATED,
  };
}

function refuseTooMuch(entries: readonly ZipEntry[], limits: ZipLimits): void {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (bytes > limits.bytes) throw refused(`it unpacks to ${Math.round(bytes / 1e6)} MB, more than any project`);

  const bomb = entries.find((entry) => entry.bytes > HIGHEST_RATIO * (entry.packedBytes + CHUNK_BYTES / HIGHEST_RATIO));
  if (bomb) throw refused(`"${bomb.name}" unpacks to more than ${HIGHEST_RATIO} times its size`);
}

/** Each entry begins where the one before it ends: none overlaps another, and nothing lies between them. */
async function refuseHiddenBytes(file: FileHandle, entries: readonly ZipEntry[], directoryAt: number): Promise<void> {
  let expected = 0;

  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    const nameBytes = Buffer.byteLength(entry.name);
    const local = await piece(file, entry.at, LOCAL_BYTES + nameBytes);
    const isSame =
      entry.at === expected &&
      local.length === LOCAL_BYTES + nameBytes &&
      local.readUInt32LE(0) === LOCAL &&
      local.readUInt16LE(26) === nameBytes &&
      local.readUInt16LE(28) === 0 &&
      local.toString('utf8', LOCAL_BYTES) === entry.name;
    if (!isSame) throw refused(`"${entry.name}" lies over another, or is called two things`);
    const hasDescriptor = (local.readUInt16LE(6) & DESCRIPTOR_FLAG) !== 0;
    expected += local.length + entry.packedBytes + (hasDescriptor ? DESCRIPTOR_BYTES : 0);
  }

  if (expected !== directoryAt) throw refused('it holds bytes that belong to none of its files');
}

async function* bytesOf(file: FileHandle, from: number, count: number): AsyncGenerator<Buffer, void, void> {
  for (let at = 0; at < count;) {
    const chunk = await piece(file, from + at, Math.min(CHUNK_BYTES, count - at));
    if (chunk.length === 0) throw refused('it was cut');
    yield chunk;
    at += chunk.length;
  }
}

async function* inflated(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  for await (const chunk of Readable.from(packed).compose(createInflateRaw())) yield chunk;
}

async function piece(file: FileHandle, at: number, count: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(count), { position: at });
  return buffer.subarray(0, bytesRead);
}

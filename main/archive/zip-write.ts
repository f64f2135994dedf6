// Writes a zip entry by entry as the bytes come, so that its size is never in memory.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { SitewrightError } from '../../agents/site/error.ts';

/** Larger ones need Zip64, which is not written here. */
const LARGEST_BYTES = 0xffff_ffff;

export interface EntrySum {
  bytes: number;
  sha256: string;
}

type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export class ZipWriter {
  readonly #sink: WriteStream;
  readonly #zip: Zip;
  #written = 0;
  #failure: Error | undefined;

  /** @param file must not be there */
  constructor(file: string) {
    this.#sink = createWriteStream(file, { flags: 'wx', flush: true });
    this.#sink.on('error', (error) => (this.#failure = error));
    this.#zip = new Zip((error, chunk) => {
      if (error) this.#failure = error;
      else this.#written += chunk.length;
      this.#sink.write(chunk);
    });
  }

  /** Compressed, but for what is compressed already. @throws what writing the file throws; SitewrightError `validation` above 4 GB */
  async add(filename: string, content: Content, isCompressible = true): Promise<EntrySum> {
    const entry: ZipInputFile = { filename, size: 0, crc: 0, compression: isCompressible ? 8 : 0 };
    const hash = createHash('sha256');
    this.#zip.add(entry);

    const measured = async function* measured(): AsyncGenerator<Uint8Array, void, void> {
      for await (const chunk of content) {
        entry.size += chunk.length;
        entry.crc = crc32(chunk, entry.crc);
        hash.update(chunk);
        yield chunk;
      }
    };
    const packed = isCompressible ? Readable.from(measured()).compose(createDeflateRaw()) : measured();
    for await (const chunk of packed) {
      entry.ondata?.(null, new Uint8Array(chunk), false);
      await this.#keepUp();
    }
    entry.ondata?.(null, new Uint8Array(0), true);
    await this.#keepUp();
    return { bytes: entry.size, sha256: hash.digest('hex') };
  }

  /** The file is on disk when this is done. */
  async end(): Promise<void> {
    this.#zip.end();
    this.#sink.end();
    await finished(this.#sink);
    if (!this.#sink.closed) await once(this.#sink, 'close');
  }

  /** After this the file can be removed. */
  async abandon(): Promise<void> {
    if (this.#sink.closed) return;
    this.#sink.destroy();
    await once(this.#sink, 'close');
  }

  async #keepUp(): Promise<void> {
    if (this.#sink.writableNeedDrain && !this.#failure) await once(this.#sink, 'drain');
    if (this.#failure) throw this.#failure;
    if (this.#written <= LARGEST_BYTES) return;
    throw new SitewrightError(
      'validation',
      'The project is larger than 4 GB, which does not fit one file. Remove unused pictures first.',
    );
  }
}

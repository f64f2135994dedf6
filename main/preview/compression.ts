// Compresses answers as a host does, each content once.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

interface Encodable {
  body: Buffer;
  /** Names the content. */
  etag: string;
  type: string;
  /** The request's Accept-Encoding. */
  accepts: string;
}

interface Encoded {
  body: Buffer;
  headers: Record<string, string>;
}

/** Below this compression costs more than it saves. */
const SMALLEST_BYTES = 860;

/** Enough for a large site's pages in both encodings. */
const KEPT = 2_000;

const kept = new Map<string, Buffer>();

export function compressed({ body, etag, type, accepts }: Encodable): Encoded {
  const isText = /^text\/|javascript|json|xml|svg/.test(type);
  if (!isText || body.length < SMALLEST_BYTES) return { body, headers: {} };

  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
  if (!encoding) return { body, headers: { vary: 'accept-encoding' } };

  const key = `${encoding}:${etag}`;
  const encoded = kept.get(key) ?? encode(body, encoding);
  keep(key, encoded);
  return { body: encoded, headers: { 'content-encoding': encoding, vary: 'accept-encoding' } };
}

function encode(body: Buffer, encoding: 'br' | 'gzip'): Buffer {
  return encoding === 'br' ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : gzipSync(body);
}

function keep(key: string, encoded: Buffer): void {
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, encoded);
}

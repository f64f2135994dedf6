// Assets of the loopback Cloudflare: sessions, tokens that are signed, uploads by hash.
import { createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { jsonIn, Refusal, type Answer, type Asked } from './loopback.ts';

const BUCKET_FILES = 2_000;

export interface Asset {
  bytes: Buffer;
  type: string;
}

const Entry = z.object({ hash: z.string().regex(/^[0-9a-f]{32}$/), size: z.number() });
export type Manifest = Record<string, z.infer<typeof Entry>>;

export interface Session {
  manifest: Manifest;
  missing: Set<string>;
}

/** What uploads need of the host. */
export interface AssetState {
  host: { assets: Map<string, Asset>; expireAfter: number };
  sessions: Map<string, Session>;
  secret: Buffer;
}

export function envelope(result: unknown): Answer {
  const info = Array.isArray(result)
    ? { result_info: { page: 1, per_page: 50, count: result.length, total_count: result.length } }
    : {};
  return { body: { success: true, errors: [], messages: [], result, ...info } };
}

export function refusal(status: number, code: number, message: string): Refusal {
  return new Refusal({ status, body: { success: false, errors: [{ code, message }], messages: [], result: null } });
}

function signed(words: string, secret: Buffer): string {
  const payload = Buffer.from(words).toString('base64url');
  return `eyJhbGciOiJIUzI1NiJ9.${payload}.${createHmac('sha256', secret).update(payload).digest('base64url')}`;
}

export function openedToken(token: string, secret: Buffer): string {
  const words = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  if (signed(words, secret) !== token) throw refusal(401, 10_403, 'Invalid or expired JWT');
  return words;
}

export function openSession(asked: Asked, { host, sessions, secret }: AssetState): unknown {
  const manifest = z.record(z.string().startsWith('/'), Entry).parse(jsonIn(asked)['manifest']);
  const missing = new Set(
    Object.values(manifest)
      .map(({ hash }) => hash)
      .filter((hash) => !host.assets.has(hash)),
  );
  const id = randomUUID();
  sessions.set(id, { manifest, missing });
  if (missing.size === 0) return { jwt: signed(`done:${id}`, secret), buckets: [] };

  const hashes = [...missing];
  const buckets = Array.from({ length: Math.ceil(hashes.length / BUCKET_FILES) }, (_, index) =>
    hashes.slice(index * BUCKET_FILES, (index + 1) * BUCKET_FILES),
  );
  return { jwt: signed(`open:${id}`, secret), buckets };
}

export function takeAssets(asked: Asked, { host, sessions, secret }: AssetState): Answer {
  const [kind, id = ''] = openedToken(/^Bearer (.+)$/.exec(asked.headers.authorization ?? '')?.[1] ?? '', secret).split(':');
  const session = sessions.get(id);
  if (kind !== 'open' || !session) throw refusal(401, 10_403, 'Unknown session');
  if (host.expireAfter-- === 0) throw refusal(401, 10_403, 'Invalid or expired JWT');

  const sizes = new Map(Object.values(session.manifest).map(({ hash, size }) => [hash, size]));
  for (const { name: hash, type, content } of partsIn(asked)) {
    const bytes = Buffer.from(content, 'base64');
    if (sizes.get(hash) !== bytes.length) throw refusal(400, 10_305, `Asset size ${bytes.length} does not match the manifest`);
    host.assets.set(hash, { bytes, type });
    session.missing.delete(hash);
  }
  const isWhole = session.missing.size === 0;
  return { ...envelope({ jwt: isWhole ? signed(`done:${id}`, secret) : null }), status: isWhole ? 201 : 202 };
}

/** A form of base64, cut up by hand: the platform's own reader of forms takes longer than its sender, whoever that is. */
function partsIn({ body, headers }: Asked): { name: string; type: string; content: string }[] {
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, end);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1] ?? '';
    return { name, type: /content-type:\s*(.+?)\s*$/im.exec(head)?.[1] ?? '', content: part.slice(end + 4, -2) };
  });
}

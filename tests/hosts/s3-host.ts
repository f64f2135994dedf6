// A bucket on this machine: keys, MD5 as ETag, and signatures that hold by its own clock.
import { createHash } from 'node:crypto';
import { openLoopback, Refusal, type Asked, type Loopback } from './loopback.ts';

export const S3_KEYS = { keyId: 'AKIATEST', secretKey: 'secret-s3', region: 'eu-central-1', bucket: 'hofer' };

export interface S3Host extends Loopback {
  objects: Map<string, { bytes: Buffer; headers: Record<string, string> }>;
  revoked: Set<string>;
  /** How far its clock is ahead of ours. */
  aheadMs: number;
  /** Whether the bucket was removed. */
  isGone: boolean;
  seen(this: void): Map<string, string>;
}

const MOST_SKEW_MS = 15 * 60_000;
const PAGE = 400;

export async function openS3Host(): Promise<S3Host> {
  const parts = {
    objects: new Map<string, { bytes: Buffer; headers: Record<string, string> }>(),
    revoked: new Set<string>(),
    aheadMs: 0,
    isGone: false,
  };
  const seen = () =>
    new Map([...parts.objects].filter(([key]) => !key.startsWith('.')).map(([key, { bytes }]) => [`/${key}`, bytes.toString()]));
  const host: S3Host = Object.assign(
    parts,
    { seen },
    await openLoopback({
      routes: [
        [
          '*',
          /^\/hofer\/(.*)$/,
          (asked) => {
            refuseStranger(asked, host);
            if (host.isGone) throw refusal(404, 'NoSuchBucket');
            return { ...work(asked, host), headers: { date: new Date(Date.now() + host.aheadMs).toUTCString() } };
          },
        ],
      ],
    }),
  );
  return host;
}

function refusal(status: number, code: string, headers: Record<string, string> = {}): Refusal {
  return new Refusal({ status, headers, body: `<Error><Code>${code}</Code><Message>${code} was met.</Message></Error>` });
}

function refuseStranger({ headers }: Asked, host: S3Host): void {
  const moment = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(headers['x-amz-date'] ?? ''));
  const [year, month, day, hours, minutes, seconds] = (moment ?? []).slice(1).map(Number);
  const theirs = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hours, minutes, seconds);
  const ours = Date.now() + host.aheadMs;
  if (Math.abs(theirs - ours) > MOST_SKEW_MS) throw refusal(403, 'RequestTimeTooSkewed', { date: new Date(ours).toUTCString() });

  const keyId = /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? '';
  if (keyId !== S3_KEYS.keyId || host.revoked.has(keyId)) throw refusal(403, 'InvalidAccessKeyId');
}

function work({ method, caught, body, query, headers }: Asked, { objects }: S3Host): { status?: number; body?: unknown } {
  const key = caught[0] ?? '';
  if (method === 'GET' && key === '') return { body: listing(objects, query) };

  switch (method) {
    case 'PUT':
      objects.set(key, {
        bytes: body,
        headers: { 'content-type': String(headers['content-type']), 'cache-control': String(headers['cache-control']) },
      });
      return { body: '' };
    case 'DELETE':
      objects.delete(key);
      return { status: 204, body: '' };
    default: {
      const found = objects.get(key);
      if (!found) throw refusal(404, 'NoSuchKey');
      return { body: found.bytes };
    }
  }
}

function listing(objects: S3Host['objects'], query: URLSearchParams): string {
  const begin = Number(query.get('continuation-token') ?? 0);
  const all = [...objects].filter(([key]) => key.startsWith(query.get('prefix') ?? '')).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const contents = all.slice(begin, begin + PAGE).map(([key, { bytes }]) => {
    const etag = createHash('md5').update(bytes).digest('hex');
    return `<Contents><Key>${key.replaceAll('&', '&amp;')}</Key><ETag>&quot;${etag}&quot;</ETag></Contents>`;
  });
  const next = begin + PAGE < all.length ? `<NextContinuationToken>${begin + PAGE}</NextContinuationToken>` : '';
  return `<ListBucketResult>${contents.join('')}${next}</ListBucketResult>`;
}

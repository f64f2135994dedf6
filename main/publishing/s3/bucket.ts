// A bucket that speaks S3: what is in it, putting and removing. https://docs.aws.amazon.com/AmazonS3/latest/API/
import { AwsV4Signer } from 'aws4fetch';
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { Ground } from '../host.ts';
import { createHostClient, type HostClient } from '../host-client.ts';
import { isRefusal } from '../host-refusal.ts';

export interface BucketPlace {
  endpoint: string;
  bucket: string;
  region: string;
  keyId: string;
  secretKey: string;
}

interface BucketObject {
  /** Its key in the bucket. */
  key: string;
  /** MD5 in hex, for objects put in one piece. */
  etag: string;
}

export interface Bucket {
  list(this: void, prefix: string): Promise<BucketObject[]>;
  put(this: void, key: string, content: { bytes: Uint8Array<ArrayBuffer>; headers: Record<string, string> }): Promise<void>;
  get(this: void, key: string): Promise<string | undefined>;
  remove(this: void, key: string): Promise<void>;
}

export function openBucket(place: BucketPlace, ground: Ground): Bucket {
  const base = `${place.endpoint.replace(/\/$/, '')}/${place.bucket}`;
  const client = missing(place, signedClient(base, place, ground));
  const pathOf = (key: string) => `/${key.split('/').map(encodeURIComponent).join('/')}`;

  return {
    list: (prefix) => listAll(client, prefix),
    put: async (key, { bytes, headers }) =>
      void (await client.ask({ method: 'PUT', path: pathOf(key), headers, body: bytes }, z.unknown())),
    remove: async (key) => void (await client.ask({ method: 'DELETE', path: pathOf(key) }, z.unknown())),

    async get(key) {
      try {
        return await client.ask({ path: pathOf(key) }, z.string());
      } catch (error) {
        if (isRefusal(error, 404)) return undefined;
        throw error;
      }
    },
  };
}

/** A bucket that was removed is its owner's to make again. */
function missing({ bucket, endpoint }: BucketPlace, { ask }: HostClient): HostClient {
  return {
    async ask(request, schema) {
      try {
        return await ask(request, schema);
      } catch (error) {
        if (!isRefusal(error, 404) || error.code !== 'NoSuchBucket') throw error;
        throw new SitewrightError(
          'not-found',
          `There is no bucket "${bucket}" at ${endpoint}. Make it there, or connect another one (sitewright connect s3).`,
          { cause: error },
        );
      }
    },
  };
}

/** A signature holds for a quarter of an hour by the host's clock, which is the one that counts. */
function signedClient(base: string, { keyId, secretKey, region }: BucketPlace, ground: Ground): HostClient {
  const keys = { accessKeyId: keyId, secretAccessKey: secretKey, region, service: 's3' };
  const cache = new Map<string, ArrayBuffer>();
  let aheadMs = 0;

  return createHostClient(
    {
      base,
      headers: {},
      async signed(request) {
        const { method, address, headers } = request;
        const datetime = new Date(Date.now() + aheadMs).toISOString().replaceAll(/[:-]|\.\d{3}/g, '');
        const signer = new AwsV4Signer({ ...keys, cache, datetime, method, url: address.href, headers });
        const signed = await signer.sign();
        return { ...request, address: new URL(signed.url), headers: Object.fromEntries(signed.headers) };
      },
      onAnswer({ headers: { date = '' } }) {
        const theirs = Date.parse(date);
        if (!Number.isNaN(theirs) && Math.abs(theirs - Date.now()) > 60_000) aheadMs = theirs - Date.now();
      },
      refusalIn: (status, body) => (status < 400 ? undefined : refusalIn(status, String(body))),
    },
    ground,
  );
}

function refusalIn(status: number, xml: string): { code: string; words: string; isPassing: boolean } {
  const code = textIn(xml, 'Code') ?? String(status);
  const words = textIn(xml, 'Message') ?? `no answer that can be read (${status})`;
  // The next try is signed by the host's clock.
  return { code, words, isPassing: code === 'RequestTimeTooSkewed' };
}

async function listAll(client: HostClient, prefix: string): Promise<BucketObject[]> {
  const objects: BucketObject[] = [];
  let token: string | undefined;

  do {
    const query = { 'list-type': '2', prefix, 'continuation-token': token };
    const xml = await client.ask({ path: '/', query }, z.string());
    for (const [, content = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      objects.push({
        key: unescaped(textIn(content, 'Key') ?? ''),
        etag: (textIn(content, 'ETag') ?? '').replaceAll(/&quot;|"/g, ''),
      });
    }
    token = textIn(xml, 'NextContinuationToken');
  } while (token !== undefined);
  return objects;
}

function textIn(xml: string, tag: string): string | undefined {
  return new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(xml)?.[1];
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

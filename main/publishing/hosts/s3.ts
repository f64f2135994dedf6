// A bucket that speaks S3, at Amazon or anywhere else: files first, pages last, so that no page names what is not there.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { headersFor } from '../../../agents/hosting/host-rules.ts';
import { defineHost, type Access, type Deployed, type Ground, type Sent, type Site } from '../host.ts';
import type { SiteFile } from '../site-file.ts';
import { safeAddress, secret, setting } from '../host-settings.ts';
import { inParallel } from '../in-parallel.ts';
import { manifestText, readManifest } from '../manifest.ts';
import { openBucket, type Bucket } from '../s3/bucket.ts';
import { sendingCounter } from '../sending.ts';

const AT_ONCE = 16;

/** Our own list: what is not on it is somebody else's and never removed. */
const LIST = '.sitewright.files';

/** Of a page's headers a bucket keeps these. */
const KEPT_HEADERS = ['cache-control', 'content-disposition', 'content-language'];

export default defineHost({
  name: 'S3 bucket',
  purpose: 'Amazon S3, Cloudflare R2, Hetzner, MinIO and others. Redirects and headers are set at what stands before the bucket.',
  schema: z.object({
    endpoint: safeAddress('Endpoint', 'Of the bucket, e.g. https://s3.eu-central-1.amazonaws.com.'),
    bucket: setting('Bucket', 'Its name.'),
    region: setting('Region', 'As the provider names it, e.g. eu-central-1; auto for R2.'),
    keyId: setting('Access key id', 'Of a key that may read, write and remove in this bucket alone.'),
    secretKey: secret('Secret access key', 'The other half of that key.'),
    address: setting('Address', 'Where visitors see it, e.g. https://hofer.example/.').optional(),
  }),
  limits: { fileBytes: 5 * 1024 ** 3, source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html' },
  forms: 'mail',
  hasPreviews: false,
  keepsDomains: false,
  keepsEarlier: false,

  open({ settings }, ground) {
    const bucket = openBucket(settings, ground);
    const url = settings.address;

    return {
      check: () => accessOf(bucket, settings.bucket),
      plan: async (site) => amountOf((await lacking(site, bucket)).missing),
      publish: async ({ site }) => ({ ...(await publish(site, bucket, ground)), url }),
      async status() {
        const list = await bucket.get(LIST);
        return list === undefined ? {} : { live: createHash('sha256').update(list).digest('hex').slice(0, 16), url };
      },
      async remove() {
        const listed = readManifest((await bucket.get(LIST)) ?? '');
        await inParallel([...listed.keys()], AT_ONCE, (path) => bucket.remove(path.slice(1)));
        await bucket.remove(LIST);
      },
    };
  },
});

async function accessOf(bucket: Bucket, name: string): Promise<Access> {
  await bucket.list('.sitewright');
  await bucket.put('.sitewright-check', { bytes: new TextEncoder().encode('ok'), headers: {} });
  await bucket.remove('.sitewright-check');
  return { account: name, may: ['read, write and remove everything in this bucket'], lacks: [] };
}

/** A bucket tells the MD5 of what it holds. */
async function lacking(site: Site, bucket: Bucket): Promise<{ missing: SiteFile[]; there: Set<string> }> {
  const objects = new Map((await bucket.list('')).map(({ key, etag }) => [key, etag]));
  const sums = await Promise.all(
    site.files.map(
      async (file) =>
        [
          file,
          createHash('md5')
            .update(await file.read())
            .digest('hex'),
        ] as const,
    ),
  );
  const missing = sums.filter(([{ path }, md5]) => objects.get(path.slice(1)) !== md5).map(([file]) => file);
  return { missing, there: new Set(objects.keys()) };
}

function amountOf(files: readonly SiteFile[]): Sent {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function publish(site: Site, bucket: Bucket, ground: Ground): Promise<Deployed> {
  const before = readManifest((await bucket.get(LIST)) ?? '');
  const { missing, there } = await lacking(site, bucket);
  const counter = sendingCounter(missing, ground);
  const isPage = ({ path }: SiteFile) => path.endsWith('.html');

  const put = async (file: SiteFile): Promise<void> => {
    ground.signal.throwIfAborted();
    await bucket.put(file.path.slice(1), { bytes: await file.read(), headers: headersOf(file, site) });
    counter.add(file);
  };
  await inParallel(
    missing.filter((file) => !isPage(file)),
    AT_ONCE,
    put,
  );
  await inParallel(missing.filter(isPage), AT_ONCE, put);

  const paths = new Set(site.files.map(({ path }) => path));
  const gone = [...before.keys()].filter((path) => !paths.has(path) && there.has(path.slice(1)));
  const list = manifestText(site.files);
  await bucket.put(LIST, { bytes: new TextEncoder().encode(list), headers: { 'content-type': 'text/plain' } });
  await inParallel(gone, AT_ONCE, (path) => bucket.remove(path.slice(1)));
  return { reference: createHash('sha256').update(list).digest('hex').slice(0, 16), sent: counter.sent() };
}

function headersOf({ path, type }: SiteFile, { headers }: Site): Record<string, string> {
  const set = headersFor(path, headers);
  const kept = KEPT_HEADERS.flatMap((name) => (set[name] === undefined ? [] : [[name, set[name]] as const]));
  return { 'content-type': type, 'cache-control': 'public, max-age=0, must-revalidate', ...Object.fromEntries(kept) };
}

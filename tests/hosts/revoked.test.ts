// A token that is revoked while a site goes out: at every host that is asked with one, the site there stays, and the words say what to do.
import { afterEach, expect, test } from 'vitest';
import { HOSTS } from '../../main/publishing/registry.ts';
import { largeSite, smallSite } from '../../main/publishing/site.fixture.ts';
import { ACCOUNT, CLOUDFLARE_TOKEN, openCloudflareHost } from './cloudflare-host.ts';
import { GITHUB_TOKEN, openGitHubHost } from './github-host.ts';
import type { Loopback } from './loopback.ts';
import { NETLIFY_TOKEN, openNetlifyHost } from './netlify-host.ts';
import { fetchFrom, publishingTo } from './publishing.fixture.ts';
import { openS3Host, S3_KEYS } from './s3-host.ts';
import { openVercelHost, VERCEL_TOKEN } from './vercel-host.ts';

interface Place {
  host: Loopback & { revoked: Set<string> };
  settings: Record<string, string>;
  key: string;
  /** What visitors see first. */
  front(this: void): Promise<string | undefined>;
}

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const PLACES: Record<string, () => Promise<Place>> = {
  async cloudflare() {
    const host = await openCloudflareHost();
    const settings = { api: `${host.origin}/client/v4`, token: CLOUDFLARE_TOKEN, account: ACCOUNT };
    const front = async () => (await fetchFrom(host.origin, 'hofer.sitewright.workers.dev', '/')).body;
    return { host, settings, key: CLOUDFLARE_TOKEN, front };
  },
  async vercel() {
    const host = await openVercelHost();
    const front = async () => (await fetchFrom(host.origin, 'hofer.vercel.app', '/')).body;
    return { host, settings: { api: host.origin, token: VERCEL_TOKEN }, key: VERCEL_TOKEN, front };
  },
  async netlify() {
    const host = await openNetlifyHost();
    const front = async () => host.seen('hofer').get('/index.html');
    return { host, settings: { api: host.origin, token: NETLIFY_TOKEN }, key: NETLIFY_TOKEN, front };
  },
  async 'github-pages'() {
    const host = await openGitHubHost();
    const settings = { api: host.origin, token: GITHUB_TOKEN, repository: 'hofer/website' };
    return { host, settings, key: GITHUB_TOKEN, front: async () => host.seen().get('/index.html') };
  },
  async s3() {
    const host = await openS3Host();
    const settings = { ...S3_KEYS, endpoint: host.origin };
    return { host, settings, key: S3_KEYS.keyId, front: async () => host.seen().get('/index.html') };
  },
};

/** Who is let in to a server of one's own stays until the connection ends; a folder and a zip are asked with nothing. */
const WITHOUT_TOKEN: ReadonlySet<string> = new Set(['sftp', 'folder', 'zip']);

test.each(HOSTS.filter(({ id }) => !WITHOUT_TOKEN.has(id)))(
  '$id: revoked midway',
  async ({ id, host: { name, token } }) => {
    const { host, settings, key, front } = await (PLACES[id] ?? missing(id))();
    const to = await publishingTo(id, settings);
    closing.push(host.close, to.close);
    await to.publish(await smallSite());

    const site = await largeSite(900);
    const before = host.log.length;
    await expect(to.publish(site, { onProgress: () => host.revoked.add(key) })).rejects.toMatchObject({
      kind: 'auth',
      message: expect.stringMatching(new RegExp(`^${name} says: .*may have been revoked.*sitewright connect ${id}\\)\\.$`)),
    });
    const asked = host.log.slice(before);
    expect([asked.some(({ status }) => status < 300), asked.some(({ status }) => status === 401 || status === 403)]).toEqual([
      true,
      true,
    ]);
    expect(await front()).toContain('Bread');
    expect(await to.ledger.list()).toMatchObject([
      { state: 'failed', message: expect.stringContaining(token?.page ?? '') },
      { state: 'live' },
    ]);

    host.revoked.clear();
    await to.publish(site);
    expect(await front()).toContain('/index.html');
  },
  30_000,
);

function missing(id: string): never {
  throw new Error(`${id} has no host on this machine to be tried on.`);
}

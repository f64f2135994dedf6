// Publishing to Cloudflare: what is sent, what is asked, and what stands there afterwards.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planSite, publishSite, switchTo } from '../../main/publishing/publish-site.ts';
import { largeSite, smallSite } from '../../main/publishing/site.fixture.ts';
import { CLOUDFLARE_TOKEN, CLOUDFLARE_WEAK_TOKEN, openCloudflareHost, type CloudflareHost } from './cloudflare-host.ts';
import { fetchFrom, publishingTo, type TestPublishing } from './publishing.fixture.ts';

let host: CloudflareHost;
let to: TestPublishing;

beforeEach(async () => {
  host = await openCloudflareHost();
  to = await publishingTo('cloudflare', { api: `${host.origin}/client/v4`, token: CLOUDFLARE_TOKEN });
});

afterEach(async () => {
  await to.close();
  await host.close();
});

const page = (path: string, name = 'hofer.sitewright.workers.dev') => fetchFrom(host.origin, name, path);
const versionCount = () => host.scripts.get('hofer')?.versions.length ?? 0;

test.each([10, 100, 1_000])('%i files go out once; one that changed goes out alone', async (count) => {
  const site = await largeSite(count);
  const first = await to.publish(site);
  expect(first.sent.files).toBe(host.assets.size);

  host.log.length = 0;
  const changed = {
    ...site,
    files: site.files.map((file) => (file.path === '/index.html' ? to.edited(file) : file)),
    hash: 'f'.repeat(64),
  };
  expect((await to.publish(changed)).sent.files).toBe(1);
  expect(host.log.length).toBeLessThanOrEqual(9);
});

test('pages, headers, redirects and the page for lost visitors are what the site says', async () => {
  await to.publish(await smallSite());

  expect(await page('/')).toMatchObject({ status: 200, body: expect.stringContaining('Bread') });
  expect((await page('/')).headers.get('x-content-type-options')).toBe('nosniff');
  expect((await page('/assets/style.css')).headers.get('cache-control')).toContain('immutable');
  expect(await page('/old.html')).toMatchObject({ status: 301 });
  expect(await page('/nothing/')).toMatchObject({ status: 404, body: expect.stringContaining('Not here') });
});

test('the very first publication can be a preview that nobody else sees', async () => {
  const preview = await to.publish(await smallSite(), { isPreview: true });
  expect((await page('/', new URL(preview.url ?? '').hostname)).body).toContain('Bread');
  expect((await page('/')).status).toBe(404);

  await switchTo(preview.reference, 'promote', to.place);
  expect((await page('/')).body).toContain('Bread');
});

test('a preview stands beside what is live, is promoted, and taken back', async () => {
  const first = await to.publish(await smallSite());
  const preview = await to.publish(await smallSite({ '/index.html': 'New' }), { isPreview: true });
  expect((await page('/')).body).toContain('Bread');

  await switchTo(preview.reference, 'promote', to.place);
  expect((await page('/')).body).toBe('New');
  await switchTo(first.reference, 'rollBack', to.place);
  expect((await page('/')).body).toContain('Bread');
});

test('the dry run knows what would be sent, and makes no version', async () => {
  await to.publish(await smallSite());
  const plan = await planSite({ ...to.place, site: await smallSite({ '/index.html': 'New', '/new.html': 'x' }) });

  expect(plan).toMatchObject({ added: ['/new.html'], changed: ['/index.html'], removed: [], toSend: { files: 2, bytes: 4 } });
  expect(versionCount()).toBe(1);
});

describe('when something goes wrong', () => {
  test.each([
    ['too much haste', { path: /assets\/upload/, status: 429, headers: { 'retry-after': '0' }, times: 3 }],
    ['a fault inside', { path: /assets\/upload/, status: 500, times: 2 }],
    ['no room for a moment', { path: /scripts\/hofer$/, status: 503, headers: { 'retry-after': '0' }, times: 1 }],
    ['a connection that breaks', { path: /upload/, breaks: 'reset', times: 3 }],
    ['an answer that is cut', { path: /subdomain/, breaks: 'cut', times: 1 }],
    ['the lost answer of the last upload', { path: /assets\/upload/, breaks: 'lost', times: 1 }],
    ['a slow answer', { path: /upload/, delayMs: 300, times: 2 }],
  ] as const)('it survives %s', async (_case, fault) => {
    host.fail(fault);
    await to.publish(await smallSite());

    expect((await page('/')).body).toContain('Bread');
    expect(versionCount()).toBe(1);
  });

  test('an upload token that ends midway is followed by another', async () => {
    host.expireAfter = 1;
    await to.publish(await largeSite(1_200));

    expect((await page('/')).body).toContain('/index.html');
  });

  test.each(['lost', 'cut'] as const)('a version whose answer is %s is found again, not made twice', async (breaks) => {
    await to.publish(await smallSite());
    host.fail({ method: 'POST', path: /versions$/, breaks });
    await to.publish(await smallSite({ '/index.html': 'New' }));

    expect(versionCount()).toBe(2);
    expect((await page('/')).body).toBe('New');
  });

  test.each<[string, () => unknown, { kind: string; words: RegExp }]>([
    [
      'a token that was revoked',
      () => host.revoked.add(CLOUDFLARE_TOKEN),
      {
        kind: 'auth',
        words: /dash\.cloudflare\.com\/profile\/api-tokens.*Workers Scripts · Edit.*sitewright connect cloudflare/,
      },
    ],
    [
      'a quota of the day',
      () => host.fail({ path: /upload-session/, status: 429, headers: { 'retry-after': '86400' } }),
      { kind: 'rate-limit', words: /Wait 24 hours/ },
    ],
    [
      'a host that is gone',
      () => host.fail({ path: /./, breaks: 'reset', times: 100 }),
      { kind: 'external', words: /could not be reached/ },
    ],
  ])(
    '%s is said at once, with what to do',
    async (_case, happen, { kind, words }) => {
      happen();
      await expect(to.publish(await smallSite())).rejects.toMatchObject({ kind, message: expect.stringMatching(words) });
      expect(versionCount()).toBe(0);
    },
    60_000,
  );

  test('an hour that is asked for by a clock that differs is measured by that clock', async () => {
    const [now, soon] = [Date.now() + 3_600_000, Date.now() + 3_600_000];
    const headers = { date: new Date(now).toUTCString(), 'retry-after': new Date(soon).toUTCString() };
    host.fail({ path: /upload-session/, status: 429, headers });

    await to.publish(await smallSite());
    expect((await page('/')).body).toContain('Bread');
  });

  test('a token revoked midway stops it there, and nothing is half live', async () => {
    await to.publish(await smallSite());
    const publishing = to.publish(await largeSite(1_200), { onProgress: () => host.revoked.add(CLOUDFLARE_TOKEN) });

    await expect(publishing).rejects.toMatchObject({ kind: 'auth' });
    expect((await page('/')).body).toContain('Bread');
  });

  test('a Worker that somebody else made is left alone', async () => {
    await to.publish(await smallSite());
    for (const { metadata } of host.scripts.get('hofer')?.versions ?? []) metadata.annotations = {};

    await expect(to.publish(await smallSite({ '/index.html': 'New' }))).rejects.toMatchObject({ kind: 'conflict' });
  });

  test('a Worker deleted at the host is made again with all that is in it', async () => {
    await to.publish(await smallSite());
    host.scripts.clear();
    await to.publish(await smallSite());
    expect((await page('/')).body).toContain('Bread');
  });

  test('two publications of one site at once make one version, which is live and whole', async () => {
    const site = await largeSite(60);
    await Promise.all([to.publish(site), to.publish(site)]);
    expect((await page('/')).body).toContain('/index.html');
    expect(versionCount()).toBe(1);
  });
});

test('connecting says what the token may do, and what it lacks', async () => {
  expect(await to.session().check()).toMatchObject({ account: 'Bakery Hofer', lacks: [] });
  to.place.target.settings = { ...to.place.target.settings, token: CLOUDFLARE_WEAK_TOKEN };
  expect(await to.session().check()).toMatchObject({ lacks: ['Account · Workers Scripts · Edit'] });
});

test('30,000 files are refused before anything is asked', async () => {
  await expect(publishSite({ ...to.place, site: await largeSite(30_000), isPreview: false })).rejects.toThrow(
    /30,000 files, and 20,000/,
  );
  expect(host.log).toEqual([]);
});

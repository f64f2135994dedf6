// Publishing to Vercel: what is sent, what is asked, and what stands there afterwards.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishSite, planSite, switchTo } from '../../main/publishing/publish-site.ts';
import { hostNamed } from '../../main/publishing/registry.ts';
import { largeSite, smallSite } from '../../main/publishing/site.fixture.ts';
import { publishingTo, fetchFrom, type TestPublishing } from './publishing.fixture.ts';
import { openVercelHost, VERCEL_PROJECT_TOKEN, VERCEL_TOKEN, type VercelHost } from './vercel-host.ts';

let host: VercelHost;
let to: TestPublishing;

beforeEach(async () => {
  host = await openVercelHost();
  to = await publishingTo('vercel', { api: host.origin, token: VERCEL_TOKEN });
});

afterEach(async () => {
  await to.close();
  await host.close();
});

const uploads = () => host.log.filter(({ path }) => path === '/v2/files').length;
const page = (path: string, name = 'hofer.vercel.app') => fetchFrom(host.origin, name, path);

test.each([10, 100, 1_000])('%i files go out once; one that changed goes out alone', async (count) => {
  const site = await largeSite(count);
  const different = new Set(site.files.map(({ sha256 }) => sha256)).size;
  const first = await to.publish(site);
  expect(first.sent.files).toBe(different + 1);

  host.log.length = 0;
  const changed = {
    ...site,
    files: site.files.map((file) => (file.path === '/index.html' ? to.edited(file) : file)),
    hash: 'f'.repeat(64),
  };
  expect((await to.publish(changed)).sent.files).toBe(1);
  expect(host.log.length).toBeLessThanOrEqual(9);
});

test('what has changed goes ahead, so that the list of all files is sent once', async () => {
  const site = await largeSite(100);
  await to.publish(site);
  host.log.length = 0;
  const changed = { ...site, files: site.files.map((file) => (file.path === '/index.html' ? to.edited(file) : file)) };
  const asked = () => host.log.filter(({ method, path }) => method === 'POST' && path === '/v13/deployments').length;

  expect((await to.publish({ ...changed, hash: 'e'.repeat(64) })).sent.files).toBe(1);
  expect([asked(), (await page('/')).body]).toEqual([1, 'edited']);

  // It no longer has what it had: it says so, and is given it.
  host.files.clear();
  await to.publish({ ...site, hash: 'd'.repeat(64) });
  expect([asked(), (await page('/')).status]).toEqual([3, 200]);
});

test('pages, headers, redirects and the page for lost visitors are what the site says', async () => {
  await to.publish(await smallSite());

  expect(await page('/')).toMatchObject({ status: 200, body: expect.stringContaining('Bread') });
  expect((await page('/')).headers.get('x-content-type-options')).toBe('nosniff');
  expect((await page('/assets/style.css')).headers.get('cache-control')).toContain('immutable');
  expect(await page('/old.html')).toMatchObject({ status: 301 });
  expect((await page('/old.html')).headers.get('location')).toBe('/contact/');
  expect((await page('/contact')).headers.get('location')).toBe('/contact/');
  expect(await page('/nothing/')).toMatchObject({ status: 404, body: expect.stringContaining('Not here') });
});

test('a preview stands beside what is live, is promoted, and taken back', async () => {
  const first = await to.publish(await smallSite());
  const preview = await to.publish(await smallSite({ '/index.html': 'New' }), { isPreview: true });
  expect((await page('/', new URL(preview.url ?? '').hostname)).body).toBe('New');
  expect((await page('/')).body).toContain('Bread');

  await switchTo(preview.reference, 'promote', to.place);
  expect((await page('/')).body).toBe('New');
  await switchTo(first.reference, 'rollBack', to.place);
  expect((await page('/')).body).toContain('Bread');
  expect((await to.ledger.list()).map(({ state }) => state)).toEqual(['replaced', 'live']);
});

test('while another program publishes there, nobody goes back, nor the other way round; what failed lets the next in', async () => {
  const { reference } = await to.publish(await smallSite());
  await to.publish(await smallSite({ '/index.html': 'New' }));
  const busy = { kind: 'conflict', message: expect.stringMatching(/being published there right now.*then try again/) };
  const theirs = await to.ledger.begin({ site: await smallSite(), kind: 'production' });
  await expect(switchTo(reference, 'rollBack', to.place)).rejects.toMatchObject(busy);
  await theirs.failed('It was stopped.');

  const going = await to.ledger.switching(reference);
  await expect(to.publish(await smallSite({ '/index.html': 'Newer' }))).rejects.toMatchObject(busy);
  await going.givenUp();
  expect((await page('/')).body).toBe('New');

  await expect(switchTo('nothing', 'rollBack', to.place)).rejects.toThrow('Vercel says');
  await switchTo(reference, 'rollBack', to.place);
  expect((await page('/')).body).toContain('Bread');
});

test('the dry run knows what would be sent, and deploys nothing', async () => {
  await to.publish(await smallSite());
  const plan = await planSite({
    ...to.place,
    site: await smallSite({ '/index.html': 'New', '/new.html': 'x', '/404.html': undefined }),
  });

  expect(plan).toMatchObject({
    added: ['/new.html'],
    changed: ['/index.html'],
    removed: ['/404.html'],
    toSend: { files: 2, bytes: 4 },
  });
  expect(host.deployments).toHaveLength(1);
});

describe('when something goes wrong', () => {
  test.each([
    ['too much haste', { path: /files/, status: 429, headers: { 'retry-after': '0' }, times: 3 }],
    ['a fault inside', { path: /files/, status: 500, times: 2 }],
    ['no room for a moment', { path: /deployments/, method: 'POST', status: 503, headers: { 'retry-after': '0' }, times: 1 }],
    ['a connection that breaks', { path: /files/, breaks: 'reset', times: 3 }],
    ['an answer that is cut', { path: /projects/, breaks: 'cut', times: 1 }],
    ['a slow answer', { path: /files/, delayMs: 300, times: 2 }],
  ] as const)('it survives %s', async (_case, fault) => {
    host.fail(fault);
    await to.publish(await smallSite());

    expect((await page('/')).body).toContain('Bread');
    expect(host.deployments).toHaveLength(1);
  });

  test.each(['lost', 'cut'] as const)('a deployment whose answer is %s is found again, not made twice', async (breaks) => {
    await to.publish(await smallSite());
    host.fail({ method: 'POST', path: /deployments$/, breaks });
    await to.publish(await smallSite({ '/index.html': 'New' }));

    expect(host.deployments).toHaveLength(2);
    expect((await page('/')).body).toBe('New');
  });

  test.each<[string, () => unknown, { kind: string; words: RegExp }]>([
    [
      'a token that was revoked',
      () => host.revoked.add(VERCEL_TOKEN),
      { kind: 'auth', words: /vercel\.com\/account\/settings\/tokens.*sitewright connect vercel/ },
    ],
    ['a quota of the day', () => (host.uploadLimit = 2), { kind: 'rate-limit', words: /Wait 24 hours/ }],
    [
      'an account that owes',
      () => host.fail({ path: /files/, status: 402, body: { error: { code: 'payment_required', message: 'Pay first.' } } }),
      { kind: 'precondition', words: /Pay first\. Free some room/ },
    ],
    [
      'a file that does not match its digest',
      () =>
        host.fail({
          path: /files/,
          status: 400,
          times: 100,
          body: { error: { code: 'bad_request', message: 'The provided digest does not match the file content.' } },
        }),
      { kind: 'external', words: /digest does not match the file content\. .*ublish again/ },
    ],
    [
      'a host that is gone',
      () => host.fail({ path: /projects/, breaks: 'reset', times: 100 }),
      { kind: 'external', words: /could not be reached/ },
    ],
  ])(
    '%s is said at once, with what to do',
    async (_case, happen, { kind, words }) => {
      happen();
      await expect(to.publish(await largeSite(30))).rejects.toMatchObject({ kind, message: expect.stringMatching(words) });
      expect(host.deployments).toHaveLength(0);
    },
    60_000,
  );

  test('a token revoked midway stops it there, and nothing is half live', async () => {
    await to.publish(await smallSite());
    const publishing = to.publish(await largeSite(300), { onProgress: () => host.revoked.add(VERCEL_TOKEN) });

    await expect(publishing).rejects.toMatchObject({ kind: 'auth' });
    expect((await page('/')).body).toContain('Bread');
    host.revoked.clear();
    const before = uploads();
    await to.publish(await largeSite(300));
    expect(uploads() - before).toBeLessThan(301);
  });

  test('a project deleted at the host is made again with all that is in it', async () => {
    await to.publish(await smallSite());
    host.projects.clear();
    host.deployments.length = 0;
    await to.publish(await smallSite());

    expect((await page('/')).body).toContain('Bread');
  });

  test('going back where the project was deleted makes none, and says so', async () => {
    const { reference } = await to.publish(await smallSite());
    host.projects.clear();

    await expect(switchTo(reference, 'rollBack', to.place)).rejects.toMatchObject({
      kind: 'not-found',
      message: 'There is no site "hofer" at Vercel any more. Publish it again: all of it is sent anew.',
    });
    expect(host.projects.size).toBe(0);
  });

  test('a project that somebody else put there is left alone', async () => {
    await to.publish(await smallSite());
    for (const each of host.deployments) each.meta = {};

    await expect(to.publish(await smallSite({ '/index.html': 'New' }))).rejects.toMatchObject({ kind: 'conflict' });
    expect((await page('/')).body).toContain('Bread');
  });

  test('two publications of one site at once make one deployment, which is live', async () => {
    const site = await largeSite(60);
    const [first, second] = await Promise.all([to.publish(site), to.publish(site)]);

    expect((await page('/')).body).toContain('/index.html');
    expect(host.deployments).toHaveLength(1);
    expect(second.reference).toBe(first.reference);
    expect(Math.min(first.sent.files, second.sent.files)).toBe(0);
  });

  test('one that is stopped while another is under way sends nothing', async () => {
    const site = await largeSite(60);
    const stop = AbortSignal.abort();
    const stopped = publishSite({ ...to.place, ground: { ...to.place.ground, signal: stop }, site, isPreview: false });
    const both = await Promise.allSettled([to.publish(site), stopped]);

    expect(both).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { kind: 'cancelled' } }]);
    expect(host.deployments).toHaveLength(1);
  });
});

test('connecting says what the token may do', async () => {
  expect(await to.session().check()).toMatchObject({ account: 'ada', lacks: [] });
  const limited = hostNamed('vercel').open(
    { siteName: 'x', settings: { api: host.origin, token: VERCEL_PROJECT_TOKEN } },
    to.place.ground,
  );
  expect(await limited.check()).toMatchObject({ account: 'one project', lacks: [] });
});

test('too many files are refused before anything is asked', async () => {
  await expect(publishSite({ ...to.place, site: await largeSite(30_000), isPreview: false })).rejects.toThrow(
    /30,000 files, and 15,000/,
  );
  expect(host.log).toEqual([]);
});

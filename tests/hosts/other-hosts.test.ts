// What every host that keeps one site does, on each of them: Netlify, a bucket, GitHub Pages, a server of one's own.
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { planSite, switchTo } from '../../main/publishing/publish-site.ts';
import { largeSite, smallSite } from '../../main/publishing/site.fixture.ts';
import { GITHUB_TOKEN, openGitHubHost } from './github-host.ts';
import { NETLIFY_TOKEN, openNetlifyHost } from './netlify-host.ts';
import { publishingTo, type TestPublishing } from './publishing.fixture.ts';
import { openS3Host, S3_KEYS } from './s3-host.ts';
import { openSftpHost, SFTP_USER } from './sftp-host.ts';

interface Ground {
  to: TestPublishing;
  /** What visitors see, by path. */
  seen(this: void): Promise<Map<string, string>>;
  /** From the next request on nobody is let in. */
  revoke(this: void): void;
  /** Somebody removes there what the site stands in: project, bucket, repository or folder. */
  remove(this: void): unknown;
}

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function opened(id: string, settings: Record<string, string>, rest: Omit<Ground, 'to'>): Promise<Ground> {
  const to = await publishingTo(id, settings);
  closing.push(to.close);
  return { to, ...rest };
}

async function filesBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const)),
  );
}

const HOSTS = [
  {
    id: 'netlify',
    sentAgain: 1,
    async open(this: void) {
      const host = await openNetlifyHost();
      closing.push(host.close);
      return opened(
        'netlify',
        { api: host.origin, token: NETLIFY_TOKEN },
        {
          seen: async () => host.seen('hofer'),
          revoke: () => void host.revoked.add(NETLIFY_TOKEN),
          remove: () => host.sites.clear(),
        },
      );
    },
  },
  {
    id: 's3',
    sentAgain: 1,
    missed: expect.stringMatching(/no bucket "hofer" at http.* connect another one \(sitewright connect s3\)/),
    async open(this: void) {
      const host = await openS3Host();
      closing.push(host.close);
      return opened(
        's3',
        { ...S3_KEYS, endpoint: host.origin },
        {
          seen: async () => host.seen(),
          revoke: () => void host.revoked.add(S3_KEYS.keyId),
          remove: () => (host.isGone = true),
        },
      );
    },
  },
  {
    id: 'github-pages',
    sentAgain: 1,
    missed: expect.stringMatching(/no repository hofer\/website that this token may see.* \(sitewright connect github-pages\)/),
    async open(this: void) {
      const host = await openGitHubHost();
      closing.push(host.close);
      return opened(
        'github-pages',
        { api: host.origin, token: GITHUB_TOKEN, repository: 'hofer/website' },
        {
          seen: async () => host.seen(),
          revoke: () => void host.revoked.add(GITHUB_TOKEN),
          remove: () => (host.isGone = true),
        },
      );
    },
  },
  {
    id: 'sftp',
    // This server cannot let one file stand in two places, as some cannot: there all of it is sent.
    sentAgain: 100,
    async open(this: void) {
      const folder = await mkdtemp(join(tmpdir(), 'sitewright-sftp-'));
      const host = await openSftpHost(folder);
      closing.push(host.close, () => rm(folder, { recursive: true, force: true, maxRetries: 9 }));
      const settings = {
        server: '127.0.0.1',
        port: String(host.port),
        ...SFTP_USER,
        fingerprint: host.fingerprint,
        path: '/srv/www',
      };
      const ground: Ground = await opened('sftp', settings, {
        seen: () => filesBelow(join(folder, 'www')),
        remove: () => rm(folder, { recursive: true }).then(() => mkdir(folder)),
        revoke: () => void (ground.to.place.target.settings = { ...settings, password: 'no longer' }),
      });
      return ground;
    },
  },
];

describe.each(HOSTS)('publishing to $id', ({ open, sentAgain }) => {
  test('puts every file there as it is', async () => {
    const { to, seen } = await open();
    const site = await smallSite();
    await to.publish(site);

    const there = await seen();
    for (const { path, read } of site.files) expect(there.get(path)).toBe(new TextDecoder().decode(await read()));
  });

  test('sends 100 files once, and one that changed alone; what is gone goes', async () => {
    const { to, seen } = await open();
    await to.publish(await largeSite(100));
    const site = await largeSite(100);
    const [first, gone, ...rest] = site.files;
    const changed = { ...site, files: [to.edited(first ?? never()), ...rest], hash: 'e'.repeat(64) };

    expect((await planSite({ ...to.place, site: changed })).toSend.files).toBe(1);
    expect((await to.publish(changed)).sent.files).toBe(sentAgain);
    expect((await seen()).get(first?.path ?? '')).toBe('edited');
    expect((await seen()).has(gone?.path ?? '')).toBe(false);
  });

  test('the same again sends nothing', async () => {
    const { to } = await open();
    await to.publish(await smallSite());
    expect((await to.publish(await smallSite())).sent).toEqual({ files: 0, bytes: 0 });
  });

  test('two publications at once send each file once, and the site is whole', async () => {
    const { to, seen } = await open();
    const site = await smallSite();
    const sent = (await Promise.all([to.publish(site), to.publish(site)])).map((each) => each.sent.files);

    expect(Math.min(...sent)).toBe(0);
    expect((await seen()).get('/index.html')).toContain('Bread');
  });

  test('a key that was revoked is said at once, with what to do', async () => {
    const { to, seen, revoke } = await open();
    await to.publish(await smallSite());
    revoke();

    await expect(to.publish(await smallSite({ '/index.html': 'New' }))).rejects.toMatchObject({
      kind: 'auth',
      message: expect.stringMatching(/connect/),
    });
    expect((await seen()).get('/index.html')).toContain('Bread');
  });

  test('connecting says whose it is and what may be done', async () => {
    const { to } = await open();
    const access = await to.session().check();
    expect(access.lacks).toEqual([]);
    expect(access.may).not.toEqual([]);
  });

  test('removing leaves nothing', async () => {
    const { to, seen } = await open();
    await to.publish(await smallSite());
    await to.session().remove();
    const left = await seen().catch(() => new Map<string, string>());
    expect([...left.keys()]).toEqual([]);
  });
});

test.each(HOSTS.filter(({ id }) => id !== 's3'))('$id goes back to what was there before', async ({ open }) => {
  const { to, seen } = await open();
  const first = await to.publish(await smallSite());
  await to.publish(await smallSite({ '/index.html': 'New' }));
  await switchTo(first.reference, 'rollBack', to.place);
  expect((await seen()).get('/index.html')).toContain('Bread');
});

test.each(HOSTS.filter(({ missed }) => missed === undefined))(
  '$id: what somebody removed there is not gone back to, but made again with all that is in it',
  async ({ open }) => {
    const { to, seen, remove } = await open();
    const { reference } = await to.publish(await smallSite());
    await remove();
    await expect(switchTo(reference, 'rollBack', to.place)).rejects.toMatchObject({ kind: 'not-found' });
    await to.publish(await smallSite());

    expect((await seen()).get('/index.html')).toContain('Bread');
  },
);

test.each(HOSTS.filter(({ missed }) => missed !== undefined))(
  '$id: what only its owner can make again is missed in words, also by the dry run',
  async ({ open, missed }) => {
    const { to, remove } = await open();
    await to.publish(await smallSite());
    await remove();

    const said = { kind: 'not-found', message: missed };
    const site = await smallSite({ '/index.html': 'New' });
    await expect(to.publish(site)).rejects.toMatchObject(said);
    await expect(planSite({ ...to.place, site })).rejects.toMatchObject(said);
    await expect(to.session().status()).rejects.toMatchObject(said);
    expect((await to.ledger.list()).map(({ state }) => state)).toEqual(['failed', 'live']);
  },
);

test('a bucket whose clock is an hour ahead is still written to', async () => {
  const host = await openS3Host();
  closing.push(host.close);
  host.aheadMs = 3_600_000;
  const to = await publishingTo('s3', { ...S3_KEYS, endpoint: host.origin });
  closing.push(to.close);

  await to.publish(await smallSite());
  expect(host.seen().get('/index.html')).toContain('Bread');
  expect(host.objects.get('assets/style.css')?.headers).toEqual({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('in a bucket, what somebody else put there stays', async () => {
  const host = await openS3Host();
  closing.push(host.close);
  const to = await publishingTo('s3', { ...S3_KEYS, endpoint: host.origin });
  closing.push(to.close);
  host.objects.set('menu.pdf', { bytes: Buffer.from('theirs'), headers: {} });

  await to.publish(await smallSite());
  await to.publish(await smallSite({ '/404.html': undefined }));
  expect([...host.seen().keys()].toSorted()).toEqual(['/assets/style.css', '/contact/index.html', '/index.html', '/menu.pdf']);
});

test('a server that shows an unknown key is not told a password', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-sftp-'));
  const host = await openSftpHost(folder);
  closing.push(host.close, () => rm(folder, { recursive: true, force: true, maxRetries: 9 }));
  const settings = { server: '127.0.0.1', port: String(host.port), ...SFTP_USER, path: '/srv/www' };
  const to = await publishingTo('sftp', settings);
  closing.push(to.close);

  await expect(to.session().check()).rejects.toMatchObject({
    kind: 'auth',
    message: expect.stringContaining(`--set fingerprint=${host.fingerprint}`),
  });
});

test('a connection to a server that breaks midway: the site there stays, and the rest alone is sent', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-sftp-'));
  const host = await openSftpHost(folder);
  closing.push(host.close, () => rm(folder, { recursive: true, force: true, maxRetries: 9 }));
  const to = await publishingTo('sftp', {
    server: '127.0.0.1',
    port: String(host.port),
    ...SFTP_USER,
    fingerprint: host.fingerprint,
    path: '/srv/www',
  });
  closing.push(to.close);
  await to.publish(await smallSite());
  host.breakAfter = 20;

  await expect(to.publish(await largeSite(60))).rejects.toThrow(/Publish again/);
  expect((await filesBelow(join(folder, 'www'))).get('/index.html')).toContain('Bread');
  host.breakAfter = Infinity;
  const { sent } = await to.publish(await largeSite(60));
  expect(sent.files).toBeLessThan(60);
  expect((await filesBelow(join(folder, 'www'))).size).toBe(61);
});

function never(): never {
  throw new Error('The site has files.');
}

// kill -9 while the command line publishes: afterwards only the rest is sent, nothing twice, nothing half live. And no token anywhere.
import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largeSite } from '../../main/publishing/site.fixture.ts';
import { runCli } from '../run-cli.ts';
import { ACCOUNT, CLOUDFLARE_TOKEN, openCloudflareHost } from './cloudflare-host.ts';
import { NETLIFY_TOKEN, openNetlifyHost } from './netlify-host.ts';
import { openVercelHost, VERCEL_TOKEN } from './vercel-host.ts';

let folder: string;
let site: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-killed-publish-'));
  site = join(folder, 'hofer');
  await Promise.all([writeSite(site, 400), writeSite(join(folder, 'large'), MANY)]);
  process.env['SITEWRIGHT_PASSPHRASE'] = 'for these tests alone';
});

afterAll(async () => {
  delete process.env['SITEWRIGHT_PASSPHRASE'];
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

const data = () => join(folder, 'data');

/** More than go out to Cloudflare in one request. */
const MANY = 1_200;

async function writeSite(path: string, count: number): Promise<void> {
  for (const file of (await largeSite(count)).files) {
    await mkdir(dirname(join(path, file.path)), { recursive: true });
    await writeFile(join(path, file.path), await file.read());
  }
}

const MIDWAY = [
  {
    id: 'cloudflare',
    token: CLOUDFLARE_TOKEN,
    async open(this: void) {
      const host = await openCloudflareHost({ latencyMs: 60 });
      const deployed = () => host.scripts.get('large')?.versions.length ?? 0;
      return { host, api: `${host.origin}/client/v4`, there: () => host.assets.size, deployed, live: deployed };
    },
  },
  {
    id: 'netlify',
    token: NETLIFY_TOKEN,
    async open(this: void) {
      const host = await openNetlifyHost({ latencyMs: 60 });
      const deployed = () => host.sites.get('large')?.deploys.length ?? 0;
      const live = () => (host.sites.get('large')?.live ? 1 : 0);
      return { host, api: host.origin, there: () => host.blobs.size, deployed, live };
    },
  },
];

test.each(MIDWAY)('$id: killed while it sends, nothing is half live; then the rest is sent, and deployed once', async (each) => {
  const { host, api, there, deployed, live } = await each.open();
  const place = ['--set', `api=${api}`, '--set', `token=${each.token}`];
  const words = ['publish', join(folder, 'large'), '--to', each.id, ...place, '--json', '--no-probe'];
  const killed = await runCli(words, {
    data: data(),
    onStart: (child) => {
      const watch = setInterval(() => {
        if (there() === 0) return;
        clearInterval(watch);
        child.kill('SIGKILL');
      }, 2);
    },
  });
  expect([killed.code, live()]).toEqual([null, 0]);

  const before = there();
  const { code, stdout } = await runCli(words, { data: data() });
  expect([code, deployed(), live()]).toEqual([0, 1, 1]);
  expect(JSON.parse(stdout).sent.files).toBeLessThanOrEqual(MANY - before);
  await host.close();
});

test('Vercel: what was sent before is not sent again, and there is one deployment', async () => {
  const host = await openVercelHost({ latencyMs: 40 });
  const words = [
    'publish',
    site,
    '--to',
    'vercel',
    '--set',
    `api=${host.origin}`,
    '--set',
    `token=${VERCEL_TOKEN}`,
    '--json',
    '--no-probe',
  ];
  const killed = await runCli(words, {
    data: data(),
    onStart: (child) => {
      const watch = setInterval(() => {
        if (host.files.size < 100) return;
        clearInterval(watch);
        child.kill('SIGKILL');
      }, 5);
    },
  });
  expect([killed.code, host.deployments.length]).toEqual([null, 0]);

  // Those on their way when it was killed have been logged already.
  const [there, different] = [host.files.size, 401];
  host.log.length = 0;
  const { stdout } = await runCli(words, { data: data() });
  const uploads = host.log.filter(({ path }) => path === '/v2/files').length;
  expect(JSON.parse(stdout).sent.files).toBe(uploads);
  expect(uploads).toBeLessThanOrEqual(different - there);
  expect(host.deployments).toHaveLength(1);
  await runCli(words, { data: data() });
  expect(host.deployments).toHaveLength(1);
  await host.close();
});

test('while one command line publishes, another to the same place says so and sends nothing', async () => {
  const host = await openVercelHost({ latencyMs: 40 });
  const place = ['--set', `api=${host.origin}`, '--set', `token=${VERCEL_TOKEN}`];
  const publish = (onStart: () => void) =>
    runCli(['publish', site, '--to', 'vercel', '--name', 'twice', ...place, '--json', '--no-probe'], { data: data(), onStart });
  const first = Promise.withResolvers<unknown>();
  const ended = publish(() => {
    const watch = setInterval(() => {
      if (host.files.size === 0) return;
      clearInterval(watch);
      first.resolve(undefined);
    }, 2);
  });
  await first.promise;

  const second = await publish(() => undefined);
  expect([second.code, second.stderr]).toEqual([1, expect.stringMatching(/being published there right now \(process \d+, /)]);
  expect((await ended).code).toBe(0);
  expect(host.deployments).toHaveLength(1);
  expect((await publish(() => undefined)).code).toBe(0);
  await host.close();
});

test('Cloudflare: killed after the version was made, it is taken up and not made again', async () => {
  const host = await openCloudflareHost({ latencyMs: 60 });
  const api = `${host.origin}/client/v4`;
  const words = [
    'publish',
    site,
    '--to',
    'cloudflare',
    '--set',
    `api=${api}`,
    '--set',
    `token=${CLOUDFLARE_TOKEN}`,
    '--json',
    '--no-probe',
  ];
  await runCli(words, {
    data: data(),
    onStart: (child) => {
      const watch = setInterval(() => {
        if (!host.scripts.has('hofer')) return;
        clearInterval(watch);
        child.kill('SIGKILL');
      }, 2);
    },
  });

  const { code, stdout } = await runCli(words, { data: data() });
  expect([code, JSON.parse(stdout).sent.files]).toEqual([0, 0]);
  expect(host.scripts.get('hofer')?.versions).toHaveLength(1);
  await host.close();
});

test('a connected token is in no file, output or error, and works', async () => {
  const host = await openCloudflareHost();
  const place = ['--set', `api=${host.origin}/client/v4`, '--set', `account=${ACCOUNT}`, '--set', `token=${CLOUDFLARE_TOKEN}`];
  const connected = await runCli(['connect', 'cloudflare', ...place], { data: data() });
  expect(connected).toMatchObject({ code: 0, stdout: expect.stringContaining('Connected as Bakery Hofer.') });

  const published = await runCli(['publish', site, '--to', 'cloudflare', '--no-probe'], { data: data() });
  host.revoked.add(CLOUDFLARE_TOKEN);
  const refused = await runCli(['publish', site, '--to', 'cloudflare', '--json'], { data: data() });
  const listed = await runCli(['hosts', '--json'], { data: data() });
  expect([published.code, refused.code]).toEqual([0, 1]);
  expect(refused.stderr).toContain('sitewright connect cloudflare');

  const said = [connected, published, refused, listed].map(({ stdout, stderr }) => stdout + stderr).join('\n');
  expect(said).not.toContain(CLOUDFLARE_TOKEN);
  expect(await filesWith(CLOUDFLARE_TOKEN)).toEqual([]);
  expect((await filesWith(ACCOUNT)).length).toBeGreaterThan(0);
  await host.close();
});

/** Below the data folder: the database, its log, backups, the vault. */
async function filesWith(words: string): Promise<string[]> {
  const entries = await readdir(data(), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(files.map(async (file) => ((await readFile(file)).includes(words) ? [file] : [])));
  return found.flat();
}

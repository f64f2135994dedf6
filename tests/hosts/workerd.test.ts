// What was uploaded to Cloudflare, served by the runtime that Cloudflare itself runs: pages, headers, redirects, 404, the form.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { sendTestEnquiry } from '../../main/publishing/test-enquiry.ts';
import { probeSite } from '../../main/publishing/probe.ts';
import type { Site } from '../../main/publishing/host.ts';
import { smallSite } from '../../main/publishing/site.fixture.ts';
import { CLOUDFLARE_TOKEN, openCloudflareHost, versionAt, type CloudflareHost } from './cloudflare-host.ts';
import { publishingTo, type TestPublishing } from './publishing.fixture.ts';

const CONTACT =
  '<!doctype html><html><head><title>Contact</title></head><body><form action="mailto:a@hofer.example" ' +
  'enctype="text/plain" method="post"><input name="name"/></form></body></html>';

let folder: string;
let host: CloudflareHost;
let to: TestPublishing;
let runtime: Miniflare;
let origin: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-workerd-'));
  host = await openCloudflareHost();
  to = await publishingTo('cloudflare', { api: `${host.origin}/client/v4`, token: CLOUDFLARE_TOKEN });
  site = await smallSite({ '/contact/index.html': CONTACT });
  await to.publish(site);
  runtime = await serveUploaded();
  origin = (await runtime.ready).origin;
});

afterAll(async () => {
  await runtime.dispose();
  await to.close();
  await host.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

/** Out of what the host was given, and nothing else. */
async function serveUploaded(): Promise<Miniflare> {
  const version = versionAt(host, 'hofer.sitewright.workers.dev');
  if (!version) throw new Error('Nothing was published.');
  const { manifest, metadata, modules } = version;
  const config = metadata.assets?.config ?? { _headers: '', _redirects: '' };

  for (const [path, { hash }] of Object.entries(manifest)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), host.assets.get(hash)?.bytes ?? '');
  }
  await writeFile(join(folder, '_headers'), config._headers);
  await writeFile(join(folder, '_redirects'), config._redirects);

  return new Miniflare({
    name: 'hofer',
    compatibilityDate: metadata.compatibility_date,
    modules: modules.map(({ name, text }) => ({ type: 'ESModule' as const, path: name, contents: text })),
    kvNamespaces: { ENQUIRIES: 'enquiries' },
    ratelimits: { LIMIT: { namespace_id: '1001', simple: { limit: 5, period: 60 } } },
    assets: {
      directory: folder,
      binding: 'ASSETS',
      routerConfig: {
        has_user_worker: true,
        invoke_user_worker_ahead_of_assets: false,
        static_routing: { user_worker: ['/_form'] },
      },
      assetConfig: { html_handling: 'auto-trailing-slash', not_found_handling: '404-page' },
    },
  });
}

const send = (fields: Record<string, string>, from = origin) =>
  fetch(`${origin}/_form`, { method: 'POST', redirect: 'manual', headers: { origin: from }, body: new URLSearchParams(fields) });

/** What the types of the runtime do not say without a package of theirs. */
const Store = z.custom<{ list(): Promise<{ keys: { name: string }[] }>; get(key: string): Promise<string | null> }>();

const store = async () => Store.parse(await runtime.getKVNamespace('ENQUIRIES'));
const keys = async () => (await (await store()).list()).keys;

const ENQUIRY = { name: 'Ada', email: 'ada@example.test', about: 'Rye', message: 'Two loaves, please.' };

test('every page, header and redirect is there, and lost visitors see their page', async () => {
  const shaped = (await to.session().shaped?.(site)) ?? site;
  const report = await probeSite({ site: shaped, address: origin, ground: to.place.ground });

  expect(report).toEqual({ checked: 6, faults: [] });
});

test('a probe sees other bytes, a missing page and a lost header', async () => {
  const other = await smallSite({
    '/contact/index.html': undefined,
    '/index.html': 'other',
    '/gone.txt': 'x',
    '/_headers': '/assets/*\n  X-Frame-Options: DENY\n',
  });
  const { faults } = await probeSite({ site: other, address: origin, ground: to.place.ground });

  expect(faults).toEqual([
    { path: '/assets/style.css', words: 'The header x-frame-options is missing.' },
    { path: '/gone.txt', words: 'It answers with 404.' },
    { path: '/index.html', words: 'It holds other bytes than what was published.' },
  ]);
}, 30_000);

test('an enquiry is kept, and the visitor thanked', async () => {
  const answer = await send(ENQUIRY);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/_form/thanks/']);
  expect(await (await fetch(`${origin}/_form/thanks/`)).text()).toContain('Thank you');

  const [key] = await keys();
  const kept = await (await store()).get(key?.name ?? '');
  expect(JSON.parse(kept ?? '')).toEqual(ENQUIRY);

  const [id = ''] = host.stores.keys();
  host.stores.get(id)?.values.set(key?.name ?? '', kept ?? '');
  expect(await to.session().enquiries?.()).toMatchObject([ENQUIRY]);
});

test('a test enquiry goes through the runtime and is seen at the host', async () => {
  const session = to.session();
  const enquiries = async () => {
    // What the runtime keeps is what the host has.
    const [id = ''] = host.stores.keys();
    for (const { name } of await keys()) host.stores.get(id)?.values.set(name, (await (await store()).get(name)) ?? '');
    return (await session.enquiries?.()) ?? [];
  };

  const report = await sendTestEnquiry({ session: { ...session, enquiries }, address: origin, ground: to.place.ground });
  expect(report).toEqual({ state: 'arrived', words: 'A test enquiry was sent by the form, and has arrived.' });
});

test('what a program fills in is thanked and not kept; other sites, empty words and haste are refused', async () => {
  const before = (await keys()).length;
  expect((await send({ ...ENQUIRY, website: 'https://spam.example' })).status).toBe(303);
  expect((await send(ENQUIRY, 'https://elsewhere.example')).status).toBe(403);
  expect((await send({ ...ENQUIRY, email: 'nobody' })).status).toBe(422);
  expect(await fetch(`${origin}/_form`)).toMatchObject({ status: 405 });

  const statuses: number[] = [];
  for (let count = 0; count < 6; count++) statuses.push((await send({ ...ENQUIRY, message: ' ' })).status);
  expect(statuses).toContain(429);
  expect(await keys()).toHaveLength(before);
});

// The contact form where a function takes it: what was uploaded is run, by real requests, and what came in is read back from the host.
import { afterEach, expect, test } from 'vitest';
import { sendTestEnquiry } from '../../main/publishing/test-enquiry.ts';
import { smallSite } from '../../main/publishing/site.fixture.ts';
import { CLOUDFLARE_TOKEN, openCloudflareHost } from './cloudflare-host.ts';
import { NETLIFY_TOKEN, openNetlifyHost } from './netlify-host.ts';
import { publishingTo, type TestPublishing } from './publishing.fixture.ts';
import { openVercelHost, VERCEL_TOKEN } from './vercel-host.ts';
import { leadVisitorsTo } from './visitors.ts';

const CONTACT =
  '<!doctype html><html><head><title>Contact</title></head><body><form action="mailto:a@hofer.example" ' +
  'method="post"><input name="name"/></form></body></html>';
const ENQUIRY = { name: 'Ada', email: 'ada@example.test', about: 'Rye', message: 'Two loaves, please.' };

/** Each with the request that a connection without the right to keep enquiries is refused. */
const HOSTS = [
  {
    id: 'cloudflare',
    open: openCloudflareHost,
    token: CLOUDFLARE_TOKEN,
    api: '/client/v4',
    live: 'https://hofer.sitewright.workers.dev/',
    kept: /storage\/kv/,
  },
  { id: 'netlify', open: openNetlifyHost, token: NETLIFY_TOKEN, api: '', live: 'https://hofer.netlify.app/', kept: undefined },
  { id: 'vercel', open: openVercelHost, token: VERCEL_TOKEN, api: '', live: 'https://hofer.vercel.app/', kept: /v1\/storage/ },
] as const;

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function opened({ id, open, token, api }: (typeof HOSTS)[number]) {
  const host = await open();
  closing.push(host.close, leadVisitorsTo(host.origin));
  const to = await publishingTo(id, { api: host.origin + api, token });
  closing.push(to.close);
  return { host, to };
}

async function previewOf(to: TestPublishing): Promise<string> {
  const { url } = await to.publish(await smallSite({ '/contact/index.html': CONTACT }), { isPreview: true });
  return url ?? '';
}

const messages = async (to: TestPublishing) => ((await to.session().enquiries?.()) ?? []).map(({ message }) => message);

test.each(HOSTS)('$id: a test enquiry is sent to a preview and seen, before anything is live', async (each) => {
  const { to } = await opened(each);
  const address = await previewOf(to);
  expect(await (await fetch(new URL('/contact/', address))).text()).toContain('action="/_form"');
  expect(await (await fetch(new URL('/_form/thanks/', address))).text()).toContain('Thank you');

  const report = await sendTestEnquiry({ session: to.session(), address, ground: to.place.ground });
  expect(report.state).toBe('arrived');
  expect(await messages(to)).toEqual([expect.stringContaining('This is a test')]);
  expect((await fetch(each.live)).status).toBe(404);
});

test.each(HOSTS)('$id: who is no visitor is refused or thanked, and nothing of it is kept', async (each) => {
  const { to } = await opened(each);
  const place = new URL('/_form', await previewOf(to));
  const send = (fields: Record<string, string>, origin = place.origin) =>
    fetch(place, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: String(new URLSearchParams(fields)),
    });

  expect((await send({ ...ENQUIRY, website: 'https://spam.example' })).status).toBe(303);
  expect((await send(ENQUIRY, 'https://elsewhere.example')).status).toBe(403);
  expect((await send({ ...ENQUIRY, email: 'nobody' })).status).toBe(422);
  expect((await send({ ...ENQUIRY, message: 'x'.repeat(30_000) })).status).toBe(413);
  expect((await fetch(place)).status).toBe(405);
  expect(await messages(to)).toEqual([]);
  expect((await send(ENQUIRY)).status).toBe(303);
  expect(await messages(to)).toEqual([ENQUIRY.message]);
});

// Cloudflare's own limit is tried in workerd.test.ts.
test.each(HOSTS.filter(({ id }) => id !== 'cloudflare'))('$id: the sixth within a minute is asked to wait', async (each) => {
  const { to } = await opened(each);
  const place = new URL('/_form', await previewOf(to));
  const statuses: number[] = [];
  for (let count = 0; count < 6; count++) {
    const headers = { origin: place.origin, 'content-type': 'application/x-www-form-urlencoded' };
    const body = String(new URLSearchParams(ENQUIRY));
    statuses.push((await fetch(place, { method: 'POST', redirect: 'manual', headers, body })).status);
  }
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
});

test.each(HOSTS.filter(({ kept }) => kept))(
  '$id: a connection that may keep nothing leaves the form to the mail program',
  async (each) => {
    const { host, to } = await opened(each);
    const body = {
      success: false,
      errors: [{ code: 10_000, message: 'Authentication error' }],
      error: { code: 'forbidden', message: 'no' },
    };
    host.fail({ path: each.kept ?? /./, status: 403, body, times: 100 });
    const address = await previewOf(to);

    expect(await (await fetch(new URL('/contact/', address))).text()).toContain('action="mailto:');
    expect(await to.session().enquiries?.()).toEqual([]);
    const report = await sendTestEnquiry({ session: to.session(), address, ground: to.place.ground });
    expect(report).toMatchObject({ state: 'lost', words: expect.stringContaining('mail program') });
  },
);

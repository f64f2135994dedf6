// Records of a domain, asked for at a name server on this machine.
import { afterEach, expect, test } from 'vitest';
import { certificateOf, checkRecords } from '../../main/publishing/domain.ts';
import { domainName } from '../../main/publishing/domain-name.ts';
import { domainRecords } from '../../main/publishing/host-domains.ts';
import { hostNamed } from '../../main/publishing/registry.ts';
import { testGround } from '../../main/publishing/site.fixture.ts';
import { CLOUDFLARE_TOKEN, openCloudflareHost } from './cloudflare-host.ts';
import { openDnsHost, type DnsHost } from './dns-host.ts';
import { DOMAIN, TAKEN_DOMAIN } from './domain-routes.ts';
import { NETLIFY_TOKEN, openNetlifyHost } from './netlify-host.ts';
import { publishingTo } from './publishing.fixture.ts';
import { openVercelHost, VERCEL_TOKEN } from './vercel-host.ts';

let dns: DnsHost | undefined;

afterEach(() => {
  dns?.close();
  dns = undefined;
});

async function states(zone: Record<string, string[]>, domain = 'hofer.example', host = 'vercel') {
  dns = await openDnsHost(zone);
  return checkRecords(domainRecords(host, { domain, siteName: 'hofer', owner: 'hofer' }), [dns.server]);
}

const RIGHT = { 'hofer.example A': ['76.76.21.21'], 'www.hofer.example CNAME': ['cname.vercel-dns.com'] };

test('right records are right, and mail is never asked about', async () => {
  expect((await states({ ...RIGHT, 'hofer.example MX': ['mail.hofer.example'] })).map(({ state }) => state)).toEqual([
    'right',
    'right',
  ]);
  expect(dns?.asked).not.toContain('MX');
});

test('what is missing is said as it has to be typed in', async () => {
  const [apex, www] = await states({ 'hofer.example A': ['76.76.21.21'] });

  expect(apex?.state).toBe('right');
  expect(www).toMatchObject({ state: 'missing', words: expect.stringContaining('www.hofer.example CNAME cname.vercel-dns.com') });
});

test.each([
  ['an address of the old host', { 'hofer.example A': ['203.0.113.7'] }, /is 203\.0\.113\.7\. Leave only 76\.76\.21\.21/],
  ['the old address beside the new one', { 'hofer.example A': ['76.76.21.21', '203.0.113.7'] }, /Leave only 76\.76\.21\.21/],
  [
    'an alias in the way',
    { 'hofer.example A': ['203.0.113.7'], 'hofer.example CNAME': ['old.host.example'] },
    /from a CNAME to old\.host\.example; remove that/,
  ],
])('%s is wrong, and it is said why', async (_case, zone, words) => {
  expect((await states(zone))[0]).toMatchObject({ state: 'wrong', words: expect.stringMatching(words) });
});

test('a name below the domain points by name; GitHub wants all four addresses', async () => {
  expect(await states({ 'www.hofer.example CNAME': ['hofer.netlify.app'] }, 'www.hofer.example', 'netlify')).toMatchObject([
    { state: 'right' },
  ]);
  dns?.close();
  expect((await states({ 'hofer.example A': ['185.199.108.153'] }, 'hofer.example', 'github-pages'))[0]).toMatchObject({
    state: 'wrong',
  });
});

test('where the host keeps the domain itself, that is said', () => {
  expect(() => domainRecords('cloudflare', { domain: 'hofer.example', siteName: 'hofer' })).toThrow(/add it there as a zone/);
});

test('where nothing answers there is no certificate yet', async () => {
  expect(await certificateOf('127.0.0.1', 9)).toMatchObject({
    type: 'none',
    words: expect.stringContaining('when the records are right'),
  });
});

const HOSTS = {
  vercel: { open: openVercelHost, token: VERCEL_TOKEN, api: '' },
  netlify: { open: openNetlifyHost, token: NETLIFY_TOKEN, api: '' },
  cloudflare: { open: openCloudflareHost, token: CLOUDFLARE_TOKEN, api: '/client/v4' },
} as const;

/** Twice, as it is asked again until the records are right; then taken away. */
async function given(id: keyof typeof HOSTS, domain: string) {
  const { open, token, api } = HOSTS[id];
  const host = await open();
  const to = await publishingTo(id, { api: host.origin + api, token });
  try {
    const { domains } = to.session();
    const twice = [await domains?.give(domain), await domains?.give(domain)];
    const listed = await domains?.list();
    await domains?.remove(domain);
    return { report: twice[1], listed, left: await domains?.list() };
  } finally {
    await to.close();
    await host.close();
  }
}

test.each([
  ['vercel', DOMAIN, { records: [{ name: DOMAIN, type: 'A', values: ['216.198.79.1'] }], words: '' }],
  ['vercel', `www.${DOMAIN}`, { records: [{ type: 'CNAME', values: ['1a2b3c.vercel-dns-017.com'] }] }],
  [
    'vercel',
    TAKEN_DOMAIN,
    {
      records: [
        { name: `_vercel.${TAKEN_DOMAIN}`, type: 'TXT', values: [`vc-domain-verify=${TAKEN_DOMAIN},1a2b`] },
        { name: TAKEN_DOMAIN, type: 'A' },
      ],
      words: expect.stringContaining('Somebody else has used this domain at Vercel'),
    },
  ],
  ['netlify', DOMAIN, { records: [{ type: 'A', values: ['75.2.60.5'] }, { type: 'CNAME' }], certificate: 'issued' }],
  ['cloudflare', `www.${DOMAIN}`, { records: [{ name: DOMAIN, type: 'NS' }], certificate: 'waiting' }],
] as const)('%s is given %s once, says what it wants for it, and lets go of it', async (id, domain, expected) => {
  const { report, listed, left } = await given(id, domain);
  expect(report).toMatchObject(expected);
  expect([listed, left]).toEqual([[domain], []]);
});

test('GitHub Pages knows its domain by what it was connected with', async () => {
  const domains = (domain?: string) =>
    hostNamed('github-pages').open(
      { siteName: 'hofer', settings: { token: 't', repository: 'ada/website', ...(domain === undefined ? {} : { domain }) } },
      testGround(),
    ).domains;

  expect(await domains('www.hofer.example')?.list()).toEqual(['www.hofer.example']);
  expect(await domains('www.hofer.example')?.give('www.hofer.example')).toMatchObject({
    records: [{ type: 'CNAME', values: ['ada.github.io'] }],
    words: '',
  });
  expect((await domains()?.give('www.hofer.example'))?.words).toContain('Connect GitHub Pages again with this domain');
});

test('a text that shows the owner may stand beside others', async () => {
  dns = await openDnsHost({ 'hofer.example TXT': ['v=spf1 -all', 'shown=1'] });
  const record = (value: string) => ({ name: 'hofer.example', type: 'TXT' as const, values: [value] });
  const looked = await checkRecords([record('shown=1'), record('shown=2')], [dns.server]);
  expect(looked.map(({ state }) => state)).toEqual(['right', 'missing']);
});

test('without a connection it is said that no name server answers', async () => {
  const [record] = domainRecords('vercel', { domain: 'hofer.example', siteName: 'hofer' });
  await expect(checkRecords(record ? [record] : [], ['127.0.0.1:9'])).rejects.toMatchObject({
    kind: 'external',
    message: expect.stringContaining('Look at the connection to the internet'),
  });
});

test.each([
  ['https://www.Hofer.at/kontakt?x=1', 'www.hofer.at'],
  [' bäckerei-hofer.at. ', 'xn--bckerei-hofer-bfb.at'],
])('%s is the domain %s', (typed, name) => {
  expect(domainName(typed)).toBe(name);
});

test.each(['', 'hofer', 'co.uk', 'ho fer.at', '-hofer.at', '192.168.0.1', `${'a'.repeat(64)}.at`])('“%s” is none', (typed) => {
  expect(() => domainName(typed)).toThrow(/no domain/);
});

test('a domain below .co.uk can only have addresses, as any that is bought', () => {
  const types = (domain: string) => domainRecords('vercel', { domain, siteName: 'hofer' }).map(({ type }) => type);
  expect([types('hofer.co.uk'), types('shop.hofer.co.uk')]).toEqual([['A', 'CNAME'], ['CNAME']]);
});

test.each([
  ['not-found.example', 'precondition', /no domain of that account/],
  [TAKEN_DOMAIN, 'conflict', /leads to the Worker "theirs"/],
])('Cloudflare says why it cannot take %s', async (domain, kind, words) => {
  await expect(given('cloudflare', domain)).rejects.toMatchObject({ kind, message: expect.stringMatching(words) });
});

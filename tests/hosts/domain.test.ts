// Records of a domain, asked for at a name server on this machine.
import { afterEach, expect, test } from 'vitest';
import { certificateOf, checkRecords } from '../../main/publishing/domain.ts';
import { domainRecords } from '../../main/publishing/host-domains.ts';
import { openDnsHost, type DnsHost } from './dns-host.ts';

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

import { get, request as ask } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shareOnNetwork, type NetworkShare } from './network-share.ts';
import { ownAddress } from './own-address.ts';

let share: NetworkShare;
let origin: string;

beforeAll(async () => {
  share = await shareOnNetwork({ host: '127.0.0.1', answer: (_request, response) => response.end('the site') });
  ({ origin } = new URL(share.address));
});

afterAll(async () => {
  await share.close();
});

test('whoever comes by the address is let in, and its secret goes no further', async () => {
  const opened = await fetch(share.address, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie') ?? '';

  expect(opened.status).toBe(303);
  expect(opened.headers.get('location')).toBe('/');
  expect(cookie).toMatch(/^sitewright-look=[0-9a-f]{32}; HttpOnly; SameSite=Lax; Path=\/$/);
  expect(cookie).not.toContain(new URL(share.address).pathname.slice(1));
  const seen = await fetch(`${origin}/about/`, { headers: { cookie: cookie.split(';', 1)[0] ?? '' } });
  expect(await seen.text()).toBe('the site');
});

test.each([
  ['without a cookie', '/', {}],
  ['with a guessed cookie', '/', { cookie: `sitewright-look=${'0'.repeat(32)}` }],
  ['with an empty cookie', '/', { cookie: 'sitewright-look=' }],
  ['with a guessed address', `/${'0'.repeat(32)}`, {}],
  ["at the studio's own addresses", '/rpc', {}],
])('%s there is nothing', async (_how, path, headers) => {
  const answer = await fetch(origin + path, { headers, redirect: 'manual' });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('There is nothing here.\n');
});

test('under another name there is nothing, though the address is right', async () => {
  const status = await new Promise((resolve, reject) => {
    get(share.address, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode)).on('error', reject);
  });
  expect(status).toBe(404);
});

test('no socket is opened', async () => {
  const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'x', 'sec-websocket-version': '13' };
  const outcome = await new Promise((resolve) => {
    const asked = ask(`${origin}/rpc`, { headers });
    asked.on('upgrade', () => resolve('opened'));
    asked.on('response', ({ statusCode }) => resolve(statusCode));
    asked.on('error', () => resolve('refused'));
    asked.end();
  });
  expect(outcome).toBe(404);
});

test('closed, nobody answers any more, and another one has another address', async () => {
  const other = await shareOnNetwork({ host: '127.0.0.1', answer: (_request, response) => response.end() });
  expect(new URL(other.address).pathname).not.toBe(new URL(share.address).pathname);
  await other.close();
  await expect(fetch(other.address)).rejects.toThrow('fetch failed');
});

const at = (address: string, internal = false) => [
  { address, internal, family: 'IPv4' as const, netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null },
];

test.each([
  [{ lo: at('127.0.0.1', true), wlan0: at('192.168.1.20') }, '192.168.1.20'],
  [{ vpn: at('100.64.0.9'), eth0: at('10.0.0.5') }, '10.0.0.5'],
  [{ eth0: at('192.0.2.2') }, '192.0.2.2'],
  [{ lo: at('127.0.0.1', true) }, undefined],
])('of %j the address is %s', (interfaces, expected) => {
  expect(ownAddress(interfaces)).toBe(expected);
});

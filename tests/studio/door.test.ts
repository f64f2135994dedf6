import { request } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openHost, type TestHost } from './open-host.ts';

let studio: TestHost;
let cookie: string;

beforeAll(async () => {
  studio = await openHost();
  const opened = await fetch(studio.host.address(), { redirect: 'manual' });
  cookie = (opened.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
});

afterAll(() => studio.close());

/** As a browser never would: with any Host and Origin. */
async function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  const asked = request(studio.host.origin + path, { headers });
  asked.end();
  const [answer] = await once(asked, 'response');
  answer.resume();
  return answer.statusCode;
}

describe('the address', () => {
  test('opens the studio once and is taken out of sight', async () => {
    const opened = await fetch(studio.host.address(), { redirect: 'manual' });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe('/');
    expect(opened.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  });

  test('lets nobody in a second time, and a fresh one is shown to the owner', async () => {
    const address = studio.host.address();
    await fetch(address, { redirect: 'manual' });
    const again = await fetch(address, { redirect: 'manual' });

    expect(again.status).toBe(401);
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(await again.text()).toContain('has been used');
    expect(studio.freshAddresses).toEqual([studio.host.address()]);
  });

  test('may be opened again by a browser that is in', async () => {
    const address = studio.host.address();
    await fetch(address, { redirect: 'manual' });
    const again = await fetch(address, { redirect: 'manual', headers: { cookie } });
    expect(again.status).toBe(303);
  });
});

describe('a request', () => {
  const host = () => new URL(studio.host.origin).host;

  test.each([
    ['with the cookie', { status: 200, headers: () => ({ cookie }) }],
    ['without the cookie', { status: 401, headers: () => ({}) }],
    ['with a wrong cookie', { status: 401, headers: () => ({ cookie: `${cookie.slice(0, -1)}~` }) }],
    ['for another host', { status: 403, headers: () => ({ cookie, host: 'studio.example' }) }],
    ['for localhost by name', { status: 403, headers: () => ({ cookie, host: host().replace('127.0.0.1', 'localhost') }) }],
    ['from another site', { status: 403, headers: () => ({ cookie, origin: 'https://evil.example' }) }],
    ['from another port', { status: 403, headers: () => ({ cookie, origin: 'http://127.0.0.1:1' }) }],
    ['from a sandboxed frame', { status: 403, headers: () => ({ cookie, origin: 'null' }) }],
  ])('%s is answered as it should be', async (_, { status, headers }) => {
    expect(await statusOf('/', headers())).toBe(status);
  });

  test.each(['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/%', '/assets/none.js'])(
    'for %s finds nothing',
    async (path) => {
      expect(await statusOf(path, { cookie })).toBe(404);
    },
  );

  test('is told what the page may do', async () => {
    const { headers } = await fetch(studio.host.origin, { headers: { cookie } });
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('a socket', () => {
  async function opens(headers: Record<string, string>): Promise<boolean> {
    const socket = new WebSocket(`${studio.host.origin.replace('http', 'ws')}/rpc`, { headers });
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.on('open', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
    socket.terminate();
    return isOpen;
  }

  test.each([
    ['of our own page', { isOpen: true, headers: () => ({ cookie, origin: studio.host.origin }) }],
    ['without the cookie', { isOpen: false, headers: () => ({ origin: studio.host.origin }) }],
    ['without an origin', { isOpen: false, headers: () => ({ cookie }) }],
    ['of another site', { isOpen: false, headers: () => ({ cookie, origin: 'https://evil.example' }) }],
    ['of a previewed site', { isOpen: false, headers: () => ({ cookie, origin: 'http://127.0.0.1:1' }) }],
  ])('%s is let in or not', async (_, { isOpen, headers }) => {
    expect(await opens(headers())).toBe(isOpen);
  });
});

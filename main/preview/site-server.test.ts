import { mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveSite, type SiteServer } from './site-server.ts';

let folder: string;
let server: SiteServer;

const PAGE = `<!doctype html><html><head><title>Home</title></head><body>${'<p>words</p>'.repeat(200)}</body></html>`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-preview-'));
  await mkdir(join(folder, 'contact'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'contact', 'index.html'), '<p>contact</p>');
  await writeFile(join(folder, '404.html'), '<p>own 404</p>');
  await writeFile(join(folder, 'assets', 'site.css'), 'a{}');
  await writeFile(join(folder, '.sitewright.json'), '{}');
  await writeFile(
    join(folder, '_headers'),
    "/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'self'\n\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
  );
  await writeFile(join(folder, '_redirects'), '/old.html /contact/ 301\n');
  server = await serveSite({ folder });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, maxRetries: 9 });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.origin + path, { redirect: 'manual', headers });

/** fetch tidies paths before it sends them; a hostile client does not. */
function rawStatus(path: string): Promise<number | undefined> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 200, 'words'],
  ['/contact/', 200, 'contact'],
  ['/nowhere/', 404, 'own 404'],
  ['/.sitewright.json', 404, 'own 404'],
  ['/_headers', 404, 'own 404'],
  ['/%ff', 404, 'own 404'],
])('%s answers %i', async (path, status, words) => {
  const response = await get(path);

  expect(response.status).toBe(status);
  expect(await response.text()).toContain(words);
});

test.each([
  ['/contact', 308, '/contact/'],
  ['/old.html', 301, '/contact/'],
])('%s leads on with %i', async (path, status, location) => {
  const response = await get(path);

  expect(response.status).toBe(status);
  expect(response.headers.get('location')).toBe(location);
});

test.each(['/../../../etc/passwd', '/..%2f..%2f..%2fetc%2fpasswd', '/contact/%2e%2e/%2e%2e/%2e%2e/etc/passwd'])(
  '%s does not leave the folder',
  async (path) => {
    expect(await rawStatus(path)).toBe(404);
  },
);

test('headers come from the site and later rules win', async () => {
  const page = await get('/');
  const asset = await get('/assets/site.css');

  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each([
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('with %s accepted the answer is encoded as %s', async (accepted, encoding) => {
  const response = await get('/', { 'accept-encoding': accepted });

  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(await response.text()).toBe(PAGE);
});

test('a page that has not changed is not sent again', async () => {
  const etag = (await get('/')).headers.get('etag') ?? '';

  expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
});

test('a live site tells open pages when a file changes, and may be framed by the studio', async () => {
  const live = await serveSite({ folder, isLive: true });
  const page = await fetch(`${live.origin}/`);
  const events = await fetch(`${live.origin}/__sitewright/events`);
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();

  await writeFile(join(folder, 'index.html'), PAGE.replace('Home', 'House'));
  const message = await reader?.read();
  await live.close();

  expect(page.headers.get('content-security-policy')).toContain('frame-ancestors http://127.0.0.1:*');
  expect(page.headers.get('origin-agent-cluster')).toBe('?1');
  expect(await page.text()).toContain('/__sitewright/reload.js');
  expect(message?.value).toContain('event: change');
});

test('each time a file is moved over the last one, open pages are told', async () => {
  const live = await serveSite({ folder, isLive: true });
  const events = await fetch(`${live.origin}/__sitewright/events`);
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();

  const told: (string | undefined)[] = [];
  for (const title of ['House', 'Hall', 'Hut']) {
    await writeFile(join(folder, '.next'), PAGE.replace('Home', title));
    await rename(join(folder, '.next'), join(folder, 'index.html'));
    told.push((await reader?.read())?.value);
  }
  await live.close();

  expect(told.map((each) => each?.includes('event: change'))).toEqual([true, true, true]);
});

test('a live page that can be edited carries its marks and the script, a published one neither', async () => {
  const marked = async (path: string, html: string) => html.replace('<p>', `<p data-at="${path}">`);
  const live = await serveSite({ folder, isLive: true, editing: { script: 'window.edited = true;', marked } });
  const page = await (await fetch(`${live.origin}/contact/`)).text();
  const script = await (await fetch(`${live.origin}/__sitewright/reload.js`)).text();
  await live.close();

  expect(page).toContain('<p data-at="/contact/">');
  expect(script).toMatch(/^window\.edited = true;/);
  expect(await (await get('/contact/')).text()).not.toContain('data-at');
});

test('a folder without a site is refused with what to do', async () => {
  await rm(join(folder, 'index.html'));

  await expect(serveSite({ folder })).rejects.toMatchObject({
    kind: 'not-found',
    message: expect.stringContaining('sitewright make'),
  });
});

test('a port that is taken is refused with what to do', async () => {
  const port = Number(new URL(server.origin).port);

  await expect(serveSite({ folder, port })).rejects.toMatchObject({
    kind: 'conflict',
    message: expect.stringContaining('--port'),
  });
});

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listen } from '../loopback/listen.ts';
import { fileFor } from './file-for.ts';
import { mayVisitBy } from './robots.ts';
import { CRAWL_LIMITS, saveSite, type CrawlLimits } from './save-site.ts';

type Page = string | { status: number; location?: string; type?: string; body?: string };

let folder: string;
let server: Server | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-crawl-'));
});
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

async function show(pages: Record<string, Page> | ((path: string) => Page | undefined)): Promise<string> {
  const pageAt = typeof pages === 'function' ? pages : (path: string) => pages[path];
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const page = pageAt(request.url ?? '/') ?? { status: 404, body: 'Not found' };
    const { status, location, type = 'text/html', body = '' } = typeof page === 'string' ? { status: 200, body: page } : page;
    response.writeHead(status, { 'content-type': type, ...(location ? { location } : {}) }).end(body);
  });
  return listen(server, 0);
}

const save = (address: string, limits: Partial<CrawlLimits> = {}, signal = new AbortController().signal) =>
  saveSite({ address, folder, limits: { ...CRAWL_LIMITS, ...limits } }, { signal, onPage: () => undefined });
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .toSorted();

test('pages and what they load are saved, other sites are left alone', async () => {
  const origin = await show({
    '/': '<link rel=stylesheet href=/a.css><a href="/about">Us</a> <a href="https://other.invalid/">Other</a><img src="/b.png">',
    '/about': '<p><a href="/">Home</a>',
    '/a.css': { status: 200, type: 'text/css', body: 'p{background:url(c.png)}' },
    '/b.png': { status: 200, type: 'image/png', body: 'b' },
    '/c.png': { status: 200, type: 'image/png', body: 'c' },
  });

  expect(await save(origin)).toEqual({ pages: 2 });
  expect(await files()).toEqual(['a.css', 'b.png', 'c.png', 'index.html', 'index.html']);
});

test('links to its own origin stay within the folder, its canonical address as it is', async () => {
  let own = '';
  const origin = await show(() => `<link rel="canonical" href="${own}/"><a href="${own}/x/">X</a>`);
  own = origin;
  await save(origin, { pages: 1 });

  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(`<link rel="canonical" href="${origin}/"><a href="/x/">X</a>`);
});

test('robots.txt is kept to', async () => {
  const origin = await show({
    '/robots.txt': { status: 200, type: 'text/plain', body: 'User-agent: *\nDisallow: /private' },
    '/': '<a href="/private/">No</a><a href="/open/">Yes</a>',
    '/private/': 'secret',
    '/open/': 'open',
  });

  expect(await save(origin)).toEqual({ pages: 2 });
});

describe('a site without end', () => {
  const endless = () => show((path) => `<a href="${path}x/">more</a>${'.'.repeat(1000)}`);

  test.each([
    ['pages', { pages: 5 }, 'first 5 pages'],
    ['bytes', { bytes: 3000 }, 'very large'],
    ['time', { timeMs: -1 }, 'slowly'],
  ])('ends by %s, and says so', async (_case, limits, words) => {
    expect((await save(await endless(), limits)).cutShort).toContain(words);
  });
});

test.each<[string, Page, string]>([
  ['sends visitors in a circle', { status: 302, location: '/' }, 'circle'],
  ['answers with an error', { status: 500 }, '500'],
  ['is no page', { status: 200, type: 'application/pdf' }, 'no web page'],
])('an address that %s is refused in plain words', async (_case, page, words) => {
  const origin = await show({ '/': page });
  await expect(save(origin)).rejects.toThrow(words);
});

test.each(['ftp://x.test/', 'nowhere', 'file:///etc/passwd'])('%s is no address', async (address) => {
  await expect(save(address)).rejects.toMatchObject({ kind: 'validation' });
});

test('nobody there is said', async () => {
  await expect(save('http://127.0.0.1:9/')).rejects.toThrow('cannot be reached');
});

test('stopping ends it', async () => {
  const origin = await show(() => 'x');
  await expect(save(origin, {}, AbortSignal.abort(new Error('Stopped.')))).rejects.toThrow('Stopped.');
});

test.each([
  ['/', true, 'index.html'],
  ['/about', true, 'about/index.html'],
  ['/about/', true, 'about/index.html'],
  ['/menu.html', true, 'menu.html'],
  ['/a/b.css', false, 'a/b.css'],
  ['/%2e%2e/%2e%2e/etc/passwd', false, 'etc/passwd'],
  ['/%zz', false, '%zz'],
  ['/a%5C..%5Cb', false, 'a_.._b'],
])('%s is kept as %s: %s', (path, isHtml, file) => {
  expect(fileFor(path, isHtml)).toBe(file);
});

test.each([
  ['', '/x', true],
  ['User-agent: *\nDisallow: /', '/x', false],
  ['User-agent: *\nDisallow:', '/x', true],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['User-agent: Sitewright\nDisallow: /x\n\nUser-agent: *\nDisallow: /', '/y', true],
  ['User-agent: a\nUser-agent: *\nDisallow: /x # no', '/x/y', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf.html', true],
])('by "%s" %s may be visited: %s', (robots, path, may) => {
  expect(mayVisitBy(robots)(path)).toBe(may);
});

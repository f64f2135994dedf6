// The rules of a site as a real Apache reads them out of its `.htaccess`. Skipped where there is none: `apt install apache2`.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen } from '../../main/loopback/listen.ts';
import { wholeSite } from '../../main/publishing/htaccess.ts';
import { smallSite } from '../../main/publishing/site.fixture.ts';
import { fetchFrom } from './publishing.fixture.ts';

const PROGRAM = ['/usr/sbin/apache2', '/usr/sbin/httpd', '/opt/homebrew/bin/httpd'].find(existsSync);
const MODULES = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/libexec/apache2',
  '/opt/homebrew/lib/httpd/modules',
].find(existsSync);

/** What an ordinary web space has. */
const LOADED = ['mpm_event', 'authz_core', 'unixd', 'dir', 'mime', 'alias', 'headers'];

const RULES = {
  '/_headers': `/*
  X-Content-Type-Options: nosniff
  Link: <"100%">
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/contact/
  X-Robots-Tag: noindex
`,
  '/_redirects': '/old.html /contact/ 301\n/%C3%BCber%20uns /contact/ 301\n/price$ /a$1b/ 302\n/blog/* /contact/ 301\n',
};

describe.skipIf(PROGRAM === undefined || MODULES === undefined)('an Apache that may be told what belongs to files', () => {
  let folder: string;
  let origin: string;
  let server: ChildProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitewright-apache-'));
    // Read by the user that the server becomes.
    await chmod(folder, 0o755);
    for (const { path, read } of wholeSite(await smallSite(RULES))) {
      await mkdir(dirname(join(folder, 'www', path)), { recursive: true });
      await writeFile(join(folder, 'www', path), await read());
    }
    origin = await freeOrigin();
    await writeFile(join(folder, 'httpd.conf'), configuration(folder, new URL(origin).port));
    server = spawn(PROGRAM ?? '', ['-f', join(folder, 'httpd.conf'), '-D', 'FOREGROUND'], { stdio: 'inherit' });
    await vi.waitFor(() => page('/'), { timeout: 30_000 });
  });

  afterAll(async () => {
    const ended = new Promise((resolve) => {
      server.on('exit', resolve);
    });
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 9 });
  });

  const page = (path: string) => fetchFrom(origin, 'hofer.example', path);

  test('serves pages in UTF-8, with the headers of the site', async () => {
    const home = await page('/');
    expect(home).toMatchObject({ status: 200, body: expect.stringContaining('Bread') });
    expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect([home.headers.get('x-content-type-options'), home.headers.get('link')]).toEqual(['nosniff', '<"100%">']);
    expect(home.headers.get('cache-control')).toBeNull();
    expect((await page('/assets/style.css')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('sets a header of one page on that page alone', async () => {
    const tags = ['/contact/', '/'].map(async (path) => (await page(path)).headers.get('x-robots-tag'));
    expect(await Promise.all(tags)).toEqual(['noindex', null]);
  });

  test.each([
    ['/old.html', 301, '/contact/'],
    ['/%C3%BCber%20uns', 301, '/contact/'],
    ['/blog/2019/bread', 301, '/contact/'],
    ['/price$', 302, '/a$1b/'],
  ])('leads from %s, which is %i, to %s', async (from, status, to) => {
    const answer = await page(from);
    expect(answer.status).toBe(status);
    expect(new URL(answer.headers.get('location') ?? '', origin).pathname).toBe(to);
  });

  test('shows the page for lost visitors, with the headers, and keeps the rules to itself', async () => {
    const lost = await page('/nothing/');
    expect(lost).toMatchObject({ status: 404, body: expect.stringContaining('Not here') });
    expect(lost.headers.get('x-content-type-options')).toBe('nosniff');
    for (const path of ['/_headers', '/_redirects', '/.htaccess']) expect([403, 404]).toContain((await page(path)).status);
  });
});

async function freeOrigin(): Promise<string> {
  const server = createServer();
  const origin = await listen(server, 0);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  return origin;
}

function configuration(folder: string, port: string): string {
  const modules = LOADED.filter((name) => existsSync(join(MODULES ?? '', `mod_${name}.so`)));
  return `
ServerRoot "${folder}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${folder}/httpd.pid"
ErrorLog "${folder}/error.log"
${modules.map((name) => `LoadModule ${name}_module "${MODULES}/mod_${name}.so"`).join('\n')}
User nobody
TypesConfig /etc/mime.types
DocumentRoot "${folder}/www"
<Directory "${folder}/www">
  AllowOverride FileInfo
  Require all granted
</Directory>
<Files ".ht*">
  Require all denied
</Files>
DirectoryIndex index.html
`;
}

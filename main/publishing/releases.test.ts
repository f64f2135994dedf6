// The folder host, which keeps releases on this machine's disk.
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PublishRequest, Site } from './host.ts';
import { hostNamed } from './registry.ts';
import { largeSite, smallSite, testGround } from './site.fixture.ts';

let parent: string;
let path: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sitewright-folder-'));
  path = join(parent, 'www');
});

afterEach(async () => {
  await rm(parent, { recursive: true, force: true, maxRetries: 9 });
});

const open = (ground = testGround()) => hostNamed('folder').open({ siteName: 'hofer', settings: { path } }, ground);
const publish = (request: PublishRequest) => open().publish(request);
const home = () => readFile(join(path, 'index.html'), 'utf8');
const release = (site: Site) => `${path}.releases/${site.hash.slice(0, 16)}`;

test('a site is put there whole, and rules with it', async () => {
  const site = await smallSite();
  const { reference, sent } = await publish({ site, isPreview: false });

  expect(sent.files).toBe(7);
  expect(await home()).toContain('Bread');
  const rules = ['.htaccess', '_headers', '_redirects'];
  expect((await readdir(path)).toSorted()).toEqual([...rules, '404.html', 'assets', 'contact', 'index.html'].toSorted());
  expect(await open().status()).toMatchObject({ live: reference });
});

test('only what changed is sent again, and what is the same takes no room', async () => {
  await publish({ site: await smallSite(), isPreview: false });
  const changed = await smallSite({ '/index.html': 'New' });

  expect(await open().plan(changed)).toEqual({ files: 1, bytes: 3 });
  expect((await publish({ site: changed, isPreview: false })).sent).toEqual({ files: 1, bytes: 3 });
  expect(await home()).toBe('New');
  expect((await stat(join(path, '404.html'))).nlink).toBe(2);
});

test('publishing the same again sends nothing', async () => {
  const site = await smallSite();
  await publish({ site, isPreview: false });
  expect((await publish({ site, isPreview: false })).sent).toEqual({ files: 0, bytes: 0 });
});

test('a preview changes nothing for visitors until it is promoted, and a rollback takes that back', async () => {
  const first = await publish({ site: await smallSite(), isPreview: false });
  const preview = await publish({ site: await smallSite({ '/index.html': 'New' }), isPreview: true });
  expect(await home()).toContain('Bread');

  await open().promote?.(preview.reference);
  expect(await home()).toBe('New');
  await open().rollBack?.(first.reference);
  expect(await home()).toContain('Bread');
});

test('stopped midway, visitors see all of the old site, and the rest alone is sent the next time', async () => {
  await publish({ site: await smallSite(), isPreview: false });
  const site = await largeSite(60);
  const ground = testGround();
  const stopAt = 20;
  const stopping = {
    ...ground,
    onProgress: () => {
      ground.seen.push({ type: 'phase', words: '' });
      if (ground.seen.length === stopAt) ground.controller.abort();
    },
  };

  await expect(open(stopping).publish({ site, isPreview: false })).rejects.toThrow(/abort/i);
  expect(await home()).toContain('Bread');
  const { sent } = await publish({ site, isPreview: false });
  // Of 60, and the rules for the server.
  expect(sent.files).toBeLessThanOrEqual(61 - stopAt);
  expect(sent.files).toBeGreaterThan(0);
  expect((await readdir(release(site), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())).toHaveLength(
    61,
  );
});

test('a folder with files of somebody else is refused and left alone', async () => {
  await mkdir(path);
  await writeFile(join(path, 'thesis.doc'), 'years of work');

  await expect(publish({ site: await smallSite(), isPreview: false })).rejects.toMatchObject({ kind: 'conflict' });
  expect(await readdir(path)).toEqual(['thesis.doc']);
});

test('the newest releases are kept, and the live one whatever its age', async () => {
  const first = await publish({ site: await smallSite(), isPreview: false });
  for (let index = 0; index < 8; index++) {
    await publish({ site: await smallSite({ '/index.html': `No. ${index}` }), isPreview: true });
  }

  const kept = (await readdir(`${path}.releases`)).filter((name) => !name.includes('.'));
  expect(kept).toHaveLength(7);
  expect(kept).toContain(first.reference);
  await expect(open().rollBack?.('0000000000000000')).rejects.toMatchObject({ kind: 'not-found' });
});

test('removing takes the link and every release', async () => {
  await publish({ site: await smallSite(), isPreview: false });
  expect(await readlink(path)).toMatch(/^www\.releases\//);
  await open().remove();
  expect(await readdir(parent)).toEqual([]);
});

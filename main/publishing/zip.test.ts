import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Site } from './host.ts';
import { hostNamed } from './registry.ts';
import { largeSite, smallSite, testGround } from './site.fixture.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-zip-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

const open = (name = 'site.zip') =>
  hostNamed('zip').open({ siteName: 'hofer', settings: { path: join(folder, name) } }, testGround());

async function zipped(site: Site, name?: string): Promise<Buffer> {
  await open(name).publish({ site, isPreview: false });
  return readFile(join(folder, name ?? 'site.zip'));
}

test.each([10, 1_000])('%i files come out as they went in', async (count) => {
  const site = await largeSite(count);
  const entries = unzipSync(await zipped(site));

  // And the rules for a server.
  expect(Object.keys(entries)).toHaveLength(count + 1);
  for (const file of site.files) expect(entries[file.path.slice(1)]).toEqual(new Uint8Array(await file.read()));
});

test('one site always gives the same bytes', async () => {
  expect(await zipped(await smallSite(), 'a.zip')).toEqual(await zipped(await smallSite(), 'b.zip'));
});

test('what fails leaves no half file', async () => {
  const site = await smallSite();
  const broken = {
    ...site,
    files: [...site.files, { ...(site.files[0] ?? never()), read: () => Promise.reject(new Error('gone')) }],
  };

  await expect(open().publish({ site: broken, isPreview: false })).rejects.toThrow('gone');
  expect(await readdir(folder)).toEqual([]);
});

function never(): never {
  throw new Error('The site has a file.');
}

import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { trimCache } from './trim-cache.ts';

let dataDir = '';

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sitewright-cache-'));
});

afterEach(() => rm(dataDir, { recursive: true, maxRetries: 9 }));

async function put(path: string, daysAgo: number): Promise<void> {
  const file = join(dataDir, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, 'x');
  const then = new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000);
  await utimes(file, then, then);
}

test('what was not used for a season goes; what was stays, and so does every asset', async () => {
  await put('cache/old.woff2', 100);
  await put('cache/made/old', 100);
  await put('cache/made/new', 80);
  await put('assets/ab/old', 1000);

  expect(await trimCache(dataDir)).toBe(2);
  expect(await readdir(join(dataDir, 'cache'), { recursive: true })).toEqual(['made', 'made/new']);
  expect(await readdir(join(dataDir, 'assets/ab'))).toEqual(['old']);
});

test('a studio without a cache has nothing to lose', async () => {
  expect(await trimCache(dataDir)).toBe(0);
});

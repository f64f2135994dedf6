import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDiskCache } from './disk-cache.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-cache-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, maxRetries: 9 });
});

function counted(key: unknown, extension = '.txt') {
  const entry = {
    key,
    extension,
    made: 0,
    make: async () => new TextEncoder().encode(String(++entry.made)),
  };
  return entry;
}

test('makes once what is asked for from many sides at once', async () => {
  const cache = createDiskCache(folder);
  const entry = counted(['a', 1]);
  await Promise.all([cache.bytes(entry), cache.bytes(entry), cache.file(entry)]);

  expect(entry.made).toBe(1);
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.txt$/)]);
});

test('finds what another process has made', async () => {
  await createDiskCache(folder).bytes(counted('a'));
  const entry = counted('a');
  await createDiskCache(folder).bytes(entry);

  expect(entry.made).toBe(0);
});

test('keeps apart what differs in key or kind', async () => {
  const cache = createDiskCache(folder);
  await Promise.all([cache.bytes(counted('a')), cache.bytes(counted('b')), cache.bytes(counted('a', '.json'))]);

  expect(await readdir(folder)).toHaveLength(3);
});

test('tries again what failed', async () => {
  const cache = createDiskCache(folder);
  const failing = { key: 'a', extension: '.txt', make: () => Promise.reject(new Error('no')) };

  await expect(cache.bytes(failing)).rejects.toThrowError('no');
  expect(new TextDecoder().decode(await cache.bytes(counted('a')))).toBe('1');
});

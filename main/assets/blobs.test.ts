import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBlobs } from './blobs.ts';
import { asDiskError } from './disk.ts';

let dataDir = '';

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sitewright-blobs-'));
});

afterEach(async () => {
  await rm(dataDir, { recursive: true, maxRetries: 9 });
});

// SHA-256 of "abc", FIPS 180-4
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('blobs', () => {
  test('keep content under its hash and give it back', async () => {
    const blobs = createBlobs(dataDir);

    expect(await blobs.put('abc')).toEqual({ hash: ABC, bytes: 3 });
    expect(blobs.pathOf(ABC)).toBe(join(dataDir, 'assets', 'ba', ABC));
    expect(new TextDecoder().decode(await blobs.get(ABC))).toBe('abc');
    expect(await blobs.has(ABC)).toBe(true);
  });

  test('count bytes, not characters', async () => {
    expect((await createBlobs(dataDir).put('über')).bytes).toBe(5);
  });

  test('do not write again what is there', async () => {
    const blobs = createBlobs(dataDir);
    await blobs.put('abc');
    const before = await stat(blobs.pathOf(ABC), { bigint: true });

    await blobs.put(new TextEncoder().encode('abc'));
    expect((await stat(blobs.pathOf(ABC), { bigint: true })).mtimeNs).toBe(before.mtimeNs);
  });

  test('write again what was cut short', async () => {
    const blobs = createBlobs(dataDir);
    await blobs.put('abc');
    await writeFile(blobs.pathOf(ABC), 'a');

    await blobs.put('abc');
    expect(new TextDecoder().decode(await blobs.get(ABC))).toBe('abc');
  });

  test('put the same content from many sides at once', async () => {
    const blobs = createBlobs(dataDir);
    await Promise.all(Array.from({ length: 20 }, () => blobs.put('abc')));

    expect(await readdir(join(dataDir, 'assets', 'ba'))).toEqual([ABC]);
  });

  test('say that content is gone', async () => {
    const blobs = createBlobs(dataDir);

    expect(await blobs.has(ABC)).toBe(false);
    await expect(blobs.get(ABC)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('say what stands in the way of the folder', async () => {
    await writeFile(join(dataDir, 'assets'), 'a file');

    await expect(createBlobs(dataDir).put('abc')).rejects.toMatchObject({
      kind: 'precondition',
      message: expect.stringContaining('SITEWRIGHT_DATA'),
    });
  });

  test('make what has a key once, also for another process', async () => {
    let made = 0;
    const make = async () => new TextEncoder().encode(`abc${'!'.repeat(made++)}`);

    expect(await createBlobs(dataDir).once('key', make)).toEqual({ hash: ABC, bytes: 3 });
    expect(await createBlobs(dataDir).once('key', make)).toEqual({ hash: ABC, bytes: 3 });
    expect(await createBlobs(dataDir).once('other', make)).toMatchObject({ bytes: 4 });
  });

  test('make again what is gone', async () => {
    const blobs = createBlobs(dataDir);
    const make = async () => new TextEncoder().encode('abc');
    await blobs.once('key', make);
    await rm(blobs.pathOf(ABC));

    await blobs.once('key', make);
    expect(await blobs.has(ABC)).toBe(true);
  });

  test('leave nothing half-written when the last step fails', async () => {
    const blobs = createBlobs(dataDir);
    await mkdir(blobs.pathOf(ABC), { recursive: true });

    await expect(blobs.put('abc')).rejects.toMatchObject({ kind: 'external' });
    expect(await readdir(join(dataDir, 'assets', 'ba'))).toEqual([ABC]);
  });
});

test.each([
  ['ENOSPC', 'external', /full.*Free some space for \/data/],
  ['EDQUOT', 'external', /full/],
  ['EROFS', 'precondition', /may not be written/],
  ['EACCES', 'precondition', /may not be written/],
  ['EIO', 'external', /EIO/],
])('a disk that answers %s is %s', (code, kind, message) => {
  const error = asDiskError(Object.assign(new Error(code), { code }), '/data');

  expect(error.kind).toBe(kind);
  expect(error.message).toMatch(message);
});

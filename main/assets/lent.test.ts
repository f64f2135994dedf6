import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLent, type LentOptions } from './lent.ts';

let folder = '';

const lend = (options: Partial<LentOptions> = {}) =>
  createLent({
    dataDir: join(folder, 'data'),
    briefDir: join(folder, 'brief'),
    signal: new AbortController().signal,
    ...options,
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-lent-'));
  await mkdir(join(folder, 'brief'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, maxRetries: 9 });
});

test('a logo and its blob have the same hash', async () => {
  await writeFile(join(folder, 'brief/logo.svg'), '<svg viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>');
  const lent = lend();
  const logo = await lent.pictures.logo('logo.svg');
  const blob = await lent.blobs.put(logo.bytes);

  expect(logo).toMatchObject({ width: 4, height: 2 });
  expect(blob.hash).toBe(lent.hash(logo.bytes));
});

test('fragments outlive a run', () => {
  lend().fragments.set('hero', '<section></section>');

  expect(lend().fragments.get('hero')).toBe('<section></section>');
});

test('a stopped run is lent no pictures', async () => {
  const lent = lend({ signal: AbortSignal.abort() });

  expect(lent.signal.aborted).toBe(true);
  await expect(lent.pictures.logo('logo.svg')).rejects.toMatchObject({ kind: 'cancelled' });
});

test('a data folder that is a file is named before anything is made', async () => {
  await writeFile(join(folder, 'data'), '');

  await expect(lend().blobs.put('words')).rejects.toMatchObject({
    kind: 'precondition',
    message: expect.stringContaining(folder),
  });
});

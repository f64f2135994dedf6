// Files are read once while there is room for them, and never sent as something else than they were listed as.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileReader } from './file-reader.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-reader-'));
  path = join(folder, 'index.html');
  await writeFile(path, 'Bread');
});

afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 9 }));

const sha256 = async () => (await createFileReader().file(path)).content.sha256;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a file that is kept goes out as it was, whatever becomes of it meanwhile', async () => {
  const file = await createFileReader().file(path);
  await writeFile(path, 'Cake');
  expect(text(await file.read())).toBe('Bread');
});

test.each([
  ['at once', async () => (await createFileReader(4).file(path)).read],
  ['later', async () => createFileReader(4).later(path, { bytes: 5, sha256: await sha256() })],
])('one that there is no room for, read %s, is read again, and refused when it has changed', async (_when, reading) => {
  const read = await reading();
  expect(text(await read())).toBe('Bread');
  await writeFile(path, 'Roll!');
  await expect(read()).rejects.toMatchObject({ kind: 'conflict' });
});

test('one that is read later is read once', async () => {
  const read = createFileReader().later(path, { bytes: 5, sha256: await sha256() });
  await read();
  await rm(path);
  expect(text(await read())).toBe('Bread');
});

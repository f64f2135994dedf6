import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unpackFolder, unpackPlain } from './tar-read.ts';
import { packFolder, packPlain, TAR_BLOCK_BYTES } from './tar-write.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-tar-'));
  await mkdir(join(folder, 'from/base/empty'), { recursive: true });
  for (const bytes of [0, 1, TAR_BLOCK_BYTES, TAR_BLOCK_BYTES + 1]) {
    await writeFile(join(folder, `from/base/${bytes}`), Buffer.alloc(bytes, 'x'));
  }
});

afterEach(async () => {
  await rm(folder, { recursive: true, maxRetries: 9 });
});

describe.each([
  ['packed', packFolder, unpackFolder],
  ['packed plainly', packPlain, async (file: string, to: string) => unpackPlain(file, to)],
])('a folder that was %s', (_, pack, unpack) => {
  test('comes out as it went in', async () => {
    await pack(join(folder, 'from'), join(folder, 'tar'));
    await unpack(join(folder, 'tar'), join(folder, 'to'));

    expect(await contents('to')).toEqual(await contents('from'));
    expect(await contents('to')).toHaveLength(6);
  });
});

test('a packed folder with a damaged header is refused', async () => {
  await packPlain(join(folder, 'from'), join(folder, 'tar'));
  const bytes = await readFile(join(folder, 'tar'));
  await writeFile(join(folder, 'tar'), bytes.fill('y', 0, 1));

  expect(() => unpackPlain(join(folder, 'tar'), join(folder, 'to'))).toThrow('header');
});

async function contents(name: string): Promise<string[]> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  const of = async (path: string, isFile: boolean) => (isFile ? readFile(path, 'utf8') : 'a folder');
  const said = entries.map(async (each) => `${each.name}: ${await of(join(each.parentPath, each.name), each.isFile())}`);
  return (await Promise.all(said)).toSorted();
}

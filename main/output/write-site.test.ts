import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSite } from './write-site.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sitewright-output-'));
  await mkdir(join(root, 'blobs'));
});

afterEach(async () => {
  await rm(root, { recursive: true, maxRetries: 9 });
});

const pathOf = (hash: string) => join(root, 'blobs', hash);

/** Stores the contents and writes them as a site. */
async function write(contents: Record<string, string>, out = join(root, 'site')) {
  const files = [];

  for (const [path, content] of Object.entries(contents)) {
    const hash = createHash('sha256').update(content).digest('hex');
    await writeFile(pathOf(hash), content);
    files.push({ path, hash, bytes: content.length, type: 'text/html' });
  }

  return writeSite({ files, out, pathOf });
}

const read = (path: string) => readFile(join(root, 'site', path), 'utf8');

test('a new site is written whole', async () => {
  const written = await write({ '/index.html': 'home', '/contact/index.html': 'contact' });

  expect(written).toEqual({ changed: 2, removed: 0, bytes: 11 });
  expect(await read('contact/index.html')).toBe('contact');
});

test('of a site that is there only what changed is touched', async () => {
  await write({ '/index.html': 'home', '/about/index.html': 'about' });
  const before = await stat(join(root, 'site/about/index.html'));

  const written = await write({ '/index.html': 'house', '/about/index.html': 'about' });

  expect(written).toMatchObject({ changed: 1, removed: 0 });
  expect(await read('index.html')).toBe('house');
  expect((await stat(join(root, 'site/about/index.html'))).ino).toBe(before.ino);
});

test('a file that somebody removed is written again', async () => {
  await write({ '/index.html': 'home', '/about/index.html': 'about' });
  await rm(join(root, 'site/about/index.html'));

  expect(await write({ '/index.html': 'home', '/about/index.html': 'about' })).toMatchObject({ changed: 1 });
  expect(await read('about/index.html')).toBe('about');
});

test('pages that are gone are removed, files of other people are not', async () => {
  await write({ '/index.html': 'home', '/old/index.html': 'old' });
  await writeFile(join(root, 'site', 'CNAME'), 'hofer.example');

  expect(await write({ '/index.html': 'home' })).toMatchObject({ changed: 0, removed: 1 });
  await expect(read('old/index.html')).rejects.toThrow('ENOENT');
  expect(await read('CNAME')).toBe('hofer.example');
});

test('a folder with files that are not ours is refused and left alone', async () => {
  await mkdir(join(root, 'site'));
  await writeFile(join(root, 'site', 'thesis.doc'), 'years of work');

  await expect(write({ '/index.html': 'home' })).rejects.toMatchObject({
    kind: 'conflict',
    message: expect.stringContaining('--out'),
  });
  expect(await readdir(join(root, 'site'))).toEqual(['thesis.doc']);
});

test('a file in the place of the folder is refused', async () => {
  await writeFile(join(root, 'site'), 'a file');

  await expect(write({ '/index.html': 'home' })).rejects.toMatchObject({ kind: 'precondition' });
});

test.each(['/../outside.html', '/a/../../outside.html', 'index.html', '/a\\..\\outside.html', '/a\u0000.html', '//a.html'])(
  'the path %s is refused',
  async (path) => {
    await expect(write({ [path]: 'x' })).rejects.toMatchObject({ kind: 'validation' });
  },
);

test.each([
  ['cut off', '{"version": 1, "fil'],
  ['of another kind', '{"version": 2}'],
  ['one that names files outside', '{"version": 1, "files": {"/../outside.txt": "hash"}}'],
])('a list of files that is %s is refused and nothing is removed', async (_case, list) => {
  await write({ '/index.html': 'home' });
  await writeFile(join(root, 'outside.txt'), 'years of work');
  await writeFile(join(root, 'site', '.sitewright.json'), list);

  await expect(write({ '/index.html': 'house' })).rejects.toMatchObject({
    kind: 'conflict',
    message: expect.stringContaining('--out'),
  });
  expect(await readFile(join(root, 'outside.txt'), 'utf8')).toBe('years of work');
  expect(await read('index.html')).toBe('home');
});

test('when a content is missing nothing is left behind and the site there stays as it was', async () => {
  await write({ '/index.html': 'home' });
  const missing = { path: '/new/index.html', hash: 'missing', bytes: 1, type: 'text/html' };
  const changed = { path: '/index.html', hash: 'missing', bytes: 1, type: 'text/html' };

  await expect(writeSite({ files: [changed, missing], out: join(root, 'site'), pathOf })).rejects.toThrow('ENOENT');

  expect(await read('index.html')).toBe('home');
  expect((await readdir(root)).toSorted()).toEqual(['blobs', 'site']);
});

test.skipIf(process.getuid?.() === 0)(
  'a read-only folder is refused with what to do (not as root, who may write anywhere)',
  async () => {
    await chmod(root, 0o500);
    const writing = write({ '/index.html': 'home' });

    await expect(writing).rejects.toMatchObject({ kind: 'precondition' });
    await chmod(root, 0o700);
  },
);

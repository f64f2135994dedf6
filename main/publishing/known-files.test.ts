// What is kept of a folder never stands for a file that was changed: not in secret, not by damage, not by two programs at once.
import { mkdtemp, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentIn } from './content.ts';
import type { Site } from './host.ts';
import { openKnownFiles } from './known-files.ts';
import { siteInFolder } from './site-source.ts';

let work: string;
let folder: string;
let kept: string;
let page: string;

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'sitewright-known-'));
  [folder, kept] = [join(work, 'site'), join(work, 'kept')];
  page = join(folder, 'index.html');
  await mkdir(join(folder, 'contact'), { recursive: true });
  await writeFile(page, 'Bread');
  await writeFile(join(folder, 'contact/index.html'), '<form action="mailto:a@b.example">');
});

afterEach(() => rm(work, { recursive: true, force: true, maxRetries: 9 }));

const known = () => openKnownFiles(kept);
const site = async () => siteInFolder(folder, await known());
const hashesIn = ({ files }: Site) => files.map(({ sha256, content }) => [sha256, content?.sha1, content?.hasMailForm]);
const really = () =>
  Promise.all([join(folder, 'contact/index.html'), page].map(async (path) => contentIn(path, await readFile(path))));

/** As if it was read an hour later than it was. */
async function keepAll(): Promise<void> {
  const later = await known();
  const readAt = Date.now() + 3_600_000;
  for (const name of ['/contact/index.html', '/index.html']) {
    const path = folder + name;
    later.note(name, contentIn(path, await readFile(path)), { stats: await stat(path), readAt });
  }
  await later.save();
}

/** Whether it would not be read. */
const isKnown = async (name = '/index.html') => (await known()).find(name, await stat(folder + name)) !== undefined;

test('files that nobody touched are known, and the site is the same as if they were read', async () => {
  const read = await site();
  await keepAll();
  expect([await isKnown(), await isKnown('/contact/index.html')]).toEqual([true, true]);

  const again = await site();
  expect(hashesIn(again)).toEqual(hashesIn(read));
  expect(again.hash).toBe(read.hash);
  expect(hashesIn(again)).toEqual((await really()).map(({ sha256, sha1, hasMailForm }) => [sha256, sha1, hasMailForm]));
});

test('one of the same length whose time was set back is read again', async () => {
  const [at, before] = [new Date('2026-01-01T12:00:00.500Z'), await stat(page)];
  await utimes(page, at, at);
  await keepAll();
  await writeFile(page, 'Rolls');
  await utimes(page, at, at);

  expect(await stat(page)).toMatchObject({ size: 5, mtimeMs: at.getTime(), ino: before.ino });
  expect(await isKnown()).toBe(false);
  expect((await site()).files.at(-1)?.sha256).toBe(contentIn(page, Buffer.from('Rolls')).sha256);
});

test.each([
  ['in the tick it was changed in', 0, false],
  ['a moment later', 60_000, true],
])('what is read %s (%i ms) is trusted next time: %s', async (_when, laterMs, isTrusted) => {
  const stats = await stat(page);
  const files = await known();
  files.note('/index.html', contentIn(page, Buffer.from('Bread')), { stats, readAt: stats.ctimeMs + laterMs });
  await files.save();
  expect(await isKnown()).toBe(isTrusted);
});

test.each([
  ['not quite a second', 999, false],
  ['more than two seconds', 2_001, true],
])('where the disk counts whole seconds, what is read %s later (%i ms) is trusted: %s', async (_time, laterMs, isTrusted) => {
  await utimes(page, 1_700_000_000, 1_700_000_000);
  const stats = await stat(page);
  const files = await known();
  files.note('/index.html', contentIn(page, Buffer.from('Bread')), { stats, readAt: stats.ctimeMs + laterMs });
  await files.save();
  expect(await isKnown()).toBe(isTrusted);
});

test.each<[string, (text: string) => string]>([
  ['cut off', (text) => text.slice(0, -10)],
  ['changed in one place', (text) => text.replace(/[0-9a-f]{40}/, '0'.repeat(40))],
  ['empty', () => ''],
  ['something else', () => 'SQLite format 3\u0000'],
])('one that is %s is made anew', async (_how, damage) => {
  await keepAll();
  await writeFile(kept, damage(await readFile(kept, 'utf8')));
  expect(await isKnown()).toBe(false);

  await keepAll();
  expect(await isKnown()).toBe(true);
});

test('of two programs at once, either leaves what is whole and true', async () => {
  await keepAll();
  await writeFile(page, 'Rolls, and more');
  await Promise.all(Array.from({ length: 8 }, site));

  expect((await readFile(kept, 'utf8')).split('\n').length).toBeGreaterThan(2);
  expect(await isKnown('/contact/index.html')).toBe(true);
  expect(hashesIn(await site()).map(([sha256]) => sha256)).toEqual((await really()).map(({ sha256 }) => sha256));
});

test('a file that is gone is forgotten', async () => {
  await keepAll();
  await rm(join(folder, 'contact'), { recursive: true });
  await site();
  expect(await readFile(kept, 'utf8')).not.toContain('contact');
});

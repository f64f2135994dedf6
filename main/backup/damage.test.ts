import { cp, mkdtemp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../store/embedded.ts';
import { openStore } from '../store/open.ts';
import { safetyOf } from './safety.ts';
import { readNotices } from './notices.ts';
import { takeBackup } from './take.ts';

/** A store of two projects; its backup knows the first only. */
let base = '';
let dataDir = '';
let heap = '';
let index = '';

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'sitewright-damage-base-'));
  const store = await openStore(base);
  await store.projects.open({ key: 'a.json', name: 'Hofer' });
  await takeBackup(base, 'daily', store.dump);
  await store.projects.open({ key: 'b.json', name: 'Huber' });
  await store.close();

  const { pool, close } = await openEmbedded(join(base, 'store'));
  const { rows } = await pool.query(
    "select pg_relation_filepath('projects') as heap, pg_relation_filepath('projects_pkey') as index",
  );
  await close();
  ({ heap, index } = rows[0]);
});

afterAll(async () => {
  await rm(base, { recursive: true, maxRetries: 9 });
});

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sitewright-damage-'));
  await cp(base, dataDir, { recursive: true });
});

afterEach(async () => {
  await rm(dataDir, { recursive: true, maxRetries: 9 });
});

const inside = (path: string) => join(dataDir, 'store/pgdata', path);

/** Opens the store as the studio does. */
async function projectNames(): Promise<string[]> {
  const store = await openStore(dataDir, safetyOf(dataDir));
  try {
    return (await store.projects.list()).map(({ name }) => name).toSorted();
  } finally {
    await store.close();
  }
}

async function asideFolders(): Promise<string[]> {
  return (await readdir(join(dataDir, 'store'))).filter((name) => name.startsWith('pgdata.aside-'));
}

async function fill(path: string, byte: number): Promise<void> {
  await writeFile(path, Buffer.alloc((await stat(path)).size, byte));
}

async function eachWal(harm: (path: string) => Promise<void>): Promise<void> {
  const names = (await readdir(inside('pg_wal'))).filter((name) => /^[0-9A-F]{24}$/.test(name));
  for (const name of names) await harm(inside(`pg_wal/${name}`));
}

async function scratch(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(64, 0xa5), 0, 64, 4096);
  await file.close();
}

describe('a store whose', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['pg_control is cut', () => truncate(inside('global/pg_control'), 100)],
    ['pg_control is gone', () => rm(inside('global/pg_control'))],
    ['log is cut', () => eachWal((path) => truncate(path, 1000))],
    ['log is blank', () => eachWal((path) => fill(path, 0))],
    ['log is gone', () => eachWal((path) => rm(path))],
    ['catalogue is blank', () => fill(inside('base/5/1259'), 0)],
    ['catalogue is gone', () => rm(inside('base/5/1259'))],
    ['file of the projects is blank', () => fill(inside(heap), 0)],
    ['file of the projects is empty', () => truncate(inside(heap), 0)],
    ['file of the projects is gone', () => rm(inside(heap))],
    ['file of the projects is scratched', () => scratch(inside(heap))],
    ['file of the projects is noise', () => fill(inside(heap), 0xa5)],
    ['tables are gone', () => rm(inside('base'), { recursive: true, maxRetries: 9 })],
    ['mark of being finished is gone', () => rm(inside('sitewright.ready'))],
  ])('%s is set aside, and the newest backup takes its place', async (_, harm) => {
    await harm();

    expect(await projectNames()).toEqual(['Hofer']);
    const [aside = ''] = await asideFolders();
    const [words] = await readNotices(dataDir);
    expect(words).toMatch(/the backup of .* \(the daily one\) was restored.*Its newest project is Hofer/);
    expect(words).toContain(join(dataDir, 'store', aside));
  });

  test('folder is gone altogether does not start empty', async () => {
    await rm(inside(''), { recursive: true, maxRetries: 9 });

    expect(await projectNames()).toEqual(['Hofer']);
    expect((await readNotices(dataDir)).join()).toContain('Its files were gone');
  });

  test('index is blank loses nothing: it is made anew', async () => {
    await fill(inside(index), 0);

    expect(await projectNames()).toEqual(['Hofer', 'Huber']);
    expect([await asideFolders(), await readNotices(dataDir)]).toEqual([[], []]);
  });

  test('newest backup is damaged as well gets the one before it', async () => {
    const store = await openStore(dataDir);
    const newest = await takeBackup(dataDir, 'asked', store.dump);
    await store.close();
    await truncate(join(dataDir, 'backups', `${newest.id}.tar.zst`), 1000);
    await truncate(inside('global/pg_control'), 0);

    expect(await projectNames()).toEqual(['Hofer']);
  });
});

describe('a store without a backup that opens', () => {
  beforeEach(async () => {
    for (const name of await readdir(join(dataDir, 'backups'))) {
      if (name.endsWith('.zst')) await truncate(join(dataDir, 'backups', name), 10);
    }
  });

  test('stays as it is when it is damaged', async () => {
    await writeFile(inside('global/pg_control'), 'broken');

    await expect(projectNames()).rejects.toMatchObject({ message: expect.stringMatching(/damaged.*left as it is/) });
    expect(await readFile(inside('global/pg_control'), 'utf8')).toBe('broken');
  });

  test('does not start empty when it is gone', async () => {
    await rm(inside(''), { recursive: true, maxRetries: 9 });

    await expect(projectNames()).rejects.toMatchObject({ message: expect.stringContaining('no backup') });
    expect(await readdir(join(dataDir, 'store'))).not.toContain('pgdata');
  });
});

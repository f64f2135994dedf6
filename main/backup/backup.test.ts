import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../store/open.ts';
import { backupFile, findBackup, listBackups, type BackupNote } from './backup-note.ts';
import { restoreAsked } from './restore.ts';
import { takeBackup } from './take.ts';
import { verifyBackup } from './verify.ts';

/** A store with one project and a backup of it, and then a second project that is in no backup. */
let base = '';
let dataDir = '';

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'sitewright-backup-base-'));
  const store = await openStore(base);
  await store.projects.open({ key: 'a.json', name: 'Hofer' });
  await takeBackup(base, 'asked', store.dump);
  await store.projects.open({ key: 'b.json', name: 'Huber' });
  await store.close();
});

afterAll(async () => {
  await rm(base, { recursive: true, maxRetries: 9 });
});

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sitewright-backup-'));
  await cp(base, dataDir, { recursive: true });
});

afterEach(async () => {
  await rm(dataDir, { recursive: true, maxRetries: 9 });
});

async function theBackup(): Promise<BackupNote> {
  const [note] = await listBackups(dataDir);
  return findBackup(dataDir, note?.id ?? '');
}

async function projectNames(): Promise<string[]> {
  const store = await openStore(dataDir);
  try {
    return (await store.projects.list()).map(({ name }) => name).toSorted();
  } finally {
    await store.close();
  }
}

describe('a backup', () => {
  test('opens, holds what the store held, and is tried out without a trace', async () => {
    const note = await verifyBackup(dataDir, await theBackup());

    expect(note).toMatchObject({ state: 'opens', newestProject: 'Hofer', rows: { 'public.projects': 1 } });
    expect((await readdir(join(dataDir, 'backups'))).toSorted()).toEqual([`${note.id}.json`, `${note.id}.tar.zst`]);
    expect((await theBackup()).state).toBe('opens');
  });

  test.each([
    ['was cut', async (file: string) => truncate(file, 100_000)],
    ['was changed', async (file: string) => writeFile(file, Buffer.concat([await readFile(file), Buffer.from('x')]))],
    ['is empty', async (file: string) => truncate(file, 0)],
  ])('that %s is told from one that opens', async (_, harm) => {
    const note = await theBackup();
    await harm(backupFile(dataDir, note.id));

    expect((await verifyBackup(dataDir, note)).state).toBe('damaged');
  });

  test('is put in the place of the store by hand, which is kept aside', async () => {
    const { aside } = await restoreAsked(dataDir, await theBackup());

    expect(await projectNames()).toEqual(['Hofer']);
    expect(existsSync(join(aside ?? '', 'base'))).toBe(true);
  });

  test('that does not open changes nothing', async () => {
    const note = await theBackup();
    await truncate(backupFile(dataDir, note.id), 10);

    await expect(restoreAsked(dataDir, note)).rejects.toMatchObject({ message: expect.stringContaining('nothing was changed') });
    expect(await projectNames()).toEqual(['Hofer', 'Huber']);
  });

  test('is not taken from under a program that has the store open', async () => {
    const store = await openStore(dataDir);
    await expect(restoreAsked(dataDir, await theBackup())).rejects.toMatchObject({ kind: 'conflict' });
    await store.close();
  });
});

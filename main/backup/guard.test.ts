import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from '../store/embedded.ts';
import { migrate } from '../store/migrate.ts';
import { MIGRATIONS } from '../store/migrations.ts';
import { openStore, type EmbeddedStore } from '../store/open.ts';
import { listBackups } from './backup-note.ts';
import { guardStore } from './guard.ts';
import { readNotices } from './notices.ts';
import { safetyOf } from './safety.ts';

let dataDir = '';
let store: EmbeddedStore;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sitewright-guard-'));
  store = await openStore(dataDir);
});

afterEach(async () => {
  await store.close();
  await rm(dataDir, { recursive: true, maxRetries: 9 });
});

const guard = () => guardStore({ dataDir, dump: store.dump }).stop();

async function beginTwoDaysAgo(): Promise<void> {
  const then = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  await utimes(join(dataDir, 'store/pgdata/sitewright.ready'), then, then);
}

test('a store of the first day needs no backup; from then on one a day is taken and tried out', async () => {
  await guard();
  expect(await listBackups(dataDir)).toEqual([]);

  await beginTwoDaysAgo();
  await guard();
  await guard();
  expect(await listBackups(dataDir)).toMatchObject([{ reason: 'daily', state: 'opens' }]);
});

test('a store that is changed to a newer shape is backed up before', async () => {
  const older = join(dataDir, 'older');
  const { pool, close } = await openEmbedded(join(older, 'store'));
  // A prepared database may hold every table already.
  await pool.query('drop schema public cascade; create schema public');
  await migrate(pool, MIGRATIONS.slice(0, 1));
  await close();

  await (await openStore(older, safetyOf(older))).close();
  await (await openStore(older, safetyOf(older))).close();

  expect(await listBackups(older)).toMatchObject([{ reason: 'before-migration', rows: { 'public.schema_migrations': 1 } }]);
});

test('a backup that cannot be taken is told and stops nothing', async () => {
  await beginTwoDaysAgo();
  const dump = async (file: string) => {
    await writeFile(file, 'half');
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' });
  };
  await guardStore({ dataDir, dump }).stop();

  expect((await readNotices(dataDir)).join()).toMatch(/could not be taken.*disk is full/);
  expect(await readdir(join(dataDir, 'backups'))).toEqual(['notices.json']);
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { beginRun, orderFor } from './runs/lease.fixture.ts';
import { openStore } from './open.ts';
import { prepareStore, type Prepared } from './prepared.fixture.ts';

let dataDir = '';
let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareStore();
});

afterAll(async () => {
  await prepared.remove();
});

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sitewright-data-'));
  await prepared.copyTo(join(dataDir, 'store'));
});

afterEach(async () => {
  await rm(dataDir, { recursive: true, maxRetries: 9 });
});

test('a store that is opened again knows what it knew', async () => {
  const first = await openStore(dataDir);
  const project = await first.projects.open({ key: 'brief.json', name: 'Hofer' });
  const step = { key: 'a', agent: 'motion', agentVersion: 1, slot: 'motion', value: { b: 1, a: 2 }, durationMs: 1 } as const;
  const lease = await beginRun(first, orderFor(project.id));
  await first.journal(lease).saveStep(step);
  await first.close();

  const second = await openStore(dataDir);
  const list = await second.projects.list();
  const recalled = await second.journal(lease).recall('a');
  await second.close();

  expect(list).toEqual([project]);
  expect(JSON.stringify(recalled)).toBe('{"value":{"b":1,"a":2},"isCurrent":true}');
});

test('a store is open once, and can be opened again when it is closed', async () => {
  const store = await openStore(dataDir);

  await expect(openStore(dataDir)).rejects.toMatchObject({ kind: 'conflict', message: expect.stringContaining(dataDir) });
  await store.close();
  await (await openStore(dataDir)).close();
});

test('a store that does not open holds no lock', async () => {
  const control = join(dataDir, 'store/pgdata/global/pg_control');
  const whole = await readFile(control);
  await writeFile(control, 'broken');
  await expect(openStore(dataDir)).rejects.toMatchObject({ kind: 'external' });

  await writeFile(control, whole);
  await (await openStore(dataDir)).close();
});

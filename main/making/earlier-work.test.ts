import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFeatures } from '../../agents/distinctness/site-features.fixture.ts';
import { openEmbedded } from '../store/embedded.ts';
import { migrate } from '../store/migrate.ts';
import { MIGRATIONS } from '../store/migrations.ts';
import { storeOn, type Store } from '../store/store.ts';
import { STUDIO_SCOPE } from '../store/walls/scope.ts';
import { noteEarlierWork, readEarlierWork } from './earlier-work.ts';

let folder: string;
let store: Omit<Store, 'close'>;
let close: () => Promise<void>;
const file = (dataDir: string) => join(dataDir, 'cache', 'earlier-work.json');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-earlier-'));
  const opened = await openEmbedded(join(folder, 'store'));
  await migrate(opened.pool, MIGRATIONS);
  store = storeOn(opened.pool);
  close = opened.close;
});

afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, maxRetries: 9 });
});

const looksOf = (name: string) => siteFeatures({ name });

async function made(name: string, dataDir: string): Promise<void> {
  const { id } = await store.projects.open({ key: `/${name}`, name });
  await store.write([store.projects.made(id, { outDir: `/${name}`, features: looksOf(name) })]);
  await noteEarlierWork(looksOf(name), { store, dataDir });
}

test('the next make knows of earlier sites, newest first, without the store', async () => {
  const dataDir = join(folder, 'known');
  await made('Hofer', dataDir);
  await made('Huber', dataDir);

  expect(await readEarlierWork(dataDir)).toEqual(await store.projects.studioNow());
  expect((await readEarlierWork(dataDir))?.recentSites.map(({ name }) => name)).toEqual(['Huber', 'Hofer']);
});

test('a site that is made again goes to the front; made once more, nothing is written', async () => {
  const dataDir = join(folder, 'again');
  await made('Hofer', dataDir);
  expect((await readEarlierWork(dataDir))?.recentSites.map(({ name }) => name)).toEqual(['Hofer', 'Huber']);

  await writeFile(file(dataDir), JSON.stringify({ recentSites: [looksOf('Hofer')], tooNear: [] }));
  await made('Hofer', dataDir);
  expect((await readEarlierWork(dataDir))?.recentSites).toHaveLength(1);
});

test('looks whose parts come in another order are the same looks', async () => {
  const dataDir = join(folder, 'order');
  await made('Hofer', dataDir);
  await writeFile(file(dataDir), JSON.stringify({ recentSites: [looksOf('Hofer')], tooNear: [] }));

  const { name, ...rest } = looksOf('Hofer');
  await noteEarlierWork({ ...rest, name }, { store, dataDir });
  expect((await readEarlierWork(dataDir))?.recentSites).toHaveLength(1);
});

test('what was made for a client is not noted outside of the store', async () => {
  const dataDir = join(folder, 'client');
  const client = await store.tenants.make({ name: 'A client', ownerId: STUDIO_SCOPE.userId });
  const theirs = { ...store, ...store.as(client) };
  await noteEarlierWork(looksOf('Secret'), { store: theirs, dataDir });

  await expect(readFile(file(dataDir))).rejects.toThrow('ENOENT');
});

test.for([
  ['a folder stands in the place of the file', (dataDir: string) => mkdir(file(dataDir), { recursive: true })],
  ['the cache is a file', (dataDir: string) => writeFile(join(dataDir, 'cache'), '')],
] as const)('where %s, the site is made and nothing is noted', async ([, spoil]) => {
  const dataDir = await mkdtemp(join(folder, 'unwritable-'));
  await spoil(dataDir);

  await expect(made('Hofer', dataDir)).resolves.toBeUndefined();
  expect(await readEarlierWork(dataDir)).toBeUndefined();
});

test.for([
  ['nothing was noted', undefined],
  ['the file is cut off', '{"recentSites": ['],
  ['the file holds something else', '{"recentSites": [{"name": 1}]}'],
] as const)('where %s, nothing is foreseen', async ([, text]) => {
  const dataDir = await mkdtemp(join(folder, 'damaged-'));
  if (text !== undefined) {
    await made('Hofer', dataDir);
    await writeFile(file(dataDir), text);
  }

  expect(await readEarlierWork(dataDir)).toBeUndefined();
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStudio } from './open-studio.ts';
import type { Studio } from './studio.ts';

let folder = '';
let studio: Studio;
let ownId = '';
let projectId = '';

const watching = { signal: new AbortController().signal, onEvent: () => undefined };
const open = () => openStudio({ dataDir: join(folder, 'data'), remembersClient: true });
const names = async () => (await studio.clients()).all.map(({ name }) => name);
const current = async () => {
  const { current: id, all } = await studio.clients();
  return all.find((each) => each.id === id)?.name;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-clients-'));
  const brief = join(folder, 'brief.txt');
  await writeFile(brief, 'Bakery Hofer, Linz. We bake rye bread. Call 0732 123456.');
  studio = await open();
  ({ current: ownId } = await studio.clients());
  ({ project: projectId } = await studio.make({ brief }, watching));
}, 60_000);

afterAll(async () => {
  await studio.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

test('a client that is added is worked for from then on, and has nothing of the others', async () => {
  await studio.addClient('Gasthof Adler');

  expect(await current()).toBe('Gasthof Adler');
  expect(await studio.projects()).toEqual([]);
  expect(await studio.project(projectId)).toBeUndefined();
});

test.each([
  ['its history', () => studio.history.slot(projectId, 'facts'), 'precondition'],
  ['one of its steps', () => studio.step(projectId, 'typography'), 'not-found'],
  ['a copy', () => studio.duplicate(projectId), 'not-found'],
  ['its place in the list', () => studio.shelve(projectId, 'trashed'), 'not-found'],
  ['a run', () => studio.remake(projectId, watching), 'not-found'],
])('of another client’s project nobody gets %s', async (_, ask, kind) => {
  await expect(ask()).rejects.toMatchObject({ kind });
});

test('the same brief is a project of its own for each', async () => {
  const { project } = await studio.make({ brief: join(folder, 'brief.txt') }, watching);

  expect(project).not.toBe(projectId);
  expect((await studio.projects()).map(({ id }) => id)).toEqual([project]);
  await studio.switchClient(ownId);
  expect((await studio.projects()).map(({ id }) => id)).toEqual([projectId]);
}, 60_000);

test('a client is renamed, and found by name', async () => {
  const adler = (await studio.clients()).all.find(({ name }) => name === 'Gasthof Adler');
  await studio.renameClient(adler?.id ?? '', 'Hotel Adler');

  expect(await names()).toEqual(['Hotel Adler', 'Studio']);
});

test('a client one does not work for is not to be had', async () => {
  const stranger = '00000000-0000-4000-8000-0000000000aa';

  await expect(studio.switchClient(stranger)).rejects.toMatchObject({ kind: 'auth' });
  await expect(studio.renameClient(stranger, 'Mine')).rejects.toMatchObject({ kind: 'auth' });
  expect(await current()).toBe('Studio');
});

test('opened again, the studio goes on with the client of the last time; a command on the same folder does not', async () => {
  await studio.switchClient((await studio.clients()).all[0]?.id ?? '');
  await studio.close();
  studio = await openStudio({ dataDir: join(folder, 'data') });
  expect(await current()).toBe('Studio');

  await studio.close();
  studio = await open();
  expect(await current()).toBe('Hotel Adler');
}, 60_000);

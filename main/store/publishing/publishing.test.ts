// What the store keeps of publications and connections.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createDeployments, type Deployments } from './deployments.ts';
import { createHostConnections } from './host-connections.ts';
import { createProjects } from '../projects.ts';
import { openTestDatabase, type TestDatabase } from '../database.fixture.ts';

let database: TestDatabase;
let deployments: Deployments;
/** The same of a database that other programs use, too. */
let shared: Deployments;
let projectId: string;
let count = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  deployments = createDeployments(database.db, { isShared: false });
  shared = createDeployments(database.db, { isShared: true });
});

beforeEach(async () => {
  ({ id: projectId } = await createProjects(database.db).open({ key: `brief-${count++}`, name: 'Hofer' }));
});

afterAll(async () => {
  await database.close();
});

const here = () => ({ projectId, host: 'vercel', site: 'hofer' });

interface Beginning {
  host?: string;
  kind?: 'preview' | 'production';
  at?: Deployments;
}

async function begun(
  filesHash: string,
  { host = 'vercel', kind = 'production', at = deployments }: Beginning = {},
): Promise<string> {
  const id = await at.begin({ ...here(), host }, { kind, filesHash, brokenOff: 'It was broken off.' });
  return id ?? 'another program is at it';
}

async function published(reference: string, kind: 'preview' | 'production' = 'production'): Promise<void> {
  const id = await begun(reference, { kind });
  await deployments.done(id, { reference, url: `https://${reference}.example`, sentFiles: 3, sentBytes: 5_000_000_000 });
}

const states = async () =>
  (await deployments.list(projectId)).map(({ reference, state }) => `${reference} ${state}`).toReversed();

test('one is live at a time: the one before is replaced, a preview stands beside', async () => {
  await published('first');
  await published('look', 'preview');
  await published('second');

  expect(await states()).toEqual(['first replaced', 'look staged', 'second live']);
  expect(await deployments.list(projectId)).toMatchObject([{ sentFiles: 3, sentBytes: 5_000_000_000, site: 'hofer' }, {}, {}]);
});

test('going back and promoting change who is live, and nothing else', async () => {
  await published('first');
  await published('look', 'preview');
  await published('second');
  await deployments.switched(here(), 'first');
  expect(await states()).toEqual(['first live', 'look staged', 'second replaced']);

  await deployments.switched(here(), 'look');
  expect(await states()).toEqual(['first replaced', 'look live', 'second replaced']);
});

test('what failed says why and leaves the live one alone', async () => {
  await published('first');
  await deployments.failed(await begun('x'), 'The token was revoked.');

  expect(await deployments.list(projectId)).toMatchObject([
    { state: 'failed', message: 'The token was revoked.' },
    { state: 'live' },
  ]);
});

test('two hosts do not touch each other', async () => {
  await published('first');
  const id = await begun('y', { host: 'cloudflare' });
  await deployments.done(id, { reference: 'other', sentFiles: 0, sentBytes: 0 });

  expect(await states()).toEqual(['first live', 'other live']);
});

test.each<[string, (id: string) => Promise<void>]>([
  ['it is done', (id) => shared.done(id, { reference: 'first', sentFiles: 1, sentBytes: 1 })],
  ['it has failed', (id) => shared.failed(id, 'The token was revoked.')],
])('of two programs at one place the second does not begin until %s', async (_case, end) => {
  const first = await begun('first', { at: shared });
  await shared.renew(first);
  expect(await begun('second', { at: shared })).toBe('another program is at it');
  expect(await begun('second', { at: shared, host: 'cloudflare' })).not.toBe('another program is at it');

  await end(first);
  expect(await begun('third', { at: shared })).not.toBe('another program is at it');
});

test('who goes back and who publishes wait for each other', async () => {
  await published('first');
  const going = { reference: 'first', brokenOff: 'It was broken off.' };
  const held = await shared.lease(here(), going);
  expect(held).toBeDefined();
  expect([await shared.lease(here(), going), await begun('second', { at: shared })]).toEqual([
    undefined,
    'another program is at it',
  ]);

  await shared.release(held ?? '');
  await begun('second', { at: shared });
  expect(await shared.lease(here(), going)).toBeUndefined();
  expect(await states()).toEqual(['first live', 'undefined pending']);
});

test('whoever died while going back gives way, and what was live stays so', async () => {
  await published('first');
  await shared.lease(here(), { reference: 'first', brokenOff: 'It was broken off.' });
  await database.pool.query('update deployments set leased_until = now() where leased_until > now()');

  expect(await begun('second', { at: shared })).not.toBe('another program is at it');
  expect(await states()).toEqual(['first live', 'undefined pending']);
});

test.each<[string, () => Deployments, () => Promise<unknown>]>([
  ['at once in a store that it had to itself', () => deployments, async () => undefined],
  [
    'when it was not heard of for a while',
    () => shared,
    () => database.pool.query('update deployments set leased_until = now() where leased_until > now()'),
  ],
])('one whose program died gives way, %s', async (_case, at, pass) => {
  await begun('first', { at: at() });
  await pass();

  expect(await begun('second', { at: at() })).not.toBe('another program is at it');
  expect(await at().list(projectId)).toMatchObject([{ state: 'pending' }, { state: 'failed', message: 'It was broken off.' }]);
});

test("a project's own connection goes before the client's, and the last one put holds", async () => {
  const connections = createHostConnections(database.db);
  const common = { host: 'vercel', settings: { team: 'a' }, account: 'Ada' };
  await connections.put({ ...common, projectId: undefined });
  await connections.put({ ...common, projectId: undefined, account: 'Agency' });
  expect(await connections.find('vercel', projectId)).toMatchObject({ account: 'Agency', projectId: undefined });

  await connections.put({ ...common, projectId, account: 'Hofer' });
  expect(await connections.find('vercel', projectId)).toMatchObject({ account: 'Hofer' });
  expect(await connections.find('vercel')).toMatchObject({ account: 'Agency' });
  expect(await connections.list()).toHaveLength(2);
});

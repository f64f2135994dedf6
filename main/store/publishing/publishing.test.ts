// What the store keeps of publications and connections.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createDeployments, type Deployments } from './deployments.ts';
import { createHostConnections } from './host-connections.ts';
import { createProjects } from '../projects.ts';
import { openTestDatabase, type TestDatabase } from '../database.fixture.ts';

let database: TestDatabase;
let deployments: Deployments;
let projectId: string;
let count = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  deployments = createDeployments(database.db);
});

beforeEach(async () => {
  ({ id: projectId } = await createProjects(database.db).open({ key: `brief-${count++}`, name: 'Hofer' }));
});

afterAll(async () => {
  await database.close();
});

const here = () => ({ projectId, host: 'vercel', site: 'hofer' });

async function published(reference: string, kind: 'preview' | 'production' = 'production'): Promise<void> {
  const id = await deployments.begin(here(), { kind, filesHash: reference });
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
  await deployments.failed(await deployments.begin(here(), { kind: 'production', filesHash: 'x' }), 'The token was revoked.');

  expect(await deployments.list(projectId)).toMatchObject([
    { state: 'failed', message: 'The token was revoked.' },
    { state: 'live' },
  ]);
});

test('two hosts do not touch each other', async () => {
  await published('first');
  const id = await deployments.begin({ ...here(), host: 'cloudflare' }, { kind: 'production', filesHash: 'y' });
  await deployments.done(id, { reference: 'other', sentFiles: 0, sentBytes: 0 });

  expect(await states()).toEqual(['first live', 'other live']);
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

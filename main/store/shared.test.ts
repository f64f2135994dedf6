import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSharedStore } from './open-shared.ts';
import { startPostgres, withoutPostgres, type TestPostgres } from './postgres.fixture.ts';
import { notOpened } from './shared.ts';

test('an address that is none is refused', async () => {
  await expect(openSharedStore('mysql://root@localhost/x')).rejects.toMatchObject({ kind: 'validation' });
});

test.each([
  ['28P01', 'auth', 'password'],
  ['28000', 'auth', 'user'],
  ['3D000', 'precondition', 'createdb'],
  ['42501', 'precondition', 'CREATEROLE'],
  ['ECONNREFUSED', 'external', 'Start it'],
])('what the server says as %s is told as %s, with %s', (code, kind, words) => {
  const told = notOpened(Object.assign(new Error('no'), { code }), 'db.example:5432/studio');

  expect(told).toMatchObject({ kind, message: expect.stringContaining(words) });
  expect(told.message).toContain('db.example:5432/studio');
});

describe.skipIf(withoutPostgres)('a shared PostgreSQL', () => {
  let server: TestPostgres;

  beforeAll(async () => {
    server = await startPostgres();
  });

  afterAll(async () => {
    await server.stop();
  });

  /** Runs as a superuser. */
  async function administer(url: string, statement: string): Promise<void> {
    const pool = new Pool({ connectionString: url, max: 1 });
    await pool.query(statement);
    await pool.end();
  }

  const asUser = (url: string, user: string) => Object.assign(new URL(url), { username: user }).href;

  test('is set up by two programs at once, and shared by both', async () => {
    const url = await server.newDatabase();
    const [one, other] = await Promise.all([openSharedStore(url), openSharedStore(url)]);
    const project = await one.projects.open({ key: 'brief.json', name: 'Hofer' });

    expect(await other.projects.list()).toEqual([project]);
    await Promise.all([one.close(), other.close()]);
  });

  test('lets one of two programs publish to a place at a time', async () => {
    const url = await server.newDatabase();
    const [one, other] = await Promise.all([openSharedStore(url), openSharedStore(url)]);
    const { id: projectId } = await one.projects.open({ key: 'brief.json', name: 'Hofer' });
    const place = { projectId, host: 'vercel', site: 'hofer' };
    const begun = { kind: 'production' as const, filesHash: 'x', brokenOff: '' };

    const ids = await Promise.all([one, other].map(({ deployments }) => deployments.begin(place, begun)));
    expect(ids.filter((id) => id === undefined)).toHaveLength(1);

    const first = ids.find((id) => id !== undefined) ?? '';
    await one.deployments.done(first, { reference: 'first', sentFiles: 0, sentBytes: 0 });
    const going = { reference: 'first', brokenOff: '' };
    const held = await Promise.all([one, other, one, other].map(({ deployments }) => deployments.lease(place, going)));
    expect(held.filter((id) => id !== undefined)).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  });

  test('belongs to a user without special rights', async () => {
    const url = await server.newDatabase();
    await administer(url, 'create role plain login createrole');
    await administer(url, `alter database ${new URL(url).pathname.slice(1)} owner to plain; alter schema public owner to plain`);
    const store = await openSharedStore(asUser(url, 'plain'));
    const project = await store.projects.open({ key: 'brief.json', name: 'Hofer' });

    expect(await store.projects.list()).toEqual([project]);
    expect((await store.tenants.list()).map(({ name }) => name)).toEqual(['Studio']);
    expect((await store.auditLog.verify()).faults).toEqual([]);
    await store.close();
  });

  test('that may not be set up says what its user lacks', async () => {
    const url = await server.newDatabase();
    await administer(url, 'create role powerless login');

    await expect(openSharedStore(asUser(url, 'powerless'))).rejects.toMatchObject({
      kind: 'precondition',
      message: expect.stringContaining('owner of the database'),
    });
  });

  test('that is not there says where it was looked for, without the password', async () => {
    const url = new URL(await server.newDatabase());
    url.password = 'secret';
    url.pathname = '/nowhere';

    await expect(openSharedStore(url.href)).rejects.toMatchObject({
      kind: 'precondition',
      message: expect.stringMatching(/^(?!.*secret).*\/nowhere/),
    });
  });

  test('that is restarted is used again without anybody noticing', async () => {
    const store = await openSharedStore(await server.newDatabase());
    const project = await store.projects.open({ key: 'brief.json', name: 'Hofer' });
    await server.restart();

    expect(await store.projects.list()).toEqual([project]);
    await store.close();
  });
});

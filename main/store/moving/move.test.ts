import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../embedded.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../migrations.ts';
import { moveStores } from './move-stores.ts';
import type { MovedTable } from './move.ts';
import { startPostgres, withoutPostgres, type TestPostgres } from '../postgres.fixture.ts';

const TENANT = '00000000-0000-4000-8000-000000000001';
const CLIENT = '00000000-0000-4000-8000-00000000000a';

let folder = '';
let server: TestPostgres;

/**
 * A value of every kind that is kept: two tenants, odd words, long JSON,
 * numbers at their limits, vectors, an old month of the audit log.
 */
const ROWS = `
  insert into tenants (id, name) values ('${CLIENT}', 'Bäckerei „Hofer“ \\x00 \t 日本語');
  insert into projects (id, tenant_id, key, name, studio) values
    ('00000000-0000-4000-8000-0000000000f1', '${TENANT}', 'b', 'B', '{"b":1,  "a":[1.0,-0]}'),
    ('00000000-0000-4000-8000-0000000000f2', '${CLIENT}', 'A', 'a', '{}');
  insert into workflow_executions (id, tenant_id, project_id, agents, duration_ms) values
    ('run', '${CLIENT}', '00000000-0000-4000-8000-0000000000f2', '[]', 1e-300);
  insert into agent_executions (tenant_id, project_id, workflow_execution_id, agent, agent_version, slot, step_key, value, duration_ms)
    select '${CLIENT}', '00000000-0000-4000-8000-0000000000f2', 'run', 'a', 1, 's', n::text, to_json(repeat('wörter', 100 * n)), n / 3.0
    from generate_series(1, 300) n;
  insert into agent_memories (tenant_id, agent, content, embedding_model, embedding)
    select '${TENANT}', 'a', 'c' || n, 'm', array_fill((n / 7.0)::real, array[1536]) from generate_series(1, 20) n;
  create table security_audit_log_2020_01 partition of security_audit_log for values from ('2020-01-01 00:00:00+00') to ('2020-02-01 00:00:00+00');
  insert into security_audit_log (sequence, action, target, details, previous_hash, hash, created_at)
    values (1, 'a', 't', '{}', '', 'h', '2020-01-05 12:00:00.123456+00');`;

async function onStore(dataDir: string, text: string): Promise<unknown[]> {
  const { pool, close } = await openEmbedded(join(dataDir, 'store'));
  try {
    await migrate(pool, MIGRATIONS);
    return text === '' ? [] : (await pool.query(text)).rows;
  } finally {
    await close();
  }
}

async function onServer(url: string, text: string): Promise<unknown[]> {
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    return (await pool.query(text)).rows;
  } finally {
    await pool.end();
  }
}

describe.skipIf(withoutPostgres)('everything (where there is none: skipped: no PostgreSQL)', () => {
  let url = '';
  let sent: MovedTable[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitewright-move-'));
    server = await startPostgres();
    url = await server.newDatabase();
    await onStore(join(folder, 'here'), ROWS);
    sent = await moveStores({ dataDir: join(folder, 'here'), url, direction: 'to-server' });
  });

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, maxRetries: 9 });
  });

  test('arrives on a server, row by row', async () => {
    const counts = Object.fromEntries(sent.map(({ name, rows }) => [name, rows]));

    expect(counts).toMatchObject({ tenants: 2, projects: 2, agent_executions: 300, agent_memories: 20, security_audit_log: 1 });
    expect(await onServer(url, 'select name from projects order by name collate "C"')).toEqual([{ name: 'B' }, { name: 'a' }]);
  });

  test('comes back into an empty store bit by bit', async () => {
    await onStore(join(folder, 'back'), '');
    const back = await moveStores({ dataDir: join(folder, 'back'), url, direction: 'from-server' });
    expect(back).toEqual(sent);

    const studio = 'select studio::text as text from projects order by id';
    expect(await onStore(join(folder, 'back'), studio)).toEqual(await onStore(join(folder, 'here'), studio));
  });

  test('goes on counting where it stood', async () => {
    const next = `insert into agent_memories (tenant_id, agent, content, embedding_model, embedding)
      select tenant_id, agent, content, embedding_model, embedding from agent_memories limit 1 returning id::int`;
    const copy = await server.newDatabase();
    await moveStores({ dataDir: join(folder, 'here'), url: copy, direction: 'to-server' });

    expect(await onServer(copy, next)).toEqual([{ id: 21 }]);
  });

  test('leaves the walls up on both sides', async () => {
    const open = `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
      and relrowsecurity <> relforcerowsecurity`;

    expect(await onServer(url, open)).toEqual([]);
    expect(await onStore(join(folder, 'here'), open)).toEqual([]);
  });

  test('is refused by a database that holds something, which stays as it is', async () => {
    const before = await onServer(url, 'select count(*)::int as count from agent_executions');
    await expect(moveStores({ dataDir: join(folder, 'here'), url, direction: 'to-server' })).rejects.toMatchObject({
      kind: 'precondition',
      message: expect.stringContaining('empty'),
    });
    expect(await onServer(url, 'select count(*)::int as count from agent_executions')).toEqual(before);
  });

  test('is refused by a store here that holds something', async () => {
    await expect(moveStores({ dataDir: join(folder, 'here'), url, direction: 'from-server' })).rejects.toMatchObject({
      kind: 'precondition',
    });
  });

  test('is not written between the tables of another program', async () => {
    const other = await server.newDatabase();
    await onServer(other, 'create table theirs (id int)');

    await expect(moveStores({ dataDir: join(folder, 'here'), url: other, direction: 'to-server' })).rejects.toMatchObject({
      message: expect.stringContaining('another program'),
    });
    expect(await onServer(other, "select relname from pg_class where relname = 'projects'")).toEqual([]);
  });

  test('is not looked for where no server answers', async () => {
    const nowhere = 'postgres://nobody@127.0.0.1:1/none';
    await expect(moveStores({ dataDir: join(folder, 'here'), url: nowhere, direction: 'to-server' })).rejects.toMatchObject({
      message: expect.stringContaining('does not answer'),
    });
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from './database.fixture.ts';

const TENANT = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-0000000000e1';
const NEW = '00000000-0000-4000-8000-0000000000e2';
const STEPPED = '00000000-0000-4000-8000-0000000000e3';
const STANDING = `select * from standing_hand_edits('${NEW}', '{motion}')`;

/** An index of two levels, the row of the project, and what a plan is made from. */
const MOST_PAGES = 20;

const Read = z.object({ rows: z.coerce.number() });
const Explained = z.object({ 'QUERY PLAN': z.array(z.object({ Plan: z.object({ 'Shared Hit Blocks': z.number() }) })) });

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => {
  await database.close();
});

async function rowsReadFromEndToEnd(table: string): Promise<number> {
  await database.pool.query('select pg_stat_force_next_flush()');
  const { rows } = await database.pool.query('select seq_tup_read as rows from pg_stat_user_tables where relname = $1', [table]);
  return Read.parse(rows[0]).rows;
}

test('the step of a revision is looked up by its key, also by whoever looked first when there was one step', async () => {
  const { pool } = database;
  const addSteps = (count: number) =>
    pool.query(`
      insert into agent_executions
        (tenant_id, project_id, workflow_execution_id, agent, agent_version, slot, step_key, value, duration_ms)
      select '${TENANT}', '${STEPPED}', 'stepped', 'motion', 1, 'motion', 'step ${count} ' || at, '{}', 0
      from generate_series(1, ${count}) as at`);
  const addRevision = (key: string) =>
    pool.query(`
      insert into slot_revisions (tenant_id, project_id, slot, author, step_key)
      values ('${TENANT}', '${STEPPED}', 'motion', 'agent', '${key}')`);
  await pool.query(`
    insert into projects (id, tenant_id, key, name, studio) values ('${STEPPED}', '${TENANT}', 'stepped', 'Stepped', '{}');
    insert into workflow_executions (id, tenant_id, project_id) values ('stepped', '${TENANT}', '${STEPPED}')`);
  await addSteps(1);
  for (let use = 0; use < 8; use++) await addRevision('step 1 1');
  await addSteps(5000);

  const before = await rowsReadFromEndToEnd('agent_executions');
  await addRevision('step 5000 4999');
  expect((await rowsReadFromEndToEnd('agent_executions')) - before).toBe(0);
});

test('hand edits are found without going through other projects, also by whoever asked when the table was empty', async () => {
  const { pool } = database;
  await pool.query(`
    insert into projects (id, tenant_id, key, name, studio) values
      ('${OTHER}', '${TENANT}', 'other', 'Other', '{}'), ('${NEW}', '${TENANT}', 'new', 'New', '{}')`);
  // The plan of a function in plpgsql may be kept after its fifth use.
  for (let use = 0; use < 8; use++) await pool.query(STANDING);
  await pool.query(`
    insert into slot_revisions (tenant_id, project_id, slot, author, value)
    select '${TENANT}', '${OTHER}', 'motion', 'agent', '{}' from generate_series(1, 5000)`);
  await pool.query(STANDING);

  const { rows } = await pool.query(`explain (analyze, buffers, format json) ${STANDING}`);
  expect(Explained.parse(rows[0])['QUERY PLAN'][0]?.Plan['Shared Hit Blocks']).toBeLessThan(MOST_PAGES);
});

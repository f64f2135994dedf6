import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from './database.fixture.ts';

const TENANT = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-0000000000e1';
const NEW = '00000000-0000-4000-8000-0000000000e2';
const STANDING = `select * from standing_hand_edits('${NEW}', '{motion}')`;

/** An index of two levels, the row of the project, and what a plan is made from. */
const MOST_PAGES = 20;

const Explained = z.object({ 'QUERY PLAN': z.array(z.object({ Plan: z.object({ 'Shared Hit Blocks': z.number() }) })) });

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => {
  await database.close();
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

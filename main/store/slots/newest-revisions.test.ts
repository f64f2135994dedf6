import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database.fixture.ts';
import { newestRevisions } from './newest-revisions.ts';

const TENANT = '00000000-0000-4000-8000-000000000001';
const PROJECT = '00000000-0000-4000-8000-0000000000f1';
const OTHER = '00000000-0000-4000-8000-0000000000f2';
const EARLIER = 4000;

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  const edited = `'[{"pointer":"/level","value":"none"}]'`;
  await database.pool.query(`
    insert into projects (id, tenant_id, key, name, studio) values
      ('${PROJECT}', '${TENANT}', 'own', 'Own', '{}'), ('${OTHER}', '${TENANT}', 'other', 'Other', '{}');
    insert into slot_revisions (tenant_id, project_id, slot, author, value)
      select '${TENANT}', '${PROJECT}', slot, 'agent', '{}' from generate_series(1, ${EARLIER}), unnest('{motion,layout}'::text[]) as slot;
    insert into slot_revisions (tenant_id, project_id, slot, author, value, hand_edits) values
      ('${TENANT}', '${PROJECT}', 'motion', 'designer', '{}', ${edited}), ('${TENANT}', '${OTHER}', 'brand', 'agent', '{}', '[]')`);
});

afterAll(() => database.close());

const query = sql`select slot, hand_edits from ${newestRevisions(PROJECT)} as newest order by slot`;

test('each slot of the project has its newest one, and a slot that was never made has none', async () => {
  expect((await query.execute(database.db)).rows).toEqual([
    { slot: 'layout', hand_edits: [] },
    { slot: 'motion', hand_edits: [{ pointer: '/level', value: 'none' }] },
  ]);
});

test('no earlier one is read for it', async () => {
  const { sql: text, parameters } = query.compile(database.db);
  const { rows } = await database.pool.query(`explain (analyze, format json) ${text}`, [...parameters]);
  const rowsRead = Array.from(JSON.stringify(rows).matchAll(/"(?:Actual Rows|Rows Removed by Filter)":([\d.]+)/g), ([, count]) =>
    Number(count),
  );

  expect(Math.max(...rowsRead)).toBeLessThan(EARLIER / 10);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { openTestDatabase, type TestDatabase } from '../database.fixture.ts';
import { LEFT_BEHIND, PROJECT_TABLES } from './project-tables.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  await database.close();
});

const names = PROJECT_TABLES.map(({ name }) => name);

test('every table that names a project goes with it or is said to stay behind', async () => {
  const { rows } = await sql<{ name: string }>`
    select c.relname::text as name from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'projects' and (
      exists (select from pg_attribute where attrelid = c.oid and attname = 'project_id')
      or exists (select from pg_constraint where conrelid = c.oid and confrelid::regclass::text in (${sql.join(names)}))
    )`.execute(database.db);

  const said = [...names.filter((name) => name !== 'projects'), ...Object.keys(LEFT_BEHIND)];
  expect(rows.map(({ name }) => name).toSorted()).toEqual(said.toSorted());
});

test('whatever points at another of them is known, and comes after it', async () => {
  const { rows } = await sql<{ from: string; to: string; columns: string[] }>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to,
      array(select attname::text from pg_attribute where attrelid = conrelid and attnum = any (conkey)) as columns
    from pg_constraint where contype = 'f' and conparentid = 0`.execute(database.db);

  const inside = rows.filter(({ from, to }) => names.includes(from) && names.includes(to));
  const unknown = inside.filter(({ from, to, columns }) => {
    const { references = {} } = PROJECT_TABLES.find(({ name }) => name === from) ?? {};
    // A step's key is the same in every studio.
    const pointing = columns.filter((column) => column !== 'tenant_id' && !column.endsWith('step_key'));
    return pointing.some((column) => references[column] === undefined) || names.indexOf(from) < names.indexOf(to);
  });
  expect(inside.length).toBeGreaterThan(5);
  expect(unknown).toEqual([]);
});

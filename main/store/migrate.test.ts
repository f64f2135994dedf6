import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SitewrightError } from '../../agents/site/error.ts';
import { openEmbedded, type Embedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

let folder = '';
let embedded: Embedded;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-migrations-'));
  embedded = await openEmbedded(folder);
});

beforeEach(async () => {
  await embedded.pool.query('drop schema public cascade; create schema public');
});

afterAll(async () => {
  await embedded.close();
  await rm(folder, { recursive: true, maxRetries: 9 });
});

const run = (migrations: Record<string, string>) =>
  migrate(
    embedded.pool,
    Object.entries(migrations).map(([name, sql]) => ({ name, sql })),
  );

async function applied(): Promise<string[]> {
  const { rows } = await embedded.pool.query<{ name: string }>('select name from schema_migrations order by name');
  return rows.map((row) => row.name);
}

describe('migrations', () => {
  test('that ship are named by their day and run twice without harm', async () => {
    await migrate(embedded.pool, MIGRATIONS);
    await migrate(embedded.pool, MIGRATIONS);

    expect(await applied()).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(MIGRATIONS.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\d{8}T\d{4}_first_tables$/)]),
    );
  });

  test('run once, and later ones on top', async () => {
    const first = { a: 'create table a (id int)' };
    await run(first);
    await run({ ...first, b: 'alter table a add b int' });

    expect(await applied()).toEqual(['a', 'b']);
  });

  test('run all or none', async () => {
    await run({ a: 'create table a (id int)' });

    await expect(run({ a: '', b: 'create table b ()', c: 'no sql' })).rejects.toMatchObject({
      kind: 'internal',
      message: expect.stringContaining('as it was'),
    });
    expect(await applied()).toEqual(['a']);
    await expect(embedded.pool.query('select * from b')).rejects.toMatchObject({ code: '42P01' });
  });

  test('give time for a backup before they change what is there', async () => {
    const seen: string[][] = [];
    const beforeChange = async () => {
      seen.push(await applied());
    };
    const first = { name: 'a', sql: 'create table a (id int)' };
    await migrate(embedded.pool, [first], { beforeChange });
    await migrate(embedded.pool, [first], { beforeChange });
    expect(seen).toEqual([]);

    await migrate(embedded.pool, [first, { name: 'b', sql: 'alter table a add b int' }], { beforeChange });
    expect(seen).toEqual([['a']]);
  });

  test('change nothing where the backup fails', async () => {
    await run({ a: 'create table a (id int)' });
    const more = ['a', 'b'].map((name) => ({ name, sql: `create table ${name} (id int)` }));
    const beforeChange = () => Promise.reject(new SitewrightError('external', 'no room'));

    await expect(migrate(embedded.pool, more, { beforeChange })).rejects.toMatchObject({ message: 'no room' });
    expect(await applied()).toEqual(['a']);
  });

  test('of a newer program are left alone', async () => {
    await run({ a: 'create table a (id int)', z: 'create table z (id int)' });

    await expect(run({ a: '' })).rejects.toMatchObject({ kind: 'precondition', message: expect.stringContaining('Update') });
    expect(await applied()).toEqual(['a', 'z']);
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded, type Embedded } from './embedded.ts';
import { prepareStore, type Prepared } from './prepared.fixture.ts';

let folder = '';
let opened: Embedded[] = [];
let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareStore();
});

afterAll(async () => {
  await prepared.remove();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-store-'));
  await prepared.copyTo(folder);
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((one) => one.close()));
  await rm(folder, { recursive: true, maxRetries: 9 });
});

async function open(at = folder): Promise<Embedded> {
  const embedded = await openEmbedded(at);
  opened.push(embedded);
  return embedded;
}

async function close(embedded: Embedded): Promise<void> {
  opened = opened.filter((one) => one !== embedded);
  await embedded.close();
}

const writer = (at: string) =>
  spawn(process.execPath, [join(import.meta.dirname, 'writer.fixture.ts'), at], { stdio: ['ignore', 'pipe', 'inherit'] });

/** Kills the writer as soon as it has been told that many rows are kept. */
async function killAfter(child: ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> }, rows: number): Promise<number[]> {
  const told: number[] = [];
  for await (const line of createInterface(child.stdout)) {
    told.push(Number(line));
    if (told.length === rows) child.kill('SIGKILL');
  }
  return told;
}

async function keptIds(embedded: Embedded): Promise<number[]> {
  return (await embedded.pool.query<{ id: number }>('select id::int from written order by id')).rows.map((row) => row.id);
}

describe('the embedded database', () => {
  test('keeps what was written, in a folder it makes', async () => {
    const nested = join(folder, 'new/one');
    const first = await open(nested);
    await first.pool.query('create table kept as select 1 as one');
    await close(first);

    expect((await (await open(nested)).pool.query('select one from kept')).rows).toEqual([{ one: 1 }]);
  });

  test('takes many questions at once, and values of megabytes', async () => {
    const { pool } = await open();
    const words = 'wörter '.repeat(500_000);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => pool.query('select $1::int as n, $2::text as words', [n, words])),
    );

    expect(answers.map(({ rows }) => [rows[0].n, rows[0].words.length])).toEqual(
      Array.from({ length: 8 }, (_, n) => [n, words.length]),
    );
  });

  test('loses no acknowledged row when the program is killed', async () => {
    const acknowledged: number[] = [];
    for (const rows of [1, 20, 57]) acknowledged.push(...(await killAfter(writer(folder), rows)));

    expect(await keptIds(await open())).toEqual(expect.arrayContaining(acknowledged));
    expect(acknowledged.length).toBeGreaterThanOrEqual(78);
  });

  test('is refused to a second program, which is told whom to close', async () => {
    const child = writer(folder);
    await once(child.stdout, 'data');

    await expect(openEmbedded(folder)).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringMatching(new RegExp(`process ${child.pid}, writer.fixture.ts .*, since \\d+ \\w+ \\d+`)),
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await open();
  });

  test('begins anew where the very first start was cut off', async () => {
    await rm(join(folder, 'pgdata/sitewright.ready'));
    await rm(join(folder, 'pgdata/base'), { recursive: true, maxRetries: 9 });

    expect((await (await open()).pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  test('leaves a damaged database as it is', async () => {
    await close(await open());
    await writeFile(join(folder, 'pgdata/global/pg_control'), 'broken');

    await expect(openEmbedded(folder)).rejects.toMatchObject({
      kind: 'external',
      message: expect.stringMatching(/damaged.*left as it is/),
    });
    await expect(openEmbedded(folder)).rejects.toMatchObject({ kind: 'external' });
  });
});

describe('an engine that breaks', () => {
  const brackets = (count: number) => '['.repeat(count) + ']'.repeat(count);

  test.each([
    ['that swallows a trap', 'select ($1::text)::jsonb', [brackets(1_000_000)]],
    ['that does not come back', `copy (select 1) to program 'id'`, []],
  ])('%s is noticed and started again', async (_, text, values) => {
    const { pool } = await open();
    await pool.query('create table kept as select 1 as one');

    await expect(pool.query(text, values)).rejects.toMatchObject({
      kind: 'external',
      message: expect.stringContaining('started again'),
    });
    expect((await pool.query('select one from kept')).rows).toEqual([{ one: 1 }]);
  });

  test('reports what is merely too deep as an ordinary error', async () => {
    const { pool } = await open();

    await expect(pool.query('select ($1::text)::jsonb', [brackets(100_000)])).rejects.toMatchObject({ code: '54001' });
    expect((await pool.query('select ($1::text)::jsonb as json', [brackets(5_000)])).rows).toHaveLength(1);
  });

  test('keeps nothing of a transaction it broke in', async () => {
    const { pool } = await open();
    await pool.query('create table kept (one int)');

    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into kept values (1)');
    const failure = await client.query(`copy (select 1) to program 'id'`).catch((error: Error) => error);
    client.release(failure instanceof Error);

    expect((await pool.query('select * from kept')).rows).toEqual([]);
  });

  test('a client that goes away leaves no open transaction behind', async () => {
    const { pool } = await open();
    await pool.query('create table kept (one int)');

    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into kept values (1)');
    client.release(true);

    expect((await pool.query('select * from kept')).rows).toEqual([]);
  });
});

describe('a folder that cannot be used', () => {
  test('a file in its place is named', async () => {
    await writeFile(join(folder, 'file'), 'a file');

    await expect(openEmbedded(join(folder, 'file'))).rejects.toMatchObject({
      kind: 'precondition',
      message: expect.stringContaining(join(folder, 'file')),
    });
  });

  // The superuser may write anywhere.
  test.skipIf(process.getuid?.() === 0)('a read-only one is named', async () => {
    await chmod(folder, 0o500);

    await expect(openEmbedded(folder)).rejects.toMatchObject({
      kind: 'precondition',
      message: expect.stringContaining('SITEWRIGHT_DATA'),
    });
    await chmod(folder, 0o700);
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database.fixture.ts';
import { STUDIO_SCOPE } from './scope.ts';
import { tenantDatabase } from './walled-database.ts';

let database: TestDatabase;
let db: TestDatabase['db'];

beforeAll(async () => {
  database = await openTestDatabase();
  ({ db } = database);
});

afterAll(() => database.close());

const number = (value: number) => sql<{ value: number }>`select ${value}::integer as value`;
const nothing = sql`select 1 / 0`;
const adding = (key: string) => db.insertInto('projects').values({ key, name: 'Hofer', studio: '{}' }).returning('key');
const keys = async () => (await db.selectFrom('projects').select('key').orderBy('key').execute()).map(({ key }) => key);

/** How often work takes the one client of the pool. */
async function turnsOf(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const count = () => void turns++;
  database.pool.on('acquire', count);
  await work().finally(() => database.pool.off('acquire', count));
  return turns;
}

describe('reads that are asked for at the same moment', () => {
  test('share one transaction and get each its own answer', async () => {
    let answers: number[] = [];
    const turns = await turnsOf(async () => {
      const all = await Promise.all([3, 1, 2].map((value) => number(value).execute(db)));
      answers = all.map(({ rows }) => rows[0]?.value ?? 0);
    });
    expect({ turns, answers }).toEqual({ turns: 1, answers: [3, 1, 2] });
  });

  test('are not taken along by one that is refused', async () => {
    const outcomes = await Promise.allSettled([number(1).execute(db), nothing.execute(db), number(2).execute(db)]);
    expect(outcomes).toMatchObject([
      { value: { rows: [{ value: 1 }] } },
      { reason: { message: 'division by zero' } },
      { value: { rows: [{ value: 2 }] } },
    ]);
  });

  test('wait for whoever has the client', async () => {
    const inside = db.transaction().execute(async (trx) => {
      const reads = Promise.all([number(1).execute(db), number(2).execute(db)]);
      await number(0).execute(trx);
      return { reads };
    });
    expect((await (await inside).reads).map(({ rows }) => rows[0]?.value)).toEqual([1, 2]);
  });

  test('may be of those that change something all the same', async () => {
    await adding('/briefs/locked.json').execute();
    const locked = db.selectFrom('projects').select('key').where('key', '=', '/briefs/locked.json').forUpdate();
    const [first, second] = await Promise.all([locked.execute(), locked.execute()]);
    expect([first, second]).toEqual([[{ key: '/briefs/locked.json' }], [{ key: '/briefs/locked.json' }]]);
  });

  test('see nothing of another client', async () => {
    const other = tenantDatabase(database.pool, { ...STUDIO_SCOPE, tenantId: '00000000-0000-4000-8000-0000000000aa' });
    await adding('/briefs/walled.json').execute();
    const count = sql<{ count: string }>`select count(*) from projects where key = '/briefs/walled.json'`;

    const answers = await Promise.all([db, other, db, other].map((each) => count.execute(each)));
    expect(answers.map(({ rows }) => rows[0]?.count)).toEqual(['1', '0', '1', '0']);
  });

  test('are held to statements on rows', async () => {
    const escape = sql`select set_config('role', 'postgres', true)`;
    const outcomes = await Promise.allSettled([number(1).execute(db), escape.execute(db)]);
    expect(outcomes).toMatchObject([{ status: 'fulfilled' }, { reason: { kind: 'internal' } }]);
  });
});

describe('statements that travel together', () => {
  test('see what those before them did', async () => {
    const [, counted] = await db.together<{ count: string }>([
      adding('/briefs/both.json').compile(),
      sql`select count(*) from projects where key = '/briefs/both.json'`.compile(db),
    ]);
    expect(counted?.rows).toEqual([{ count: '1' }]);
  });

  test('are all kept or none, and the first that was refused says why', async () => {
    const before = await keys();
    const refused = db.together([adding('/a').compile(), nothing.compile(db), adding('/b').compile()]);
    await expect(refused).rejects.toThrow('division by zero');
    expect(await keys()).toEqual(before);
  });
});

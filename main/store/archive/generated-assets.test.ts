import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StoredFile } from '../../../agents/site/code.ts';
import { openTestDatabase, type TestDatabase } from '../database.fixture.ts';
import { storeOn } from '../store.ts';
import { write } from '../writing.ts';
import { createGeneratedAssets, type GeneratedAssets } from './generated-assets.ts';

let database: TestDatabase;
let projectId = '';
let assets: GeneratedAssets;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  await database.close();
});

beforeEach(async ({ task }) => {
  ({ id: projectId } = await storeOn(database.pool).projects.open({ key: task.id, name: 'Hofer' }));
  assets = createGeneratedAssets(database.db);
});

const file = (path: string, content: string): StoredFile => ({ path, type: 'text/css', hash: content.padEnd(64, '0'), bytes: 3 });

const replace = (by: GeneratedAssets, files: readonly StoredFile[]) => write(database.db, [by.replaced(projectId, files)]);

const listOf = (count: number) => Array.from({ length: count }, (_, at) => file(`/${String(at).padStart(3, '0')}`, 'a'));

describe('files that take the place of those before', () => {
  const before = listOf(40);

  test.each<[string, StoredFile[]]>([
    ['are as they were', before],
    ['are changed in one', before.with(7, file('/007', 'b'))],
    ['are fewer', before.slice(0, 30)],
    ['are more', [...before, file('/ü', 'c')]],
    ['are others', [file('/other', 'a')]],
    ['are none', []],
  ])('%s', async (_, after) => {
    await replace(assets, before);
    await replace(assets, after);

    expect(await assets.list(projectId)).toEqual(after);
  });

  test('are all there when somebody else has written meanwhile', async () => {
    await replace(assets, before);
    await replace(createGeneratedAssets(database.db), [file('/other', 'a'), file('/007', 'b')]);
    await replace(assets, before.with(8, file('/008', 'b')));

    expect(await assets.list(projectId)).toEqual(before.with(8, file('/008', 'b')));
  });
});

test('a file that stays is not written', async () => {
  await replace(assets, listOf(3));
  const written = async () =>
    (await database.pool.query('select xmin::text from generated_assets where project_id = $1 order by path', [projectId])).rows;
  const before = await written();
  await replace(assets, listOf(3).with(1, file('/001', 'b')));
  const after = await written();

  expect(after.map((row, at) => row.xmin === before[at]?.xmin)).toEqual([true, false, true]);
});

test('of many files in order and out of it only those that changed travel', async () => {
  const sent: number[] = [];
  const watched = database.db.withPlugin({
    transformQuery: ({ node }) => (sent.push(JSON.stringify(node).length), node),
    transformResult: async ({ result }) => result,
  });
  const watchedAssets = createGeneratedAssets(watched);
  const files = [file('/é', 'a'), ...listOf(400), file('/B-1', 'a'), file('/a_b', 'a')];
  await replace(watchedAssets, files);
  await replace(watchedAssets, files.with(7, file('/006', 'b')));

  expect(sent).toHaveLength(2);
  expect(sent[1]).toBeLessThan((sent[0] ?? 0) / 5);
});

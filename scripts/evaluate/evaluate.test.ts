// The short form of `npm run evaluate`: one brief, the scripted provider, graders that read markup.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { tableOf } from './table.ts';

const SPARSE = fileURLToPath(new URL('../../tests/briefs/board-clinic-it.json', import.meta.url));

test('a model that answers well changes texts, invents nothing and lowers no grade', async () => {
  const said: string[] = [];
  const watching = { signal: new AbortController().signal, onProgress: (words: string) => said.push(words) };
  const rows = await evaluate({ models: [], briefs: [SPARSE], isRead: true }, watching);
  const [craft, scripted] = rows;

  expect(said).toEqual([`${SPARSE}: craft`, `${SPARSE}: scripted`]);
  expect(craft).toMatchObject({ model: 'craft', briefs: 1, unfounded: 0, changed: 0, costUsd: 0 });
  expect(scripted).toMatchObject({ model: 'scripted', briefs: 1, unfounded: 0, costUsd: 0 });
  expect(scripted?.changed).toBeGreaterThan(0);
  expect(craft?.grade01).toBeGreaterThan(0.9);
  expect(scripted?.grade01).toBeGreaterThan(craft?.grade01 ?? 1);
  expect(tableOf(rows)).toMatch(/^\| craft \| \d+\.\d \| 0 \| 0 \|/m);
});

// A short selection of `npm run proof`: a poor brief, a long one, one from right to left and a mail, each in its own direction.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proofOf } from './proof/check-site.ts';
import { combinations } from './proof/combinations.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-proof-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

test('there are forty further briefs', () => {
  expect(combinations().filter(({ id, isWhole }) => !id.includes('.') && !isWhole)).toHaveLength(40);
});

test.each(['poor-one-service', 'long-name', 'script-arabic', 'board-mail'])(
  'the site of %s keeps its promises',
  { timeout: 240_000 },
  async (id) => {
    const combination = combinations().find((each) => each.id === id);

    expect((combination && (await proofOf(combination, folder)))?.faults).toEqual([]);
  },
);

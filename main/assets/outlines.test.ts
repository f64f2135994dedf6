// Tests of outlines as they are lent.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDiskCache } from './disk-cache.ts';
import { createOutlines } from './outlines.ts';
import { outlineOf } from './thread/outlines.ts';

test('an outline is looked up once and kept, also that there is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-outlines-'));
  const outlines = createOutlines(createDiskCache(folder));

  expect(await outlines.of('IE')).toEqual(await outlineOf('IE'));
  expect(await outlines.of('ZZ')).toBeUndefined();
  expect(await createOutlines(createDiskCache(folder)).of('IE')).toEqual(await outlineOf('IE'));
  expect(await readdir(folder)).toHaveLength(2);
  await rm(folder, { recursive: true, maxRetries: 9 });
});

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeBackup } from '../backup/take.ts';
import { createBlobs } from '../assets/blobs.ts';
import { openStore } from '../store/open.ts';
import { exportProject } from './export-project.ts';
import { canMount, mountSmallDisk } from './small-disk.fixture.ts';

test.skipIf(!canMount())('a full disk ends a backup and a saved project with clear words, and no half file is left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-full-'));
  const [dataDir, small] = [join(folder, 'data'), join(folder, 'small')];
  const store = await openStore(dataDir);
  const project = await store.projects.open({ key: join(folder, 'none.txt'), name: 'Hofer' });
  const picture = await createBlobs(dataDir).put(randomBytes(200_000));
  await store.write([store.generatedAssets.replaced(project.id, [{ path: '/a.jpg', type: 'image/jpeg', ...picture }])]);
  await mkdir(small);
  mountSmallDisk(small);

  const saving = exportProject({ project, rows: store.archive, dataDir, file: join(small, 'hofer.sitewright') });
  await expect(saving).rejects.toMatchObject({ message: expect.stringContaining('disk is full') });
  expect(await readdir(small)).toEqual([]);

  await expect(takeBackup(small, 'asked', store.dump)).rejects.toMatchObject({
    message: expect.stringContaining('disk is full'),
  });
  expect(await readdir(join(small, 'backups'))).toEqual([]);

  execFileSync('umount', [small]);
  await store.close();
  await rm(folder, { recursive: true, maxRetries: 9 });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../store/open.ts';
import { openStudio } from '../studio/open-studio.ts';
import { startStudioHost } from './studio-host.ts';

test('that a browser was let in, and that another came with a used address, is in the audit log', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-sign-in-'));
  const studio = await openStudio({ dataDir: folder });
  const onFault = (error: unknown) => expect.unreachable(String(error));
  const context = { studio, version: '0', shell: 'test', role: 'owner', requestsSent: () => 0, onFault } as const;
  const host = await startStudioHost({ context, folder, port: 0, onUsedAddress: () => undefined });

  const address = host.address();
  const statuses = [];
  for (let visit = 0; visit < 2; visit++) statuses.push((await fetch(address, { redirect: 'manual' })).status);
  await host.close();
  await studio.close();

  const store = await openStore(folder);
  const rows = await store.auditLog.list(10);
  await store.close();
  await rm(folder, { recursive: true });
  expect(statuses).toEqual([303, 401]);
  expect(rows.map(({ action }) => action)).toEqual(['sign-in-refused', 'signed-in']);
});

// Folders with an empty store in them, made once for all tests of a file: setting one up takes seconds.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from './embedded.ts';

export interface Prepared {
  copyTo(this: void, folder: string): Promise<void>;
  remove(this: void): Promise<void>;
}

export async function prepareStore(): Promise<Prepared> {
  const base = await mkdtemp(join(tmpdir(), 'sitewright-prepared-'));
  await (await openEmbedded(base)).close();

  return {
    copyTo: (folder) => cp(base, folder, { recursive: true }),
    remove: () => rm(base, { recursive: true, maxRetries: 9 }),
  };
}

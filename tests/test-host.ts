// A real host in a folder of its own: fonts are cut, pictures drawn and encoded.
import { NOTHING_IN_HAND } from '../agents/in-hand.ts';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunMemory } from '../agents/orchestrator/run-memory.ts';
import { hashOf } from '../main/assets/hash.ts';
import { createBlobs } from '../main/assets/blobs.ts';
import { createLent } from '../main/assets/lent.ts';
import type { Lent } from '../agents/lent.ts';

export interface TestHost {
  lent: Lent;
  /** Puts a file of the client's beside the brief. */
  give(this: void, name: string, content: string | Uint8Array): Promise<void>;
  /** What is stored under a hash. */
  read(this: void, hash: string): Promise<Buffer>;
  close(this: void): Promise<void>;
}

export async function openTestHost(signal = new AbortController().signal): Promise<TestHost> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-host-'));
  const dataDir = join(folder, 'data');
  const briefDir = join(folder, 'brief');
  await mkdir(briefDir);

  return {
    lent: { ...createLent({ dataDir, briefDir, signal }), parts: new RunMemory(hashOf), inHand: NOTHING_IN_HAND },
    give: (name, content) => writeFile(join(briefDir, name), content),
    read: (hash) => readFile(createBlobs(dataDir).pathOf(hash)),
    close: () => rm(folder, { recursive: true, maxRetries: 9 }),
  };
}

// A studio of its own for one test file: real store, real agents, real host, in a folder that goes away with it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rendererFolder } from '../../main/http/renderer-files.ts';
import { startStudioHost, type StudioHost } from '../../main/http/studio-host.ts';
import { openStudio } from '../../main/studio/open-studio.ts';
import type { Studio } from '../../main/studio/studio.ts';
import { version } from '../../main/version.ts';

export interface TestHost {
  host: StudioHost;
  studio: Studio;
  /** Addresses shown to the owner after one was used a second time. */
  freshAddresses: string[];
  faults: unknown[];
  close(): Promise<void>;
}

/** @param prepare what happened to the data folder before the studio opens it */
export async function openHost(prepare?: (dataDir: string) => Promise<void>): Promise<TestHost> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sitewright-studio-'));
  await prepare?.(dataDir);
  const studio = await openStudio({ dataDir });
  const freshAddresses: string[] = [];
  const faults: unknown[] = [];

  const host = await startStudioHost({
    context: {
      studio,
      version: version(),
      shell: 'test',
      role: 'owner',
      requestsSent: () => 0,
      onFault: (fault) => faults.push(fault),
    },
    folder: rendererFolder(),
    port: 0,
    onUsedAddress: (address) => freshAddresses.push(address),
  });

  return {
    host,
    studio,
    freshAddresses,
    faults,
    async close() {
      await host.close();
      await studio.close();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}

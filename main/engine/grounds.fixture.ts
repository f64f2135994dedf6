// Both databases an engine runs on, for tests.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../store/open.ts';
import { openSharedStore } from '../store/open-shared.ts';
import { findPostgres, startPostgres } from '../store/postgres.fixture.ts';
import type { Store } from '../store/store.ts';

export interface TestGround {
  store: Store;
  close(this: void): Promise<void>;
}

const isWithoutPostgres = findPostgres() === undefined;

export const GROUNDS = [
  { name: 'PGlite', isMissing: false, open: openEmbeddedGround },
  { name: isWithoutPostgres ? 'skipped: no PostgreSQL' : 'PostgreSQL', isMissing: isWithoutPostgres, open: openSharedGround },
];

async function openEmbeddedGround(): Promise<TestGround> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-engine-'));
  const store = await openStore(folder);

  return {
    store,
    async close() {
      await store.close();
      await rm(folder, { recursive: true, maxRetries: 9 });
    },
  };
}

async function openSharedGround(): Promise<TestGround> {
  const server = await startPostgres();
  const store = await openSharedStore(await server.newDatabase());

  return {
    store,
    async close() {
      await store.close();
      await server.stop();
    },
  };
}

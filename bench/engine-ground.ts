// A store to measure on, and a run of steps that cost nothing but their keeping.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { Engine } from '../main/engine/engine.ts';
import type { Workflow } from '../main/engine/workflow.ts';
import { openEmbedded } from '../main/store/embedded.ts';
import { migrate } from '../main/store/migrate.ts';
import { listenForSignals } from '../main/store/runs/run-signals.ts';
import { STUDIO_SCOPE } from '../main/store/walls/scope.ts';
import { openShared } from '../main/store/shared.ts';
import { storeOn, type Store } from '../main/store/store.ts';

/** As many steps as a make has, in layers: those of one begin when those of the one before have ended. */
export const LAYERS = 9;
export const STEPS_A_LAYER = 4;
export const STEPS = LAYERS * STEPS_A_LAYER;
/** Some 5 kB, the median of what our makers make. */
const VALUE = Object.fromEntries(
  Array.from({ length: 100 }, (_, index) => [`key${index}`, 'some words of a page, made up '.repeat(1)]),
);

export interface Ground {
  store: Omit<Store, 'close'>;
  close(this: void): Promise<void>;
}

export async function openPglite(folder: string): Promise<Ground> {
  const { pool, close } = await openEmbedded(folder);
  await migrateAll(pool);
  return { store: storeOn(pool), close };
}

/** As where nobody else uses the database: whoever orders a run does it, which is how a graph is invoked. */
export async function openAlone(url: string): Promise<Ground> {
  const pool = await openShared(url);
  await migrateAll(pool);
  return { store: storeOn(pool), close: () => pool.end() };
}

export async function openPostgres(url: string): Promise<Ground> {
  const pool = await openShared(url);
  await migrateAll(pool);

  return {
    store: {
      ...storeOn(pool, { isShared: true }),
      jobs: { connectionString: url, max: 3 },
      signals: { listen: (onSignal) => listenForSignals(url, onSignal) },
    },
    close: () => pool.end(),
  };
}

async function migrateAll(pool: Pool): Promise<void> {
  const folder = join(import.meta.dirname, '../main/store/migrations');
  const files = readdirSync(folder).toSorted();
  await migrate(
    pool,
    files.map((file) => ({ name: file.replace('.sql', ''), sql: readFileSync(join(folder, file), 'utf8') })),
  );
}

export async function openEngine({ store }: Ground): Promise<Engine> {
  const limits = { tenantRunsAtOnce: 10_000, runsAtOnce: 8 };
  const engine = new Engine({ store, workflows: { bench: steps(store) }, onFault: console.error, limits });
  await engine.open();
  return engine;
}

/** Looks each step up and keeps it, as a run of makers does. */
function steps(store: Ground['store']): Workflow {
  return async ({ lease, onEvent }) => {
    const journal = store.journal(lease);
    const saves: Promise<void>[] = [];

    await inLayers(async (agent) => {
      const { runId } = lease;
      onEvent({ type: 'step-start', runId, agent });
      const key = `${runId} ${agent}`;
      if (await journal.recall(key)) return;
      saves.push(journal.saveStep({ key, agent, agentVersion: 1, slot: 'motion', value: VALUE, durationMs: 0 }));
      onEvent({ type: 'step-end', runId, agent, outcome: 'made', durationMs: 0 });
    });
    await Promise.all(saves);
    return { type: 'done', result: null, counts: { made: STEPS, kept: 0, failed: 0, skipped: 0 }, durationMs: 0 };
  };
}

/** The same run without anything kept. */
export async function inLayers(step: (agent: string) => Promise<void>): Promise<void> {
  for (let layer = 0; layer < LAYERS; layer++) {
    await Promise.all(Array.from({ length: STEPS_A_LAYER }, (_, index) => step(`step-${layer}-${index}`)));
  }
}

export async function orders({ store }: Ground, count: number, name: string) {
  const made = [];
  for (let index = 0; index < count; index++) {
    const key = `${name}-${index}`;
    const { id: projectId } = await store.projects.open({ key, name: key });
    made.push({ runId: key, tenantId: STUDIO_SCOPE.tenantId, projectId, workflow: 'bench', input: {} });
  }
  return made;
}

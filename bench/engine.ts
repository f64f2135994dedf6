// `npm run bench:engine`: what a step costs more than in memory, beside LangGraph; and how fast a queue of runs empties.
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { startPostgres } from '../main/store/postgres.fixture.ts';
import { inLayers, openAlone, openEngine, openPglite, openPostgres, orders, STEPS, type Ground } from './engine-ground.ts';
import { engineResultsText, type QueueResult, type StepResult } from './engine-results-text.ts';
import { median } from './measure.ts';

const RUNS = 40;
/** Left out: programs are compiled while they run. */
const WARM_UPS = 10;
const QUEUES = [1, 10, 100, 1000];
const WORKERS = [1, 2, 4];
const UNWATCHED = { signal: new AbortController().signal, onEvent: () => undefined };

const GraphTimes = z.object({ kept: z.array(z.number()), inMemory: z.array(z.number()) });
const Used = z.object({ cpuMs: z.number() });

const folder = mkdtempSync(join(tmpdir(), 'sitewright-bench-engine-'));
const server = await startPostgres();

try {
  const steps = [await ourSteps('PGlite', await openPglite(join(folder, 'store')))];
  steps.push(await ourSteps('PostgreSQL', await openAlone(await server.newDatabase())));
  steps.push(await langGraphSteps());
  steps.push(await ourSteps('PostgreSQL, through the queue', await openPostgres(await server.newDatabase())));

  const queues: QueueResult[] = [];
  for (const runs of QUEUES) queues.push(await queueOnPglite(runs));
  for (const workers of WORKERS) for (const runs of QUEUES) queues.push(await queueOnPostgres(runs, workers));

  const text = engineResultsText({ steps, queues });
  writeFileSync(join(import.meta.dirname, 'engine-results.md'), text);
  console.log(text);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}

/** A run at a time, from its order to its result. */
async function ourSteps(place: string, ground: Ground): Promise<StepResult> {
  const engine = await openEngine(ground);
  if (ground.store.signals) await engine.work();
  const kept: number[] = [];
  const inMemory: number[] = [];

  for (const order of await orders(ground, RUNS, 'single')) {
    inMemory.push(await timed(() => inLayers(async () => undefined)));
    kept.push(await timed(() => engine.run(order, UNWATCHED)));
  }
  await engine.close();
  await ground.close();
  return { engine: 'Sitewright', place, ...extraAStep(kept, inMemory) };
}

/** Installed from the registry at exact versions; the same graph with and without its checkpointer. */
async function langGraphSteps(): Promise<StepResult> {
  cpSync(join(import.meta.dirname, 'peers/langgraph'), join(folder, 'langgraph'), { recursive: true });
  const at = { cwd: join(folder, 'langgraph') };
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { ...at, stdio: 'inherit' });
  const said = execFileSync(process.execPath, ['graph.mjs', await server.newDatabase(), String(RUNS)], {
    ...at,
    encoding: 'utf8',
  });

  const { kept, inMemory } = GraphTimes.parse(JSON.parse(said));
  return { engine: 'LangGraph', place: 'PostgreSQL', ...extraAStep(kept, inMemory) };
}

function extraAStep(kept: readonly number[], inMemory: readonly number[]): Pick<StepResult, 'extraMsAStep' | 'leastMsAStep'> {
  const [ours, bare] = [kept.slice(WARM_UPS), inMemory.slice(WARM_UPS)];
  return {
    extraMsAStep: (median(ours) - median(bare)) / STEPS,
    leastMsAStep: (Math.min(...ours) - Math.min(...bare)) / STEPS,
  };
}

async function queueOnPglite(runs: number): Promise<QueueResult> {
  const ground = await openPglite(join(folder, `queue-${runs}`));
  const engine = await openEngine(ground);
  const waiting = await orders(ground, runs, 'queued');
  const before = process.cpuUsage();
  const wallMs = await timed(async () => {
    await engine.work();
    for (const order of waiting) await engine.submit(order);
    await allEnded(ground, waiting);
  });
  const { user, system } = process.cpuUsage(before);

  await engine.close();
  await ground.close();
  return { place: 'PGlite', workers: 1, runs, wallMs, cpuMsAStep: (user + system) / 1000 / runs / STEPS };
}

async function queueOnPostgres(runs: number, workers: number): Promise<QueueResult> {
  const url = await server.newDatabase();
  const ground = await openPostgres(url);
  const engine = await openEngine(ground);
  const waiting = await orders(ground, runs, 'queued');
  const processes: ChildProcess[] = [];
  for (let index = 0; index < workers; index++) processes.push(await begin(url));

  const wallMs = await timed(async () => {
    for (const order of waiting) await engine.submit(order);
    await allEnded(ground, waiting);
  });
  const cpuMs = (await Promise.all(processes.map(end))).reduce((sum, used) => sum + used, 0);
  await engine.close();
  await ground.close();
  return { place: 'PostgreSQL', workers, runs, wallMs, cpuMsAStep: cpuMs / runs / STEPS };
}

async function begin(url: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'engine-worker.ts'), [url]);
  await once(child, 'message');
  return child;
}

async function end(child: ChildProcess): Promise<number> {
  const said = once(child, 'message');
  const gone = once(child, 'exit');
  child.send('end');
  const [used] = await said;
  await gone;
  return Used.parse(used).cpuMs;
}

async function allEnded({ store }: Ground, waiting: readonly { runId: string }[]): Promise<void> {
  for (const { runId } of waiting) {
    while ((await store.ledger.get(runId)).state !== 'done') await wait(5);
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

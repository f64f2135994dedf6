// Ends makes with kill -9 at random moments, again and again, and looks whether a finished step ever runs twice.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import { openEmbedded } from '../main/store/embedded.ts';

export interface Killed {
  kills: number;
  /** Makes that ended by themselves. */
  finished: number;
  /** Steps saved in all. */
  steps: number;
  /** Agents that ran again although what they had made was saved. */
  ranAgain: string[];
}

const CLI = join(import.meta.dirname, '../out/main/cli.js');

/** A make says on its progress which agents ran. */
const RAN = /^ {2}([a-z-]+) +[\d.]+ m?s$/gm;

/** On an embedded store, which is opened after every kill. @throws when it does not open, or a make ends badly by itself */
export async function killMakes(kills: number): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-kill-'));
  const result: Killed = { kills: 0, finished: 0, steps: 0, ranAgain: [] };

  // The first one shows how long agents run.
  await writeBrief(folder, 0);
  let { ranMs } = await makeOrDie(folder, undefined);
  let saved = await savedIn(folder, 0);
  let { lastId } = saved;

  for (let edition = 1; result.kills < kills; edition++) {
    await writeBrief(folder, edition);
    for (let hasEnded = false; !hasEnded && result.kills < kills;) {
      const before = await savedIn(folder, lastId);
      const made = await makeOrDie(folder, Math.random() * ranMs);
      result.ranAgain.push(...made.ran.filter((agent) => before.agents.has(agent)));
      saved = await savedIn(folder, lastId);
      hasEnded = made.hasEnded;
      if (hasEnded) {
        ({ ranMs } = made);
        ({ lastId } = saved);
        result.finished++;
      } else result.kills++;
    }
  }

  result.steps = saved.steps;

  await rm(folder, { recursive: true, maxRetries: 9 });
  return result;
}

/** Each edition has facts of its own, so that most agents have something to do. */
async function writeBrief(folder: string, edition: number): Promise<string> {
  const file = join(folder, 'brief.txt');
  await writeFile(
    file,
    `Bakery Hofer ${edition}, Linz\nPhone +43 732 ${100_000 + edition}\nWe bake bread and rolls every morning.\n`,
  );
  return file;
}

interface Made {
  hasEnded: boolean;
  ran: string[];
  /** From the first agent that ended to the end of the program. */
  ranMs: number;
}

/** One in so many is killed while it starts, before any agent ran. */
const EARLY = 5;

/** @param afterMs from the first agent that ended, or from the start; it lives where that is missing */
async function makeOrDie(folder: string, afterMs: number | undefined): Promise<Made> {
  const child = begin(['make', join(folder, 'brief.txt'), '--out', join(folder, 'site')], join(folder, 'data'));
  let said = '';
  let firstAt: number | undefined;
  const killLater = () => afterMs !== undefined && setTimeout(() => child.kill('SIGKILL'), afterMs);
  if (Math.random() < 1 / EARLY) killLater();
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  child.stdout?.on('data', (chunk) => {
    said += String(chunk);
    if (firstAt === undefined) killLater();
    firstAt ??= performance.now();
  });
  const [code] = await once(child, 'close');

  if (code !== null && code !== 0) throw new Error(`A make ended with ${String(code)}:\n${said}`);
  const ranMs = performance.now() - (firstAt ?? performance.now());
  return { hasEnded: code === 0, ran: [...said.matchAll(RAN)].map((match) => match[1] ?? ''), ranMs };
}

interface Saved {
  /** Of which a step was saved after the one asked about. */
  agents: Set<string>;
  steps: number;
  lastId: number;
}

async function savedIn(folder: string, afterId: number): Promise<Saved> {
  const { pool, close } = await openEmbedded(join(folder, 'data/store'));
  try {
    const { rows } = await pool.query<{ agent: string; id: string }>('select agent, id from agent_executions order by id');
    const steps = rows.map(({ agent, id }) => ({ agent, id: Number(id) }));
    return {
      agents: new Set(steps.filter(({ id }) => id > afterId).map(({ agent }) => agent)),
      steps: steps.length,
      lastId: steps.at(-1)?.id ?? afterId,
    };
  } finally {
    await close();
  }
}

/** The built command line. */
function begin(args: readonly string[], data: string): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, SITEWRIGHT_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

interface Workers {
  url: string;
  folder: string;
}

/** Two workers on a PostgreSQL: one after the other is killed while it makes, and begun anew. */
export async function killWorkers(kills: number, { url, folder }: Workers, pool: Pool): Promise<Killed> {
  const data = join(folder, 'data');
  const result: Killed = { kills: 0, finished: 0, steps: 0, ranAgain: [] };
  const args = ['worker', '--database-url', url];
  const workers = [begin(args, data)];
  if (workers[0]?.stdout) await once(workers[0].stdout, 'data');
  workers.push(begin(args, data));

  for (let edition = 0; result.kills < kills; edition++) {
    const brief = await writeBrief(folder, edition);
    const make = begin(['make', brief, '--out', join(folder, 'site'), '--database-url', url, '--json'], data);
    let said = '';
    make.stdout?.on('data', (chunk) => (said += String(chunk)));
    make.stderr?.on('data', (chunk) => (said += String(chunk)));
    const ended = once(make, 'close');
    const state = { isOver: false };
    void ended.then(() => (state.isOver = true));

    for (let fence = 0; !state.isOver && result.kills < kills;) {
      const holder = await holderOf(pool, fence);
      if (!holder) {
        await wait(20);
        continue;
      }
      fence = holder.fence;
      await wait(Math.random() * 1500);
      const index = workers.findIndex((worker) => worker.pid === holder.pid);
      const victim = workers[index];
      if (!victim || state.isOver) continue;
      victim.kill('SIGKILL');
      workers[index] = begin(args, data);
      result.kills++;
    }
    const [code] = await ended;
    if (code !== 0) throw new Error(`A make ended with ${String(code)}:\n${said}`);
    result.finished++;
  }

  for (const worker of workers) worker.kill('SIGKILL');
  result.ranAgain = await ranAgain(pool);
  result.steps = Number((await pool.query('select count(*) from agent_executions')).rows[0].count);
  return result;
}

async function holderOf(pool: Pool, after: number): Promise<{ pid: number; fence: number } | undefined> {
  const { rows } = await pool.query<{ leased_by: string; fence: number }>(
    `select leased_by, fence from workflow_executions where state = 'running' and fence > $1`,
    [after],
  );
  const [row] = rows;
  return row && { pid: Number(/process (\d+)/.exec(row.leased_by)?.[1]), fence: row.fence };
}

/**
 * Whoever takes a run over does so ten seconds after its last holder was heard of. A step said to be made long after it was saved was
 * made twice.
 */
async function ranAgain(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ agent: string }>(`
    select step.agent from agent_executions step
    join events on events.workflow_execution_id = step.workflow_execution_id and events.source = step.agent
    where events.type = 'step-end' and events.content ->> 'outcome' = 'made'
      and events.created_at > step.created_at + interval '5 s'`);
  return rows.map((row) => row.agent);
}

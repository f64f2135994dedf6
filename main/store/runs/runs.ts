// What the runs of a project came to.
import { sql, type Kysely } from 'kysely';
import type { StepOutcome } from '../../../agents/site/run-event.ts';
import { answering } from '../answering.ts';
import type { RunState } from './run-types.ts';
import type { Tables } from '../tables.ts';

interface RunRecord {
  id: string;
  state: RunState;
  queuedAt: Date;
  durationMs: number;
  /** Missing until it ends, and where it was cut off. */
  counts?: Record<StepOutcome, number>;
  /** Steps that were made in it, in that order; the rest was kept from before. */
  steps: { agent: string; slot: string; durationMs: number }[];
}

export interface Runs {
  /** Those that make the site, newest first. */
  list(this: void, projectId: string, limit: number): Promise<RunRecord[]>;
  /** What the project's newest make was to be helped by: a tier, or a model's id. */
  lastModel(this: void, projectId: string): Promise<string | undefined>;
  /** Median of the latest runs that made a site from nothing; missing before the first. */
  usualDurationMs(this: void): Promise<number | undefined>;
}

export function createRuns(db: Kysely<Tables>): Runs {
  return {
    list: (projectId, limit) => answering(list(db, projectId, limit)),
    lastModel: (projectId) => answering(lastModel(db, projectId)),
    usualDurationMs: () => answering(usualDurationMs(db)),
  };
}

const RUNS_LOOKED_AT = 40;
const RUNS_COUNTED = 9;

async function usualDurationMs(db: Kysely<Tables>): Promise<number | undefined> {
  const latest = await db
    .selectFrom('workflow_executions')
    .select(['counts', 'duration_ms'])
    .where('state', '=', 'done')
    .orderBy('queued_at', 'desc')
    .limit(RUNS_LOOKED_AT)
    .execute();

  const whole = latest.filter(({ counts }) => counts !== null && counts.made > 0 && counts.kept === 0).slice(0, RUNS_COUNTED);
  const sorted = whole.map((run) => run.duration_ms ?? 0).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function list(db: Kysely<Tables>, projectId: string, limit: number): Promise<RunRecord[]> {
  const runs = await db
    .selectFrom('workflow_executions')
    .select(['id', 'state', 'queued_at', 'duration_ms', 'counts'])
    .where('project_id', '=', projectId)
    .where('workflow', '<>', 'judge')
    .orderBy('queued_at', 'desc')
    .limit(limit)
    .execute();
  if (runs.length === 0) return [];

  const steps = await db
    .selectFrom('agent_executions')
    .select(['workflow_execution_id', 'agent', 'slot', 'duration_ms'])
    .where('project_id', '=', projectId)
    .where(
      'workflow_execution_id',
      'in',
      runs.map((run) => run.id),
    )
    .orderBy('id')
    .execute();
  const stepsOf = Map.groupBy(steps, (step) => step.workflow_execution_id);

  return runs.map((run) => ({
    id: run.id,
    state: run.state,
    queuedAt: run.queued_at,
    durationMs: run.duration_ms ?? 0,
    ...(run.counts ? { counts: run.counts } : {}),
    steps: (stepsOf.get(run.id) ?? []).map(({ agent, slot, duration_ms: durationMs }) => ({ agent, slot, durationMs })),
  }));
}

async function lastModel(db: Kysely<Tables>, projectId: string): Promise<string | undefined> {
  const { rows } = await sql<{ model: string | null }>`
    select input ->> 'model' as model from workflow_executions
    where project_id = ${projectId} and workflow = 'make' order by queued_at desc limit 1`.execute(db);
  return rows[0]?.model ?? undefined;
}

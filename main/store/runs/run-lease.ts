// Who holds a run: taken under a fence within the tenant's limit, renewed, left. Only the newest holder's fence counts.
import { sql, type Kysely, type QueryResult, type RawBuilder } from 'kysely';
import { lockRunsOfTenant } from './project-runs.ts';
import { insertOf } from './run-events.ts';
import { askQuestions } from './run-questions.ts';
import { notification } from './run-signals.ts';
import type { Lease, RunLeft, RunState, SendJob } from './run-types.ts';
import { executorOf } from './job-connection.ts';
import type { HostTables } from '../walls/host-tables.ts';

export interface Hold {
  /** Who takes it, for people to read. */
  worker: string;
  /** Runs of a tenant that may go on at once, where the tenant has no limit of its own. */
  runsAtOnce: number;
  /** Undefined: until this process ends, which the lock of an embedded store then shows. */
  leaseSeconds?: number | undefined;
}

/** `parked`: it waits for room and then gets a job. `held`: another worker has it. `over`: nothing is left to do. */
export type Taken = { type: 'taken'; lease: Lease } | { type: 'parked' | 'held' | 'over' };

export type Renewed = 'held' | 'cancelled' | 'lost';

export interface LeaseRow {
  tenant_id: string;
  project_id: string;
  workflow: string;
  input: unknown;
  fence: number;
  attempt: number;
}

interface Taking {
  runId: string;
  hold: Hold;
  send: SendJob;
}

export async function takeRun(trx: Kysely<HostTables>, { runId, hold, send }: Taking): Promise<Taken> {
  await lockTenantOf(trx, runId);
  return takenIn(runId, await takingOf(runId, hold).execute(trx)) ?? refuse(trx, runId, send);
}

/** One run of a project at a time: two would write one folder. The transaction has the lock of the tenant's runs. */
export function takingOf(runId: string, hold: Hold): RawBuilder<LeaseRow> {
  return sql<LeaseRow>`
    update workflow_executions as run
    set state = 'running', fence = fence + 1, attempt = attempt + 1, leased_by = ${hold.worker},
      leased_until = ${hold.leaseSeconds === undefined ? sql`'infinity'` : secondsFromNow(hold.leaseSeconds)},
      is_parked = false, started_at = coalesce(started_at, now())
    where id = ${runId} and (state = 'queued' or (state = 'running' and leased_until < now()))
      and cancel_requested_at is null
      and not exists (
        select from workflow_executions as other
        where other.project_id = run.project_id and other.id <> run.id and other.state = 'running')
      and (select count(*) from workflow_executions as other
           where other.tenant_id = run.tenant_id and other.id <> run.id and other.state = 'running')
        < coalesce((select runs_at_once from tenant_limits where tenant_id = run.tenant_id), ${hold.runsAtOnce})
    returning tenant_id, project_id, workflow, input, fence, attempt`;
}

/** Undefined where there was no room for it. */
export function takenIn(runId: string, answer: QueryResult<LeaseRow> | undefined): Taken | undefined {
  const [row] = answer?.rows ?? [];
  if (!row) return undefined;

  const { tenant_id: tenantId, project_id: projectId, workflow, input, fence, attempt } = row;
  return { type: 'taken', lease: { runId, tenantId, projectId, workflow, input, fence, attempt } };
}

/**
 * Counts happen under a lock of the tenant, so that its limit holds however many workers there are. The lock is a statement of its own:
 * the next one then sees all that was committed before it was had.
 */
async function lockTenantOf(trx: Kysely<HostTables>, runId: string): Promise<void> {
  await sql`
    select ${lockRunsOfTenant()} from workflow_executions where id = ${runId}`.execute(trx);
}

async function refuse(trx: Kysely<HostTables>, runId: string, send: SendJob): Promise<Taken> {
  const { rows } = await sql<{ state: RunState; tenant_id: string }>`
    update workflow_executions set is_parked = (state = 'queued')
    where id = ${runId} returning state, tenant_id`.execute(trx);

  const [row] = rows;
  if (row?.state === 'queued') return { type: 'parked' };
  if (row?.state === 'running') return { type: 'held' };
  if (row) await wakeNext(trx, row.tenant_id, send);
  return { type: 'over' };
}

export async function renewLease(trx: Kysely<HostTables>, { runId, fence }: Lease, leaseSeconds: number): Promise<Renewed> {
  const { rows } = await sql<{ is_cancelled: boolean }>`
    update workflow_executions set leased_until = ${secondsFromNow(leaseSeconds)}
    where id = ${runId} and fence = ${fence} and state = 'running'
    returning cancel_requested_at is not null as is_cancelled`.execute(trx);

  const [row] = rows;
  if (!row) return 'lost';
  return row.is_cancelled ? 'cancelled' : 'held';
}

interface Leaving {
  lease: Lease;
  left: RunLeft;
  send: SendJob;
}

/** @returns false when another worker has taken the run; then nothing was changed */
export async function leaveRun(trx: Kysely<HostTables>, { lease, left, send }: Leaving): Promise<boolean> {
  const { tenantId, runId, fence } = lease;
  await lockTenantOf(trx, runId);

  const { rows } = await sql<{ priority: number; has_parked: boolean }>`
    with run as (
      update workflow_executions
      set state = ${left.state}, leased_by = null, leased_until = null,
        counts = ${jsonOrNull(left.counts)}::json, duration_ms = ${left.durationMs ?? null},
        result = ${jsonOrNull(left.result)}::json, error = ${jsonOrNull(left.error)}::json,
        ended_at = case when ${left.state} in ('waiting', 'queued') then null else now() end
      where id = ${runId} and fence = ${fence} and state = 'running'
      returning id, tenant_id, project_id, priority
    ), said as (
      ${insertOf(left.events ?? [], sql`run`)}
    )
    select priority, ${notification({ type: 'left', runId })},
      exists (select from workflow_executions where tenant_id = ${tenantId} and state = 'queued' and is_parked) as has_parked
    from run`.execute(trx);
  const [row] = rows;
  if (!row) return false;
  if (left.state === 'queued') await send(executorOf(trx), { runId, priority: row.priority });

  await askQuestions(trx, lease, left.questions ?? []);
  if (row.has_parked) await wakeNext(trx, tenantId, send);
  return true;
}

/** One run of the tenant that waits for room, now that there is some. */
async function wakeNext(trx: Kysely<HostTables>, tenantId: string, send: SendJob): Promise<void> {
  const { rows } = await sql<{ id: string; priority: number }>`
    update workflow_executions set is_parked = false
    where id = (
      select id from workflow_executions as run
      where tenant_id = ${tenantId} and state = 'queued' and is_parked
        and not exists (
          select from workflow_executions as other where other.project_id = run.project_id and other.state = 'running')
      order by priority desc, queued_at
      limit 1)
    returning id, priority`.execute(trx);

  for (const { id, priority } of rows) await send(executorOf(trx), { runId: id, priority });
}

function secondsFromNow(seconds: number) {
  return sql`now() + make_interval(secs => ${seconds})`;
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

// The life of a run in the database: every change of its state goes through here, each in one transaction.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { SitewrightError } from '../../../agents/site/error.ts';
import { answering } from '../answering.ts';
import {
  leaveRun,
  renewLease,
  takenIn,
  takeRun,
  takingOf,
  type Hold,
  type LeaseRow,
  type Renewed,
  type Taken,
} from './run-lease.ts';
import { answerQuestion, readQuestions, type AskedQuestion, type QuestionAnswer } from './run-questions.ts';
import { notification } from './run-signals.ts';
import type { Lease, RunError, RunLeft, RunOrder, RunRecord, RunState, SendJob } from './run-types.ts';
import { executorOf } from './job-connection.ts';
import { lockRunsOfTenant } from './project-runs.ts';
import type { HostTables } from '../walls/host-tables.ts';
import type { WalledDatabase } from '../walls/walled-database.ts';

/** Statements that need it hand the run to the queue by `send`, in their own transaction. */
export interface RunLedger {
  submit(this: void, order: RunOrder, send: SendJob): Promise<void>;
  /** Submits it and takes it at once, where there is room. */
  begin(this: void, order: RunOrder, hold: Hold, send: SendJob): Promise<Taken>;
  take(this: void, runId: string, hold: Hold, send: SendJob): Promise<Taken>;
  renew(this: void, lease: Lease, leaseSeconds: number): Promise<Renewed>;
  /** Ends the run or puts it away, and lets the tenant's next one begin. @returns false when another worker has taken it */
  leave(this: void, lease: Lease, left: RunLeft, send: SendJob): Promise<boolean>;
  /** At once where no worker holds it; else its worker is told. @returns its state now. @throws SitewrightError `not-found` */
  cancel(this: void, runId: string): Promise<RunState>;
  /** @throws SitewrightError `not-found` when the run asks nothing of that name any more */
  answer(this: void, answer: QuestionAnswer, send: SendJob): Promise<void>;
  questions(this: void, runId: string): Promise<AskedQuestion[]>;
  /** Gives back runs whose worker is gone. `all`: no other process can be alive. @returns how many */
  recover(this: void, which: 'all' | 'lapsed', send: SendJob): Promise<number>;
  hasQueued(this: void): Promise<boolean>;
  /** A job for every run in the queue; one too many does no harm. */
  sendQueued(this: void, send: SendJob): Promise<void>;
  /** @throws SitewrightError `not-found` */
  get(this: void, runId: string): Promise<RunRecord>;
}

/** @param host a database whose statements see every tenant */
export function createRunLedger(host: WalledDatabase<HostTables>): RunLedger {
  const inTransaction = <Result>(work: (trx: Kysely<HostTables>) => Promise<Result>) =>
    answering(host.transaction().execute((trx) => work(trx)));

  return {
    submit: (order, send) => inTransaction((trx) => submit(trx, order, send)),
    async begin(order, hold, send) {
      const { runId } = order;
      const added = sql`${insertOf(order)} returning ${lockRunsOfTenant()}`;
      const [, taken] = await answering(host.together<LeaseRow>([added.compile(host), takingOf(runId, hold).compile(host)]));
      return takenIn(runId, taken) ?? inTransaction((trx) => takeRun(trx, { runId, hold, send }));
    },
    take: (runId, hold, send) => inTransaction((trx) => takeRun(trx, { runId, hold, send })),
    renew: (lease, leaseSeconds) => answering(renewLease(host, lease, leaseSeconds)),
    leave: (lease, left, send) => inTransaction((trx) => leaveRun(trx, { lease, left, send })),
    cancel: (runId) => inTransaction((trx) => cancel(trx, runId)),
    answer: (answer, send) => inTransaction((trx) => answerQuestion(trx, answer, send)),
    questions: (runId) => answering(readQuestions(host, runId)),
    recover: (which, send) => inTransaction((trx) => recover(trx, which, send)),
    hasQueued: () => answering(hasQueued(host)),
    sendQueued: (send) => inTransaction((trx) => sendQueued(trx, send)),
    get: (runId) => answering(get(host, runId)),
  };
}

async function submit(trx: Kysely<HostTables>, order: RunOrder, send: SendJob): Promise<void> {
  const { runId, priority = 0, scheduledFor } = order;
  await insertOf(order).execute(trx);
  await send(executorOf(trx), { runId, priority, scheduledFor });
}

/** A new run of a project takes the place of one that was cut off; one that only judges and one that writes are nothing to each other. */
function insertOf(order: RunOrder): RawBuilder<unknown> {
  const { runId, tenantId, projectId, workflow, priority = 0, scheduledFor, budget, change } = order;

  return sql`
    with cut_off as (
      update workflow_executions set state = 'cancelled', ended_at = now()
      where project_id = ${projectId} and state = 'queued' and attempt > 0 and (workflow = 'judge') = (${workflow} = 'judge')
    )
    insert into workflow_executions
      (id, tenant_id, project_id, workflow, input, priority, scheduled_for, budget_usd, budget_tokens, change_id)
    values (${runId}, ${tenantId}, ${projectId}, ${workflow}, ${JSON.stringify(order.input)}::json, ${priority},
      ${scheduledFor ?? null}, ${budget?.usd ?? null}, ${budget?.tokens ?? null}, ${change ?? null})`;
}

async function cancel(trx: Kysely<HostTables>, runId: string): Promise<RunState> {
  const { rows } = await sql<{ state: RunState }>`
    update workflow_executions
    set cancel_requested_at = coalesce(cancel_requested_at, now()), is_parked = false,
      ended_at = case when state in ('queued', 'waiting') then now() else ended_at end,
      state = case when state in ('queued', 'waiting') then 'cancelled' else state end
    where id = ${runId}
    returning state`.execute(trx);

  const [row] = rows;
  if (!row) throw noSuchRun(runId);
  await sql`select ${notification({ type: 'cancel', runId })}`.execute(trx);
  return row.state;
}

/** One that had been asked to stop is over: nobody is left who would stop it. */
async function recover(trx: Kysely<HostTables>, which: 'all' | 'lapsed', send: SendJob): Promise<number> {
  const { rows } = await sql<{ id: string; state: RunState; priority: number }>`
    update workflow_executions
    set state = case when cancel_requested_at is null then 'queued' else 'cancelled' end,
      ended_at = case when cancel_requested_at is null then null else now() end,
      leased_by = null, leased_until = null
    where state = 'running' and (${which} = 'all' or leased_until < now())
    returning id, state, priority`.execute(trx);

  for (const { id, state, priority } of rows) if (state === 'queued') await send(executorOf(trx), { runId: id, priority });
  return rows.length;
}

async function hasQueued(host: Kysely<HostTables>): Promise<boolean> {
  const { rows } = await sql`select from workflow_executions where state = 'queued' limit 1`.execute(host);
  return rows.length > 0;
}

async function sendQueued(trx: Kysely<HostTables>, send: SendJob): Promise<void> {
  const { rows } = await sql<{ id: string; priority: number; scheduled_for: Date | null }>`
    select id, priority, scheduled_for from workflow_executions where state = 'queued' order by priority desc, queued_at`.execute(
    trx,
  );

  for (const { id, priority, scheduled_for: scheduledFor } of rows) {
    await send(executorOf(trx), { runId: id, priority, scheduledFor: scheduledFor ?? undefined });
  }
}

interface RunRow {
  tenant_id: string;
  project_id: string;
  state: RunState;
  attempt: number;
  result: unknown;
  error: RunError | null;
}

async function get(db: Kysely<HostTables>, runId: string): Promise<RunRecord> {
  const { rows } = await sql<RunRow>`
    select tenant_id, project_id, state, attempt, result, error from workflow_executions where id = ${runId}`.execute(db);

  const [row] = rows;
  if (!row) throw noSuchRun(runId);
  const { tenant_id: tenantId, project_id: projectId, state, attempt, result, error } = row;
  return { runId, tenantId, projectId, state, attempt, result, error: error ?? undefined };
}

function noSuchRun(runId: string): SitewrightError {
  return new SitewrightError('not-found', `There is no run ${runId} in the store. Look at the project's runs.`);
}

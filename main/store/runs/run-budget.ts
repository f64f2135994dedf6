// The account of a run and of its tenant: money and tokens set aside before a step, reconciled after it.
import { sql, type Kysely } from 'kysely';
import type { Budget, Cost, Reservation, StepClaim } from '../../../agents/orchestrator/budget.ts';
import { SitewrightError } from '../../../agents/site/error.ts';
import { answering } from '../answering.ts';
import type { Lease } from './run-types.ts';
import type { HostTables } from '../walls/host-tables.ts';

/** @param host a database whose statements see every tenant */
export function createRunBudget(host: Kysely<HostTables>, lease: Lease): Budget {
  return {
    async reserve(claim) {
      const id = await answering(host.transaction().execute((trx) => reserve(trx, lease, claim)));
      return reservation(host, id);
    },
  };
}

function reservation(host: Kysely<HostTables>, claimId: string): Reservation {
  return { settle: (actual) => answering(settle(host, claimId, actual)) };
}

/**
 * One statement checks fence, cancel and both caps and notes the claim. Rows are locked by their updates, so that runs that claim at the
 * same time see one another's claims; a refusal rolls all of it back.
 */
async function reserve(trx: Kysely<HostTables>, lease: Lease, { key, agent, estimate }: StepClaim): Promise<string> {
  const { usd, tokens } = estimate;
  const hasRoom = sql`
    (budget_usd is null or spent_usd + reserved_usd + ${usd} <= budget_usd)
    and (budget_tokens is null or spent_tokens + reserved_tokens + ${tokens} <= budget_tokens)`;
  const setAside = sql`reserved_usd = reserved_usd + ${usd}, reserved_tokens = reserved_tokens + ${tokens}`;

  const { rows } = await sql<{ id: string }>`
    with run as (
      update workflow_executions set ${setAside}
      where id = ${lease.runId} and fence = ${lease.fence} and state = 'running' and cancel_requested_at is null and ${hasRoom}
      returning id
    ), tenant as (
      update tenant_limits set ${setAside}
      where tenant_id = ${lease.tenantId} and ${hasRoom}
      returning tenant_id
    )
    insert into step_claims (tenant_id, workflow_execution_id, step_key, agent, fence, reserved_usd, reserved_tokens)
    select ${lease.tenantId}, id, ${key}, ${agent}, ${lease.fence}, ${usd}, ${tokens} from run
    where exists (select from tenant) or not exists (select from tenant_limits where tenant_id = ${lease.tenantId})
    returning id`.execute(trx);

  const [row] = rows;
  if (!row) throw await refusal(trx, lease);
  return row.id;
}

async function refusal(trx: Kysely<HostTables>, { runId, fence }: Lease): Promise<SitewrightError> {
  const { rows } = await sql<{ is_held: boolean }>`
    select fence = ${fence} and state = 'running' and cancel_requested_at is null as is_held
    from workflow_executions where id = ${runId}`.execute(trx);

  if (!rows[0]?.is_held) return new SitewrightError('cancelled', 'The run was stopped or goes on in another place.');
  return new SitewrightError(
    'precondition',
    'The budget is used up, so no further paid step was begun. Raise the cap and make the site again; what is finished is kept.',
  );
}

/** Not under the fence: what was charged was charged. */
async function settle(host: Kysely<HostTables>, claimId: string, { usd, tokens }: Cost): Promise<void> {
  const reconciled = sql`
    reserved_usd = account.reserved_usd - claim.reserved_usd, reserved_tokens = account.reserved_tokens - claim.reserved_tokens,
    spent_usd = account.spent_usd + ${usd}, spent_tokens = account.spent_tokens + ${tokens}`;

  await sql`
    with claim as (
      update step_claims set spent_usd = ${usd}, spent_tokens = ${tokens}, settled_at = now()
      where id = ${claimId} and settled_at is null
      returning tenant_id, workflow_execution_id, reserved_usd, reserved_tokens
    ), run as (
      update workflow_executions as account set ${reconciled} from claim where account.id = claim.workflow_execution_id
    )
    update tenant_limits as account set ${reconciled} from claim where account.tenant_id = claim.tenant_id`.execute(host);
}

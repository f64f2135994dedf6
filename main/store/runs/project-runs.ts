// What runs of a project mean to a person who goes back or forth in its past: never both at once.
import { sql, type Kysely } from 'kysely';
import { SitewrightError } from '../../../agents/site/error.ts';
import type { Tables } from '../tables.ts';

/**
 * Nobody takes a run of the project until the transaction ends, and one that was cut off does not go on: what it would go on from is left.
 * A run that only judges writes nothing. Of the project's locks it is to be had first, as whoever takes a run does.
 *
 * @throws SitewrightError `conflict` while a run writes to the project, here or at another worker
 */
export async function refuseWhileMade(trx: Kysely<Tables>, projectId: string): Promise<void> {
  await sql`select ${lockRunsOfTenant()} from projects where id = ${projectId}`.execute(trx);
  const { rows } = await sql`
    with cut_off as (
      update workflow_executions set state = 'cancelled', ended_at = now()
      where project_id = ${projectId} and state = 'queued' and attempt > 0 and workflow <> 'judge'
    )
    select from workflow_executions
    where project_id = ${projectId} and state = 'running' and workflow <> 'judge' limit 1`.execute(trx);
  if (rows.length === 0) return;

  throw new SitewrightError('conflict', 'This site is being made right now. Wait until it is done, or stop that run first.');
}

/** For a statement on rows with a tenant_id. Until the end of the transaction nobody else takes or leaves a run of the tenant. */
export function lockRunsOfTenant() {
  return sql`pg_advisory_xact_lock(hashtextextended('runs of ' || tenant_id, 0))`;
}

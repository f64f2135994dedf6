// What runs have said, kept in order, so that whoever comes late hears it from the start.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { RunEvent } from '../../../agents/site/run-event.ts';
import { answering } from '../answering.ts';
import { notification } from './run-signals.ts';
import type { Lease } from './run-types.ts';
import type { HostTables } from '../walls/host-tables.ts';

interface StoredRunEvent {
  /** Grows in the course of a run. What was said together has the same. */
  id: number;
  event: RunEvent;
}

export interface RunEvents {
  /** Nothing is kept of a worker that no longer holds the run. */
  append(this: void, lease: Lease, events: readonly RunEvent[]): Promise<void>;
  /** In the order they were said; `after` 0 for all. */
  list(this: void, runId: string, after: number): Promise<StoredRunEvent[]>;
}

export function createRunEvents(host: Kysely<HostTables>): RunEvents {
  return {
    append: (lease, events) => answering(append(host, lease, events)),
    list: (runId, after) => answering(list(host, runId, after)),
  };
}

async function append(host: Kysely<HostTables>, { runId, fence }: Lease, events: readonly RunEvent[]): Promise<void> {
  const run = sql`(select id, tenant_id, project_id from workflow_executions where id = ${runId} and fence = ${fence})`;
  await sql`
    with said as (${insertOf(events, run)} returning id)
    select ${notification({ type: 'events', runId })} from said limit 1`.execute(host);
}

/** What is said together is kept in one row: each row is checked against its run and its project, and enters four indexes. */
const TOGETHER = 'said-together';

/** @param run what yields id, tenant_id and project_id of the run, or nothing where no events are to be kept */
export function insertOf(events: readonly RunEvent[], run: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    insert into events (tenant_id, project_id, workflow_execution_id, type, content)
    select run.tenant_id, run.project_id, run.id, ${TOGETHER}, ${JSON.stringify(events)}::json
    from ${run} as run where ${events.length > 0}`;
}

async function list(host: Kysely<HostTables>, runId: string, after: number): Promise<StoredRunEvent[]> {
  // Rows of one event each are of earlier versions.
  const { rows } = await sql<{ id: string; content: unknown }>`
    select id, content from events
    where workflow_execution_id = ${runId} and id > ${after}
      and type in (${TOGETHER}, 'run-start', 'step-start', 'model-says', 'model-call', 'step-end', 'run-end', 'said')
    order by id`.execute(host);

  return rows.flatMap(({ id, content }) => {
    const said: unknown[] = Array.isArray(content) ? content : [content];
    return said.map((event) => ({ id: Number(id), event: RunEvent.parse(event) }));
  });
}

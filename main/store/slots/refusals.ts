// What the makers behind each slot's newest revision had in hand.
import { sql, type Kysely } from 'kysely';
import type { Refusals } from '../../../agents/orchestrator/journal.ts';
import type { Refusal } from '../../../agents/site/refusal.ts';
import { newestRevisions } from './newest-revisions.ts';
import { SlotNameColumn } from './revision-value.ts';
import type { Tables } from '../tables.ts';

export async function readRefusals(db: Kysely<Tables>, projectId: string): Promise<Refusals> {
  const { rows } = await sql<{ slot: string; refusals: Refusal[] | null }>`
    select newest.slot, step.refusals
    from ${newestRevisions(projectId)} as newest
    join agent_executions as step on step.project_id = ${projectId} and step.step_key = newest.step_key
    where step.refusals is not null`.execute(db);
  return new Map(rows.map((row) => [SlotNameColumn.parse(row.slot), row.refusals ?? []]));
}

// What the makers behind each slot's newest revision had in hand.
import type { Kysely } from 'kysely';
import type { Refusals } from '../../../agents/orchestrator/journal.ts';
import { SlotNameColumn } from './revision-value.ts';
import type { Tables } from '../tables.ts';

export async function readRefusals(db: Kysely<Tables>, projectId: string): Promise<Refusals> {
  const newest = db
    .selectFrom('slot_revisions')
    .distinctOn('slot')
    .select(['slot', 'step_key'])
    .where('project_id', '=', projectId)
    .orderBy('slot')
    .orderBy('id', 'desc');
  const rows = await db
    .selectFrom('agent_executions as step')
    .innerJoin(newest.as('newest'), 'newest.step_key', 'step.step_key')
    .select(['newest.slot', 'step.refusals'])
    .where('step.project_id', '=', projectId)
    .where('step.refusals', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [SlotNameColumn.parse(row.slot), row.refusals ?? []]));
}

// The newest revision of each slot of a project: looked up slot by slot, however many there have been.
import { sql, type RawBuilder } from 'kysely';
import { SLOTS } from '../../../agents/site/slots.ts';

const NAMES = Object.keys(SLOTS);

/** To select from, under a name: rows of `slot`, `step_key` and `hand_edits`. */
export function newestRevisions(projectId: string): RawBuilder<unknown> {
  return sql`(
    select asked.slot, newest.step_key, newest.hand_edits
    from unnest(${NAMES}::text[]) as asked (slot)
    cross join lateral (
      select revision.step_key, revision.hand_edits from slot_revisions as revision
      where revision.project_id = ${projectId} and revision.slot = asked.slot
      order by revision.id desc limit 1
    ) as newest
  )`;
}

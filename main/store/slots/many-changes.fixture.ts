// A project with a long past: so many edits of one headline, each made on top of the one before, put into a studio that is closed.
import { join } from 'node:path';
import { openEmbedded } from '../embedded.ts';

/** One statement each for changes and their revisions: kept one after the other by a person's edits they would take minutes. */
const CHANGES = `
  with place as (
    select id, tenant_id, made_at, position_of(id) as position, (select max(id) from changes) as newest
    from projects order by made_at limit 1
  )
  insert into changes (id, tenant_id, project_id, kind, author, sentence, parent_id, settled_at, created_at) overriding system value
  select newest + n, tenant_id, id, 'edit', 'designer', 'Headline of the home page changed to “Bread number ' || n || '”',
    case when n = 1 then position else newest + n - 1 end, made_at, made_at - make_interval(secs => $1 - n)
  from place, generate_series(1, $1::int) as n`;

const REVISIONS = `
  insert into slot_revisions (tenant_id, project_id, slot, author, change_id, step_key, value, hand_edits)
  select change.tenant_id, change.project_id, 'homeCopy', 'designer', change.id, newest.step_key, newest.value, newest.hand_edits
  from changes as change, lateral (
    select step_key, value, hand_edits from slot_revisions
    where project_id = change.project_id and slot = 'homeCopy' and change_id < change.id order by id desc limit 1
  ) as newest
  where change.kind = 'edit' order by change.id`;

/** @param dataDir of a studio that has not been edited; the project made first gets them */
export async function addChanges(dataDir: string, count: number): Promise<void> {
  const { pool, close } = await openEmbedded(join(dataDir, 'store'));
  try {
    await pool.query(CHANGES, [count]);
    await pool.query(REVISIONS);
    await pool.query(`select setval(pg_get_serial_sequence('changes', 'id'), (select max(id) from changes))`);
    await pool.query('analyze changes, slot_revisions');
  } finally {
    await close();
  }
}

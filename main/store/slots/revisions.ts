// Values that slots have had: the newest of each, one by its id, all that a version or a change stands for.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { HandEdit, Refusals } from '../../../agents/orchestrator/journal.ts';
import type { SlotName } from '../../../agents/site/slots.ts';
import { answering } from '../answering.ts';
import { readRefusals } from './refusals.ts';
import { revisionValue, SlotNameColumn, type RevisionRow } from './revision-value.ts';
import type { Tables } from '../tables.ts';

export interface SlotRevision {
  id: string;
  slot: SlotName;
  /** What its step made; null where no step did. */
  made: unknown;
  handEdits: readonly HandEdit[];
  /** Both together. */
  value: unknown;
}

export interface Revisions {
  newest(this: void, projectId: string, slot: SlotName): Promise<SlotRevision | undefined>;
  /** The one before the newest. */
  previous(this: void, projectId: string, slot: SlotName): Promise<SlotRevision | undefined>;
  /** The one before that of an id. */
  before(this: void, projectId: string, slot: SlotName, id: string): Promise<SlotRevision | undefined>;
  get(this: void, projectId: string, id: string): Promise<SlotRevision | undefined>;
  /** The newest of every slot. */
  standing(this: void, projectId: string): Promise<SlotRevision[]>;
  /** What the makers of what stands had in hand. */
  refusals(this: void, projectId: string): Promise<Refusals>;
  /** What a named version pins. */
  ofVersion(this: void, projectId: string, versionId: string): Promise<SlotRevision[]>;
  /** Ids of what every slot was after a change, whatever came later. */
  afterChange(this: void, projectId: string, changeId: string): Promise<string[]>;
}

export function createRevisions(db: Kysely<Tables>): Revisions {
  const read = async (projectId: string, ids: RawBuilder<unknown>) => answering(readRevisions(db, projectId, ids));

  return {
    async newest(projectId, slot) {
      const id = sql`select id from slot_revisions where project_id = ${projectId} and slot = ${slot} order by id desc limit 1`;
      return (await read(projectId, id))[0];
    },

    async previous(projectId, slot) {
      const id = sql`
        select id from slot_revisions where project_id = ${projectId} and slot = ${slot} order by id desc offset 1 limit 1`;
      return (await read(projectId, id))[0];
    },

    async before(projectId, slot, id) {
      const earlier = sql`
        select id from slot_revisions
        where project_id = ${projectId} and slot = ${slot} and id < ${id}::bigint order by id desc limit 1`;
      return (await read(projectId, earlier))[0];
    },

    get: async (projectId, id) => (await read(projectId, sql`select ${id}::bigint`))[0],

    standing: (projectId) =>
      read(projectId, sql`select max(id) from slot_revisions where project_id = ${projectId} group by slot`),

    refusals: (projectId) => answering(readRefusals(db, projectId)),

    ofVersion: (projectId, versionId) =>
      read(projectId, sql`select revision_id from site_version_slots where version_id = ${versionId}`),

    afterChange: (projectId, changeId) => answering(readPath(db, projectId, changeId)),
  };
}

type Row = RevisionRow & { id: string };

async function readRevisions(db: Kysely<Tables>, projectId: string, ids: RawBuilder<unknown>): Promise<SlotRevision[]> {
  const { rows } = await sql<Row>`
    select revision.id, revision.slot, revision.value, step.value as step_value, revision.hand_edits
    from slot_revisions revision
    left join step_values step on step.step_key = revision.step_key and step.project_id = revision.project_id
    where revision.project_id = ${projectId} and revision.id in (${ids})
    order by revision.slot`.execute(db);

  return rows.map((row) => ({
    id: row.id,
    slot: SlotNameColumn.parse(row.slot),
    made: row.step_value,
    handEdits: row.hand_edits,
    value: revisionValue(row),
  }));
}

/** Of each slot, what the change itself left, else the nearest change it stands on. */
async function readPath(db: Kysely<Tables>, projectId: string, changeId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive path as (
      select id, parent_id, 0 as depth from changes where id = ${changeId} and project_id = ${projectId}
      union all
      select changes.id, changes.parent_id, depth + 1 from path join changes on changes.id = path.parent_id
    )
    select distinct on (slot) revision.id
    from path join slot_revisions revision on revision.change_id = path.id
    order by slot, depth, revision.id desc`.execute(db);
  return rows.map(({ id }) => id);
}

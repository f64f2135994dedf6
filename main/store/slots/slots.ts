// The newest value of a slot, as the designer sees it.
import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import { SLOTS, type SlotName, type Slots } from '../../../agents/site/slots.ts';
import { answering } from '../answering.ts';
import type { KnownValues } from './known-values.ts';
import { revisionValue, type RevisionRow } from './revision-value.ts';
import type { Tables } from '../tables.ts';

export interface SlotReader {
  /** Undefined before a run has made it. */
  newest<Name extends SlotName>(this: void, projectId: string, slot: Name): Promise<Slots[Name] | undefined>;
}

/** While no newer revision is there than the one that is known, only its id travels. */
export function createSlotReader(db: Kysely<Tables>, known: KnownValues): SlotReader {
  return {
    async newest(projectId, slot) {
      const before = known.get(projectId, slot);
      const row = await answering(readNewest(db, { projectId, slot, knownId: before?.id }));
      if (!row) return undefined;

      const value = before?.id === row.id ? before.value : SLOTS[slot].parse(revisionValue(row));
      known.keep(projectId, slot, { id: row.id, value });
      return asSlot(slot, value);
    },
  };
}

interface Asked {
  projectId: string;
  slot: SlotName;
  /** Revision whose value need not be sent. */
  knownId: string | undefined;
}

async function readNewest(
  db: Kysely<Tables>,
  { projectId, slot, knownId = '-1' }: Asked,
): Promise<(RevisionRow & { id: string }) | undefined> {
  const { rows } = await sql<RevisionRow & { id: string }>`
    select revision.id, revision.slot, revision.hand_edits, step.value as step_value,
      case when revision.id <> ${knownId}::bigint then revision.value end as value
    from slot_revisions revision
    left join step_values step on revision.id <> ${knownId}::bigint
      and step.step_key = revision.step_key and step.project_id = revision.project_id
    where revision.project_id = ${projectId} and revision.slot = ${slot}
    order by revision.id desc
    limit 1`.execute(db);
  return rows[0];
}

/** The type of a slot known only by name is lost on its way through a map. */
function asSlot<Name extends SlotName>(_slot: Name, value: unknown): Slots[Name] {
  return z.custom<Slots[Name]>().parse(value);
}

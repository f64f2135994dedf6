// The newest value of a slot, as the designer sees it.
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { SLOTS, type SlotName, type Slots } from '../../../agents/site/slots.ts';
import { answering } from '../answering.ts';
import { revisionValue } from './revision-value.ts';
import type { Tables } from '../tables.ts';

export interface SlotReader {
  /** Undefined before a run has made it. */
  newest<Name extends SlotName>(this: void, projectId: string, slot: Name): Promise<Slots[Name] | undefined>;
}

export function createSlotReader(db: Kysely<Tables>): SlotReader {
  return {
    async newest(projectId, slot) {
      const value = await answering(readNewest(db, projectId, slot));
      return value === undefined ? undefined : parseSlot(slot, value);
    },
  };
}

async function readNewest(db: Kysely<Tables>, projectId: string, slot: SlotName): Promise<unknown> {
  const row = await db
    .selectFrom('slot_revisions as revision')
    .leftJoin('step_values as step', (join) =>
      join.onRef('step.step_key', '=', 'revision.step_key').onRef('step.project_id', '=', 'revision.project_id'),
    )
    .select(['revision.slot', 'revision.value', 'step.value as step_value', 'revision.hand_edits'])
    .where('revision.project_id', '=', projectId)
    .where('revision.slot', '=', slot)
    .orderBy('revision.id', 'desc')
    .limit(1)
    .executeTakeFirst();

  return row && revisionValue(row);
}

/** The schema of a slot known only by name has lost its own type; the value is parsed by it all the same. */
function parseSlot<Name extends SlotName>(slot: Name, value: unknown): Slots[Name] {
  const Value = z.custom<Slots[Name]>();
  return Value.parse(SLOTS[slot].parse(value));
}

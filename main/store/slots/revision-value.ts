// What a slot's revision says: the one place that reads it.
import { z } from 'zod';
import { layHandEdits } from '../../../agents/orchestrator/hand-edits.ts';
import type { HandEdit } from '../../../agents/orchestrator/journal.ts';
import { SLOTS, type SlotName } from '../../../agents/site/slots.ts';

const isSlotName = (name: string): name is SlotName => Object.hasOwn(SLOTS, name);
export const SlotNameColumn = z.string().refine(isSlotName);

export interface RevisionRow {
  slot: string;
  /** Null where it follows from the step and the hand edits. */
  value: unknown;
  /** What the revision's step made, joined to it. */
  step_value: unknown;
  hand_edits: readonly HandEdit[];
}

export function revisionValue({ slot, value, step_value: made, hand_edits: edits }: RevisionRow): unknown {
  return value ?? layHandEdits(made, edits, SLOTS[SlotNameColumn.parse(slot)]).value;
}

// What a deed in the preview comes to: operations on one slot, which are one change.
import type { SlotName } from '../../agents/site/slots.ts';
import type { EditOperation } from '../../preload/contract/history.ts';

export interface SlotEdit {
  slot: SlotName;
  operations: EditOperation[];
}

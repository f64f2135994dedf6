// Two windows on one slot: an edit of what nobody touched meanwhile goes through, the rest is refused.
import { isSame, keysOf, valueAt } from '../../agents/orchestrator/pointer.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { EditOperation } from '../../preload/contract/history.ts';
import type { SlotRevision } from '../store/slots/revisions.ts';

/** @throws SitewrightError `conflict` when a place of the edit differs between what was looked at and what there is now */
export function refuseMoved(looked: SlotRevision | undefined, newest: SlotRevision, operations: readonly EditOperation[]): void {
  const isStill = operations.every((operation) => {
    const keys = placeOf(operation);
    return looked?.slot === newest.slot && isSame(valueAt(looked.value, keys), valueAt(newest.value, keys));
  });
  if (isStill) return;

  throw new SitewrightError('conflict', 'This was changed since you looked. Look again, then edit what is there now.');
}

/** What else changed in the same list makes an index mean another entry. */
function placeOf(operation: EditOperation): string[] {
  const keys = keysOf(operation.pointer);
  return operation.type === 'set' ? keys : keys.slice(0, -1);
}

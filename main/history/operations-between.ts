// The operations that make one value of a slot another, each at the smallest place that differs.
import { isContainer, isSame, pointerOf } from '../../agents/orchestrator/pointer.ts';
import type { EditOperation } from '../../preload/contract/history.ts';

export function operationsBetween(before: unknown, after: unknown, keys: readonly string[] = []): EditOperation[] {
  if (isSame(before, after)) return [];
  const pointer = pointerOf(keys);
  if (after === undefined) return [{ type: 'remove', pointer }];
  if (!isContainer(before) || !isContainer(after)) return [{ type: 'set', pointer, value: after }];
  if (isText(after)) return [{ type: 'set', pointer, value: after }];

  if (Array.isArray(before) && Array.isArray(after)) {
    const gone = goneFrom(before, after);
    if (gone !== undefined) return [{ type: 'remove', pointer: pointerOf([...keys, String(gone)]) }];
    if (before.length !== after.length) return [{ type: 'set', pointer, value: after }];
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => operationsBetween(before[name], after[name], [...keys, name]));
}

/** Words and what they stand on change together. */
function isText(value: object): boolean {
  return 'text' in value && 'from' in value;
}

/** Index of the one entry that the second list lacks. */
function goneFrom(before: readonly unknown[], after: readonly unknown[]): number | undefined {
  if (before.length !== after.length + 1) return undefined;
  const at = before.findIndex((entry, index) => !isSame(entry, after[index]));
  return isSame(before.toSpliced(at, 1), after) ? at : undefined;
}

// The key of a step: a hash of all that its value follows from. Equal keys mean an equal value, so the step need not run.
import type { RegisteredMaker } from '../plan.ts';
import { slotOf } from '../plan.ts';
import type { Refusal } from '../site/refusal.ts';
import type { SlotName } from '../site/slots.ts';
import type { ValueHashes } from '../value-hashes.ts';

/** Values by slot. */
type Values = Pick<ReadonlyMap<SlotName, unknown>, 'get'>;

/** What a read path points at: the whole slot, or one property of it. */
function readAt(path: string, values: Values): unknown {
  const slot = slotOf(path);
  const value = values.get(slot);
  const property = path.slice(slot.length + 1);
  if (property === '') return value;

  return typeof value === 'object' && value !== null && Object.hasOwn(value, property) ? Reflect.get(value, property) : undefined;
}

/** The values an agent declared, by slot, holding only the properties it declared. */
export function readsOf({ reads: paths }: { reads: readonly string[] }, values: Values): Partial<Record<SlotName, unknown>> {
  const reads: Partial<Record<SlotName, unknown>> = {};
  const parts: Partial<Record<SlotName, Record<string, unknown>>> = {};

  for (const path of paths) {
    const slot = slotOf(path);
    const property = path.slice(slot.length + 1);
    if (property === '') {
      reads[slot] = values.get(slot);
      continue;
    }

    const part = parts[slot] ?? {};
    part[property] = readAt(path, values);
    parts[slot] = part;
  }

  return { ...parts, ...reads };
}

interface KeyMaking {
  hashes: ValueHashes;
  /** Hash of what the maker is: another build of its code or another prompt may give other answers to the same reads. */
  definition: string;
  /** In the maker's hand. */
  refusals?: readonly Refusal[];
}

export function stepKey(
  maker: RegisteredMaker,
  values: ReadonlyMap<SlotName, unknown>,
  { hashes, definition, refusals = [] }: KeyMaking,
): string {
  const reads = [...maker.reads].toSorted().map((path) => [path, hashes.of(readAt(path, values))]);
  return hashes.of({ agent: maker.id, version: maker.version, definition, reads, ...(refusals.length > 0 ? { refusals } : {}) });
}

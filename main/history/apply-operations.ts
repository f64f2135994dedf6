// Lays a person's operations over a slot: each becomes a hand edit, or all of them are refused.
import { layHandEdits, withHandEdit, type NewEdit } from '../../agents/orchestrator/hand-edits.ts';
import type { HandEdit } from '../../agents/orchestrator/journal.ts';
import { isContainer, keysOf, pointerOf, valueAt, withValue } from '../../agents/orchestrator/pointer.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { SLOTS, type SlotName } from '../../agents/site/slots.ts';
import { Text } from '../../agents/site/text.ts';
import type { EditOperation } from '../../preload/contract/history.ts';
import { refuseValue } from './refuse-value.ts';

export interface EditedSlot {
  slot: SlotName;
  /** What the newest step made. */
  made: unknown;
  handEdits: readonly HandEdit[];
  /** Both together. */
  value: unknown;
}

/** Characters of JSON. The largest slot of words in any bundled brief has a tenth of it. */
const LARGEST_VALUE = 1_000_000;

/** @throws SitewrightError `validation` for a place that is not there or a value that the slot cannot take; nothing is changed then */
export function applyOperations(slot: EditedSlot, operations: readonly EditOperation[]): EditedSlot {
  return operations.reduce(applyOne, slot);
}

function applyOne(state: EditedSlot, operation: EditOperation): EditedSlot {
  const { pointer, value: given } = newEdit(state.value, operation);
  const keys = keysOf(pointer);
  refuseLarge(given);

  // As the schema keeps it: without properties it does not know.
  const value = valueAt(checked(state, keys, given), keys);
  const handEdits = withHandEdit(state.handEdits, { pointer, value }, state.made);
  return { ...state, handEdits, value: layHandEdits(state.made, handEdits, SLOTS[state.slot]).value };
}

/** The slot with a value at a place; where plain words do not fit there, with a text of these words. */
function checked({ slot, value }: EditedSlot, keys: readonly string[], given: unknown): unknown {
  const changed = withValue(value, { keys, value: given });
  if (!changed) throw nowhere(pointerOf(keys));

  const parsed = SLOTS[slot].safeParse(changed);
  if (parsed.success) return parsed.data;

  const asText = typeof given === 'string' ? SLOTS[slot].safeParse(withValue(value, { keys, value: byHand(given) })) : parsed;
  if (asText.success) return asText.data;
  throw refuseValue(parsed.error, { slot, value: changed });
}

function newEdit(value: unknown, operation: EditOperation): NewEdit {
  const keys = keysOf(operation.pointer);
  if (keys.length === 0) throw new SitewrightError('validation', 'Name a place inside the slot, such as "/headline".');

  switch (operation.type) {
    case 'set':
      return setting(value, { keys, given: operation.value });
    case 'insert':
      return inserting(value, { keys, given: operation.value });
    case 'remove':
      return removing(value, keys);
    case 'move':
      return moving(value, { keys, to: operation.to });
  }
}

interface Given {
  keys: string[];
  given: unknown;
}

/** Words of a text become a text that says who typed them; a fact, one that the designer stands for. */
function setting(value: unknown, { keys, given }: Given): NewEdit {
  if (given === undefined) throw new SitewrightError('validation', 'Say what the place is to hold, or take it away instead.');

  const owner = keys.slice(0, -1);
  const [before, around] = [valueAt(value, keys), valueAt(value, owner)];
  if (typeof given === 'string' && isText(before)) return { pointer: pointerOf(keys), value: byHand(given) };
  if (typeof given === 'string' && keys.at(-1) === 'text' && isText(around))
    return { pointer: pointerOf(owner), value: byHand(given) };
  if (keys.at(-1) === 'value' && isContainer(around) && 'source' in around && 'confirmed' in around) {
    const source = { kind: 'designer', at: owner.join('.') };
    return { pointer: pointerOf(owner), value: { value: given, source, confirmed: true } };
  }
  return { pointer: pointerOf(keys), value: given };
}

function byHand(text: string): Text {
  return { text, from: ['designer'] };
}

function isText(value: unknown): boolean {
  return Text.safeParse(value).success;
}

function inserting(value: unknown, { keys, given }: Given): NewEdit {
  const { list, pointer } = listAround(value, keys);
  const index = keys.at(-1) === '-' ? list.length : Number(keys.at(-1));
  if (!Number.isInteger(index) || index < 0 || index > list.length) throw nowhere(pointerOf(keys));
  const entry = typeof given === 'string' && list.some(isText) ? byHand(given) : given;
  return { pointer, value: list.toSpliced(index, 0, entry) };
}

function removing(value: unknown, keys: string[]): NewEdit {
  if (valueAt(value, keys) === undefined) throw nowhere(pointerOf(keys));
  if (!Array.isArray(valueAt(value, keys.slice(0, -1)))) return { pointer: pointerOf(keys) };

  const { list, pointer } = listAround(value, keys);
  return { pointer, value: list.toSpliced(indexOf(list, keys), 1) };
}

function moving(value: unknown, { keys, to }: { keys: string[]; to: number }): NewEdit {
  const { list, pointer } = listAround(value, keys);
  const there = valueAt(value, keys);
  if (there === undefined || to >= list.length) throw nowhere(pointerOf(keys));
  return { pointer, value: list.toSpliced(indexOf(list, keys), 1).toSpliced(to, 0, there) };
}

/** Of an entry that is there. */
function indexOf(list: readonly unknown[], keys: readonly string[]): number {
  const key = keys.at(-1) ?? '';
  return /^\d+$/.test(key) ? Number(key) : list.indexOf(valueAt(list, [key]));
}

function listAround(value: unknown, keys: readonly string[]): { list: unknown[]; pointer: string } {
  const list: unknown = valueAt(value, keys.slice(0, -1));
  if (!Array.isArray(list))
    throw new SitewrightError('validation', `There is no list at ${pointerOf(keys.slice(0, -1)) || 'the top'}.`);
  return { list, pointer: pointerOf(keys.slice(0, -1)) };
}

function refuseLarge(value: unknown): void {
  if ((JSON.stringify(value)?.length ?? 0) <= LARGEST_VALUE) return;
  throw new SitewrightError('validation', 'That is more than one place of a site can hold. Give a megabyte at most.');
}

function nowhere(pointer: string): SitewrightError {
  return new SitewrightError('validation', `There is no place ${pointer}. Look again and edit what is there now.`);
}

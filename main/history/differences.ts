// What differs between two values of a slot, place by place, as a list a person can read.
import { isContainer, isSame, type Container } from '../../agents/orchestrator/pointer.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import { Text } from '../../agents/site/text.ts';
import type { Difference } from '../../preload/contract/history.ts';
import { alignLists } from './align-lists.ts';
import { placeWords } from './place-words.ts';

interface Pair {
  keys: string[];
  before: unknown;
  after: unknown;
}

export function slotDifferences(slot: SlotName, before: unknown, after: unknown): Difference[] {
  return leaves({ keys: [], before, after }).map((pair) => ({
    ...placeWords(slot, pair.keys, pair.after === undefined ? before : after),
    ...(pair.before === undefined ? {} : { before: shown(pair.before) }),
    ...(pair.after === undefined ? {} : { after: shown(pair.after) }),
  }));
}

/** Room in a list for one value. */
const LONGEST_SHOWN = 400;

/** A value in words: texts as they read, lists and groups as their texts in a row. */
export function shown(value: unknown): string {
  const words = wordsIn(value).join(' · ');
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}

/** The deepest places that differ. */
function leaves({ keys, before, after }: Pair): Pair[] {
  if (isSame(before, after)) return [];
  if (!isContainer(before) || !isContainer(after) || isText(before) || isText(after)) {
    return isSame(wordsIn(before), wordsIn(after)) ? [] : [{ keys, before, after }];
  }
  if (isFact(before) && isFact(after)) return leaves({ keys, before: before['value'], after: after['value'] });

  const pairs = Array.isArray(before) && Array.isArray(after) ? alignLists(before, after) : properties(before, after);
  return pairs.flatMap((pair) => leaves({ ...pair, keys: [...keys, pair.key] }));
}

function properties(before: Container, after: Container) {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].map((key) => ({ key, before: before[key], after: after[key] }));
}

function wordsIn(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!isContainer(value)) return [typeof value === 'string' ? value : JSON.stringify(value)];
  if (isText(value)) return [String(value['text'])];
  if (isFact(value)) return wordsIn(value['value']);
  return Object.values(value).flatMap(wordsIn);
}

function isText(value: Container): boolean {
  return Text.safeParse(value).success;
}

function isFact(value: Container): boolean {
  return Object.hasOwn(value, 'value') && Object.hasOwn(value, 'source') && Object.hasOwn(value, 'confirmed');
}

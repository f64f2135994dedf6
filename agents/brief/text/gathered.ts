// What has been read out of free text so far.
import type { FieldValues } from '../assemble.ts';
import type { FieldId } from '../field-names.ts';
import { sift } from '../sift.ts';
import { listOf } from '../values.ts';

export interface Gathered {
  values: FieldValues;
  unread: string[];
}

export function gather(into: Gathered, field: FieldId, value: unknown): void {
  const { value: safe, orders } = sift(field, value);
  into.unread.push(...orders);
  if (safe === '' || safe === undefined) return;
  into.values.set(field, [...listOf(into.values.get(field)), safe]);
}

/** For fields that hold one value: the first one stays. */
export function gatherFirst(into: Gathered, field: FieldId, value: unknown): void {
  if (!into.values.has(field) && value !== undefined) gather(into, field, value);
}

export function leaveLine(into: Gathered, line: string): void {
  const words = line.trim();
  if (/[\p{L}\p{N}]/u.test(words)) into.unread.push(words.slice(0, 2_000));
}

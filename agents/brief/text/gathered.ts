// What has been read out of free text so far.
import type { FieldId } from '../field-names.ts';
import { sift } from '../sift.ts';

export interface Gathered {
  values: Map<FieldId, unknown[]>;
  unread: string[];
}

const MAX_LINE_CHARACTERS = 2_000;

/** What is too long to be shown anywhere is left unread. */
export function gather(into: Gathered, field: FieldId, value: unknown): void {
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  if (words.length > MAX_LINE_CHARACTERS) {
    leaveLine(into, words);
    return;
  }
  const safe = sift(field, value);
  if (safe === '' || safe === undefined) return;

  const before = into.values.get(field);
  if (before) before.push(safe);
  else into.values.set(field, [safe]);
}

/** For fields that hold one value: the first one stays. */
export function gatherFirst(into: Gathered, field: FieldId, value: unknown): void {
  if (!into.values.has(field) && value !== undefined) gather(into, field, value);
}

export function leaveLine(into: Gathered, line: string): void {
  const words = line.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  for (let at = 0; at < words.length; at += MAX_LINE_CHARACTERS) into.unread.push(words.slice(at, at + MAX_LINE_CHARACTERS));
}

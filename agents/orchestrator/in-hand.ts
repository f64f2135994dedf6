// Findings in a maker's hand: it makes its slot again, and what it would still put at a place found at fault is left out.
import type { z } from 'zod';
import type { Finding } from '../site/finding.ts';
import type { SlotName } from '../site/slots.ts';
import { isContainer, isSame, keysOf, valueAt, withValue } from './pointer.ts';

export interface InHand {
  findings: readonly Finding[];
  /** What the maker made last. */
  previous: unknown;
}

export type FindingsInHand = ReadonlyMap<SlotName, InHand>;

/**
 * Leaves out what is still at fault, as far as the slot's schema can do without it. Nothing is put in its place: a maker says
 * only what the brief holds.
 */
export function withoutFaults(made: unknown, { findings, previous }: InHand, schema: z.ZodType): unknown {
  // Later entries of a list first, so that the others keep their places.
  const pointers = findings.map(({ at }) => at).toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));

  return pointers.reduce<unknown>((value, at) => {
    const keys = keysOf(at);
    if (keys.length === 0 || !isSame(valueAt(value, keys), valueAt(previous, keys))) return value;

    const parsed = schema.safeParse(without(value, keys));
    return parsed.success ? parsed.data : value;
  }, made);
}

function without(value: unknown, keys: readonly string[]): unknown {
  const list = valueAt(value, keys.slice(0, -1));
  if (!Array.isArray(list)) return withValue(value, { keys, value: undefined }) ?? value;

  const entry = valueAt(value, keys);
  const kept = list.filter((each) => each !== entry || !isContainer(entry));
  const shorter = kept.length < list.length ? kept : list.toSpliced(Number(keys.at(-1)), 1);
  return keys.length === 1 ? shorter : withValue(value, { keys: keys.slice(0, -1), value: shorter });
}

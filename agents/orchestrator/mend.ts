// What a maker would still put at a place that was found at fault: said otherwise, or left out. Nothing is made up in its stead.
import type { z } from 'zod';
import type { Refusal } from '../site/refusal.ts';
import { Text } from '../site/text.ts';
import { otherWordings } from '../wording/other-wordings.ts';
import { isContainer, isSame, keysOf, valueAt, withValue } from './pointer.ts';

export interface Mending {
  schema: z.ZodType;
  /** BCP 47 tag of the site's words; missing where no words are known yet. */
  language: string | undefined;
}

/** Also where mending one place moves another fault to where it was found: entries of a list close up. */
export function mend(made: unknown, refusals: readonly Refusal[], mending: Mending): unknown {
  // Later entries of a list first, so that the others keep their places.
  const inOrder = refusals.toSorted((a, b) => b.at.localeCompare(a.at, 'en', { numeric: true }));
  let value = made;

  for (let pass = 0; pass < refusals.length; pass++) {
    const mended = inOrder.reduce((each, refusal) => mendOne(each, refusal, { ...mending, refusals }), value);
    if (mended === value) break;
    value = mended;
  }
  return value;
}

function mendOne(value: unknown, refusal: Refusal, mending: Mending & { refusals: readonly Refusal[] }): unknown {
  const keys = keysOf(refusal.at);
  if (keys.length === 0 || refusal.value === undefined || !isSame(valueAt(value, keys), refusal.value)) return value;

  const isRefused = (other: unknown) => mending.refusals.some((each) => each.at === refusal.at && isSame(each.value, other));
  const otherwise = wordings(refusal, mending.language).filter((text) => !isRefused(text));
  const candidates = [...otherwise.map((text) => withValue(value, { keys, value: text })), without(value, keys)];

  for (const candidate of candidates) {
    const parsed = mending.schema.safeParse(candidate);
    if (parsed.success && !isSame(parsed.data, value)) return parsed.data;
  }
  return value;
}

function wordings({ value, words }: Refusal, language: string | undefined): Text[] {
  const text = Text.safeParse(value);
  return text.success && language !== undefined ? otherWordings(text.data, { language, fault: words }) : [];
}

function without(value: unknown, keys: readonly string[]): unknown {
  const list = valueAt(value, keys.slice(0, -1));
  if (!Array.isArray(list)) return withValue(value, { keys, value: undefined }) ?? value;

  const entry = valueAt(value, keys);
  const kept = list.filter((each) => each !== entry || !isContainer(entry));
  const shorter = kept.length < list.length ? kept : list.toSpliced(Number(keys.at(-1)), 1);
  return keys.length === 1 ? shorter : withValue(value, { keys: keys.slice(0, -1), value: shorter });
}

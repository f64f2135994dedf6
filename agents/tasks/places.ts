// The places of a task within one draft: by which name a model answers, and what stands there now.
import { keysOf, valueAt } from '../orchestrator/pointer.ts';
import { Text } from '../site/text.ts';
import type { Place } from './task.ts';

/** A name that a model can repeat: `pages_home_description`. */
export function answerKey({ at }: Place): string {
  return at.slice(1).replaceAll(/[^A-Za-z0-9]+/g, '_');
}

/** Words at a pointer, whether a Text or plain. */
export function wordsAt(draft: unknown, at: string): string | undefined {
  const value = valueAt(draft, keysOf(at));
  if (typeof value === 'string') return value;
  const text = Text.safeParse(value);
  return text.success ? text.data.text : undefined;
}

/** Those that the draft has: what the craft left out, a model does not put in. */
export function placesIn(draft: unknown, places: readonly Place[]): Place[] {
  return places.filter((place) => {
    if (place.type === 'order') return place.labels.length > 1 && Array.isArray(valueAt(draft, keysOf(place.at)));
    if (place.type === 'choice' && place.options.length < 2) return false;
    return wordsAt(draft, place.at) !== undefined;
  });
}

// The places of a task within one draft: by which name a model answers, and what stands there now.
import type { InHand } from '../in-hand.ts';
import { isContainer, keysOf, valueAt } from '../orchestrator/pointer.ts';
import { Text } from '../site/text.ts';
import type { ChoicePlace, Option, Place } from './task.ts';

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

/** What an option puts where. */
export function setBy({ value, sets }: Option, at: string): Readonly<Record<string, unknown>> {
  return sets ?? { [at]: value };
}

/** The option that stands in the draft, if it is one of them. */
export function standing(draft: unknown, { at, options }: ChoicePlace): Option | undefined {
  return options.find((option) =>
    Object.entries(setBy(option, at)).every(([pointer, value]) => isEqual(valueAt(draft, keysOf(pointer)), value)),
  );
}

/** In whichever order the keys stand: a draft came through its schema, an option did not. */
function isEqual(one: unknown, other: unknown): boolean {
  if (!isContainer(one) || !isContainer(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Array.isArray(one) === Array.isArray(other) && [...keys].every((key) => isEqual(one[key], other[key]));
}

/** Those that the draft has: what the craft left out, a model does not put in, and what was refused, it is not offered. */
export function placesIn(draft: unknown, places: readonly Place[], inHand: InHand): Place[] {
  return places.flatMap((place): Place[] => {
    switch (place.type) {
      case 'words':
        return wordsAt(draft, place.at) === undefined ? [] : [place];
      case 'order':
        return place.labels.length > 1 && Array.isArray(valueAt(draft, keysOf(place.at))) ? [place] : [];
      case 'choice': {
        const options = place.options.filter((option) => isOpen(option, place.at, inHand));
        return options.length > 1 && valueAt(draft, keysOf(place.at)) !== undefined ? [{ ...place, options }] : [];
      }
    }
  });
}

function isOpen(option: Option, at: string, inHand: InHand): boolean {
  return Object.entries(setBy(option, at)).every(([pointer, value]) => !inHand.refuses(pointer, value));
}

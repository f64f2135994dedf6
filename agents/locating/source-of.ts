// Follows a place in a section's props back to the place of a slot that it was filled from.
import { isContainer, keysOf, pointerOf, valueAt, withValue } from '../orchestrator/pointer.ts';
import type { Material } from '../sections/section.ts';
import { placeIn, type OwnedParts, type OwnedWords, type SitePlace } from './owned-parts.ts';

export interface Filling {
  parts: OwnedParts;
  /** The props that come of other material. */
  fill(this: void, material: Material): unknown;
}

/**
 * What passed through unchanged is known by the object itself; what a section put together, by what changes it.
 *
 * @param at JSON pointer inside the props: to a text, to a picture's id, to an address
 */
export function sourceOf(at: string, filling: Filling): SitePlace | undefined {
  const props = filling.fill(filling.parts.material);
  const keys = keysOf(at);
  return passedOn(props, keys, filling.parts) ?? whatChanges(props, keys, filling);
}

function passedOn(props: unknown, keys: readonly string[], { placeOf }: OwnedParts): SitePlace | undefined {
  for (let depth = keys.length; depth >= 0; depth--) {
    const part = valueAt(props, keys.slice(0, depth));
    const place = isContainer(part) ? placeOf(part) : undefined;
    if (place) return { slot: place.slot, pointer: place.pointer + pointerOf(keys.slice(depth)) };
  }
  return undefined;
}

/** No client writes it: it is set aside for private use. */
const MARK = '\u{E000}';

/** Shorter strings stand inside others by chance. */
const SHORTEST_PART = 3;

/** Each is tried by filling the section anew. */
const MOST_TRIED = 100;

/** The longest string of the material that the one in the props changes with. */
function whatChanges(props: unknown, keys: readonly string[], { parts, fill }: Filling): SitePlace | undefined {
  const leaf = isContainer(valueAt(props, keys)) ? [...keys, 'text'] : keys;
  const shown = valueAt(props, leaf);
  if (typeof shown !== 'string') return undefined;

  const changesIt = ({ slot, keys: at, words }: OwnedWords) => {
    const changed = { ...parts.material, [slot]: withValue(parts.material[slot], { keys: at, value: words + MARK }) };
    const after = valueAt(fill(changed), leaf);
    return typeof after === 'string' && (after.includes(MARK) || after.includes(encodeURIComponent(MARK)));
  };

  const found = parts.strings
    .filter(({ words }) => words === shown || (words.length >= SHORTEST_PART && shown.includes(words)))
    .toSorted((one, other) => other.words.length - one.words.length)
    .slice(0, MOST_TRIED)
    .find(changesIt);
  return found && placeIn(parts.material, ofWholeText(found));
}

/** A text is edited as one: its words are never without what they stand on. */
function ofWholeText(found: OwnedWords): OwnedWords {
  return found.keys.at(-1) === 'text' ? { ...found, keys: found.keys.slice(0, -1) } : found;
}

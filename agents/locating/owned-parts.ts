// A copy of slots in which every part knows the place it was copied from: whoever passes it on unchanged can be followed back.
import { isContainer, pointerOf, stableKeys } from '../orchestrator/pointer.ts';
import type { Material } from '../sections/section.ts';
import type { SlotName } from '../site/slots.ts';

/** A place whose change changes what stands on a page. */
export interface SitePlace {
  slot: SlotName;
  /** JSON pointer inside the slot's value; list entries with ids are named by them. */
  pointer: string;
}

export interface OwnedWords extends OwnedAt {
  words: string;
}

interface OwnedAt {
  slot: keyof Material;
  keys: string[];
}

export interface OwnedParts {
  material: Material;
  /** Undefined for what was not copied from a slot. */
  placeOf(this: void, part: object): SitePlace | undefined;
  /** Every string of the material. */
  strings: readonly OwnedWords[];
}

const SLOTS_OF_MATERIAL = [
  'facts',
  'services',
  'requirements',
  'sitemap',
  'messaging',
  'homeCopy',
  'servicesCopy',
  'aboutCopy',
  'contactCopy',
  'faqCopy',
  'noticeBoard',
  'microcopy',
  'legal',
  'imagery',
  'icons',
  'wordmark',
] as const satisfies (keyof Material)[];

/** No two places share a part of the copy, even where they did before. */
export function ownedParts(material: Material): OwnedParts {
  const places = new Map<object, OwnedAt>();
  const strings: OwnedWords[] = [];

  const copied = <Value>(value: Value, slot: keyof Material, keys: string[]): Value => {
    if (typeof value === 'string') strings.push({ slot, keys, words: value });
    if (!isContainer(value)) return value;

    const parts = Object.entries(value).map(([key, part]) => [key, copied(part, slot, [...keys, key])] as const);
    const copy = Object.assign(Array.isArray(value) ? [] : {}, value, Object.fromEntries(parts));
    places.set(copy, { slot, keys });
    return copy;
  };

  const copies = SLOTS_OF_MATERIAL.map((slot) => [slot, copied<Material[typeof slot]>(material[slot], slot, [])] as const);

  return {
    material: { ...material, ...Object.fromEntries(copies) },
    placeOf(part) {
      const place = places.get(part);
      return place && placeIn(material, place);
    },
    strings,
  };
}

export function placeIn(material: Material, { slot, keys }: OwnedAt): SitePlace {
  return { slot, pointer: pointerOf(stableKeys(material[slot], keys)) };
}

// How a value is written down: whole, or as stretches of an earlier text where it is made of the same parts.
import { onceEach } from '../../../agents/once-each.ts';

/** A value of less text is always kept whole. */
const LARGE_BYTES = 64_000;
/** With more new text than this for each repeated byte the value is kept whole and becomes the next base. */
const LARGEST_NEW_SHARE = 1 / 8;

/** Objects this far below the value are parts: a page, a section, an offer. One that holds a long list is not: what is in the list is. */
const PART_DEPTH = 2;
const LONG = 16;

export type ValueText = { whole: string } | { baseKey: string; stretches: string };

/** [from, to) in bytes of the base's text, or new text. */
type Stretch = [from: number, to: number] | string;

interface Piece {
  /** Text between the part before and this one. */
  lead: string;
  part?: object;
}

interface Place {
  lead: string;
  /** Bytes: where the lead begins, where the part begins, where it ends. */
  from: number;
  partFrom: number;
  to: number;
}

interface Base {
  key: string;
  places: ReadonlyMap<object, Place>;
}

/** One slot's: knows its last whole text. Values never change once made, so that a part is known by its object. */
export class ValueTexts {
  #base: Base | undefined;
  #next: Base | undefined;

  /** @param key of the step the value is kept under */
  write(key: string, value: unknown): ValueText {
    const pieces = piecesOf(value);
    const stretches = this.#base && stretchesOf(pieces, this.#base.places);
    if (this.#base && stretches) return { baseKey: this.#base.key, stretches };

    const { text, bytes, places } = wholeOf(pieces);
    this.#next = bytes < LARGE_BYTES ? undefined : { key, places };
    return { whole: text };
  }

  /** The step was added under this key as it was written here: what is whole may be built upon. */
  added(key: string): void {
    if (this.#next?.key === key) this.#base = this.#next;
  }
}

function wholeOf(pieces: readonly Piece[]): { text: string; bytes: number; places: Map<object, Place> } {
  const places = new Map<object, Place>();
  const texts: string[] = [];
  let at = 0;

  for (const { lead, part } of pieces) {
    const from = at;
    const partFrom = from + Buffer.byteLength(lead);
    const text = part === undefined ? '' : JSON.stringify(part);
    at = partFrom + Buffer.byteLength(text);
    texts.push(lead, text);
    if (part !== undefined) places.set(part, { lead, from, partFrom, to: at });
  }

  return { text: texts.join(''), bytes: at, places };
}

/** Undefined when too much is new. */
function stretchesOf(pieces: readonly Piece[], places: ReadonlyMap<object, Place>): string | undefined {
  const stretches: Stretch[] = [];
  let newCharacters = 0;
  let repeatedBytes = 0;

  for (const { lead, part } of pieces) {
    const place = part && places.get(part);
    const isRepeated = place?.lead === lead;
    const newLead = isRepeated ? '' : lead;
    const newPart = part === undefined || place ? '' : JSON.stringify(part);
    const text = newLead + newPart;

    newCharacters += text.length;
    add(stretches, text);
    if (!place) continue;

    const from = isRepeated ? place.from : place.partFrom;
    repeatedBytes += place.to - from;
    add(stretches, [from, place.to]);
  }

  return newCharacters > repeatedBytes * LARGEST_NEW_SHARE ? undefined : JSON.stringify(stretches);
}

/** Joins what belongs together. */
function add(stretches: Stretch[], stretch: Stretch): void {
  const last = stretches.at(-1);

  if (typeof stretch === 'string') {
    if (stretch === '') return;
    if (typeof last === 'string') stretches[stretches.length - 1] = last + stretch;
    else stretches.push(stretch);
  } else if (last !== undefined && typeof last !== 'string' && last[1] === stretch[0]) last[1] = stretch[1];
  else stretches.push(stretch);
}

/** The leads and parts of a value; one after the other they are its JSON. */
function piecesOf(value: unknown): Piece[] {
  const pieces: Piece[] = [];
  let lead = '';

  const collect = (part: unknown, depth: number): void => {
    if (typeof part !== 'object' || part === null) {
      lead += JSON.stringify(part) ?? 'null';
      return;
    }
    if (isPart(part, depth)) {
      pieces.push({ lead, part });
      lead = '';
      return;
    }
    if (isFlat(part)) {
      lead += JSON.stringify(part);
      return;
    }

    if (Array.isArray(part)) collectItems(part, depth + 1);
    else collectProperties(part, depth + 1);
  };

  const collectItems = (items: readonly unknown[], depth: number): void => {
    lead += '[';
    for (let index = 0; index < items.length; index++) {
      if (index > 0) lead += ',';
      collect(items[index], depth);
    }
    lead += ']';
  };

  const collectProperties = (record: object, depth: number): void => {
    let comma = '';
    lead += '{';
    for (const key of Object.keys(record)) {
      const inner: unknown = Reflect.get(record, key);
      if (inner === undefined) continue;
      lead += `${comma}${JSON.stringify(key)}:`;
      comma = ',';
      collect(inner, depth);
    }
    lead += '}';
  };

  collect(value, 0);
  return [...pieces, { lead }];
}

function isPart(value: object, depth: number): boolean {
  return isFlat(value) ? depth >= PART_DEPTH || isLong(value) : depth >= PART_DEPTH && !holdsLong(value);
}

const holdsLong = onceEach(hasLongWithin);

function hasLongWithin(value: object): boolean {
  return isLong(value) || Object.values(value).some((part) => typeof part === 'object' && part !== null && hasLongWithin(part));
}

function isLong(value: object): boolean {
  return (Array.isArray(value) ? value : Object.keys(value)).length > LONG;
}

/** Whether it holds nothing but words and numbers. */
const isFlat = onceEach((value: object) => Object.values(value).every((part) => typeof part !== 'object' || part === null));

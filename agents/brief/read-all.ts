// Reads every item of one kind of material, whether it is written as a line, as an object or as an object of pairs.
import { cleanLine, cleanText } from './clean-text.ts';
import { bareLine } from './lines/material-lines.ts';
import { inside, wrongValue, type Place } from './place.ts';
import { fieldsOf, isRecord, leaveUnread, listOf, meaningOf, paragraphOf } from './values.ts';

/** How one kind of material is written: as a line, as an object, or as an object of pairs. */
export interface Kind<Item, Meaning extends string> {
  shape: Record<Meaning, string>;
  /** The meaning whose presence tells an object of this kind from an object of pairs. */
  head: NoInfer<Meaning>;
  ofLine(line: string): Item | undefined;
  ofFields(fields: Partial<Record<NoInfer<Meaning>, string>>): Item | undefined;
  ofPair(key: string, words: string): Item;
}

export function readAll<Item, Meaning extends string>(value: unknown, place: Place, kind: Kind<Item, Meaning>): Item[] {
  return listOf(value).flatMap((item, index): Item[] => {
    const here = Array.isArray(value) ? inside(place, index) : place;
    if (typeof item === 'string') return readLines(item, here, kind);
    if (!isRecord(item)) throw wrongValue(here, item);

    const hasHead = Object.keys(item).some((key) => meaningOf(key, kind.shape) === kind.head);
    if (hasHead) return readRecord(item, here, kind);
    return Object.entries(item).flatMap(([key, words]) => readPair(cleanLine(key), words, { place: inside(here, key), kind }));
  });
}

function readLines<Item, Meaning extends string>(text: string, place: Place, kind: Kind<Item, Meaning>): Item[] {
  const lines = cleanText(text)
    .split('\n')
    .filter((line) => bareLine(line) !== '');
  return lines.flatMap((line) => {
    const read = kind.ofLine(bareLine(line));
    if (read === undefined) leaveUnread(place, line);
    return read === undefined ? [] : [read];
  });
}

function readRecord<Item, Meaning extends string>(
  record: Record<string, unknown>,
  place: Place,
  kind: Kind<Item, Meaning>,
): Item[] {
  const found = fieldsOf(record, place, kind.shape);
  const fields: Partial<Record<Meaning, string>> = {};
  for (const meaning in found) {
    const words = paragraphOf(found[meaning], inside(place, meaning));
    if (words !== undefined) fields[meaning] = words;
  }
  const read = kind.ofFields(fields);
  if (read === undefined) leaveUnread(place, record);
  return read === undefined ? [] : [read];
}

function readPair<Item, Meaning extends string>(
  key: string,
  words: unknown,
  { place, kind }: { place: Place; kind: Kind<Item, Meaning> },
): Item[] {
  const text = paragraphOf(isRecord(words) ? Object.values(words) : words, place);
  return text === undefined ? [] : [kind.ofPair(key, text)];
}

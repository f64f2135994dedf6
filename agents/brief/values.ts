// Single values of a profile: a line, a list of lines, a record. One value or a list, a number or a text: all are welcome.
import { SitewrightError } from '../site/error.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { joinedName } from './field-names.ts';
import { inside, wrongValue, type Place } from './place.ts';

const MAX_LINE_CHARACTERS = 2_000;

export type Reader<Value> = (value: unknown, place: Place) => Value;

/** A text or a number as one clean line; undefined when there is nothing. @throws SitewrightError for any other type */
export function lineOf(value: unknown, place: Place): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value) && value.length === 1) return lineOf(value[0], place);
  if (typeof value !== 'string') throw wrongValue(place, value);

  const line = cleanLine(value);
  if (line.length > MAX_LINE_CHARACTERS) throw tooLong(place, line.length);
  return line === '' ? undefined : line;
}

/** Like `lineOf`; a list of texts is joined to one paragraph. */
export function paragraphOf(value: unknown, place: Place): string | undefined {
  if (!Array.isArray(value)) return lineOf(value, place);
  const lines = value.map((line, index) => lineOf(line, inside(place, index))).filter((line) => line !== undefined);
  return lineOf(lines.join(' '), place);
}

/** Every value on a line of its own. */
export function linesOf(value: unknown, place: Place): string[] {
  return listOf(value).flatMap((item, index) => lineOf(isRecord(item) ? wordsOf(item) : item, inside(place, index)) ?? []);
}

/** Like `linesOf`; one text may hold several, cut at commas, semicolons and line breaks. */
export function termsOf(value: unknown, place: Place): string[] {
  if (isRecord(value)) return termsOf(Object.values(value), place);
  return listOf(value).flatMap((item, index) =>
    typeof item === 'string' ? cut(item, /[,;،\n]/u) : linesOf(item, inside(place, index)),
  );
}

/** Like `linesOf`; one text may hold several, cut at semicolons and line breaks. */
export function entriesOf(value: unknown, place: Place): string[] {
  return listOf(value).flatMap((item, index) =>
    typeof item === 'string' ? cut(item, /[;\n]/u) : linesOf(item, inside(place, index)),
  );
}

/** A list is kept as the client cut it; a single text is cut into sentences. */
export function proseOf(value: unknown, place: Place): string[] {
  if (typeof value !== 'string') return linesOf(value, place);
  return sentencesOf(cleanText(value)).flatMap((sentence) => lineOf(sentence, place) ?? []);
}

export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [value];
  return value.flat(2).filter((item) => item !== null && item !== undefined && item !== '');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Values of a record by what they mean.
 * @param shape names each meaning goes by, run together in lower case and separated by spaces. Keys of no meaning become unread.
 */
export function fieldsOf<Meaning extends string>(
  record: Record<string, unknown>,
  place: Place,
  shape: Record<Meaning, string>,
): Partial<Record<Meaning, unknown>> {
  const found: Partial<Record<Meaning, unknown>> = {};
  for (const [key, value] of Object.entries(record)) {
    const meaning = meaningOf(key, shape);
    if (meaning === undefined) leaveUnread(inside(place, cleanLine(key)), value);
    else found[meaning] ??= value;
  }
  return found;
}

export function meaningOf<Meaning extends string>(key: string, shape: Record<Meaning, string>): Meaning | undefined {
  const joined = joinedName(key);
  for (const meaning in shape) if (joined === meaning.toLowerCase() || shape[meaning].split(' ').includes(joined)) return meaning;
  return undefined;
}

export function leaveUnread(place: Place, value: unknown): void {
  if (value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)) return;
  const words = cleanLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  if (words !== '') place.unread.push(`${place.at}: ${words}`.slice(0, MAX_LINE_CHARACTERS));
}

function cut(text: string, at: RegExp): string[] {
  return cleanText(text)
    .split(at)
    .map(cleanLine)
    .filter((part) => part !== '');
}

/** What a record that stands where a line is meant says: its only text, or its name. */
function wordsOf(record: Record<string, unknown>): unknown {
  const [only, ...others] = Object.values(record);
  return others.length === 0
    ? only
    : (record['name'] ?? record['value'] ?? record['text'] ?? record['url'] ?? record['number'] ?? record);
}

function tooLong(place: Place, characters: number): SitewrightError {
  return new SitewrightError(
    'validation',
    `"${place.at}" in the brief is ${characters} characters long; ${MAX_LINE_CHARACTERS} are allowed. ` +
      `Cut it into several texts in a list.`,
  );
}

// Hours that cannot hold at once: two places, a summer and a winter. Nobody knows which of them a visitor should go by.
import { readHours } from '../../reading/hours.ts';
import type { Opening } from '../../site/facts.ts';
import type { HoursLine } from './hours-lines.ts';
import { withoutDays } from './settled-hours.ts';

type Span = Opening['spans'][number];

interface Compared {
  line: HoursLine;
  days: readonly number[];
  spans: readonly Span[];
  /** The spans in one string. */
  key: string;
  /** Days of which another line says it more closely. */
  settled: Set<number>;
  /** Days of which another line says something else. */
  asked: Set<number>;
}

/** A week with a line for each day, in every season, has fewer. */
const MOST_LINES = 100;

export interface AgreedHours {
  kept: HoursLine[];
  /** What holds on days of which two lines say different things, and lines that are too many to be compared. */
  asked: HoursLine[];
}

/**
 * Lines that share a day and open at overlapping times which are not the same: a few days are an exception from many ("Mon–Fri 9–5,
 * Wed 9–7"); where most of them are the same, it may be another place, and both lines are
 * asked about, else the days they share. Lines with notes of their own speak of different things.
 */
export function agreedHours(lines: readonly HoursLine[]): AgreedHours {
  const all = lines.slice(0, MOST_LINES).map(comparedOf);
  for (const [index, first] of all.entries()) {
    for (const second of all.slice(index + 1)) settle(first, second);
  }
  return {
    kept: all.flatMap(({ line, settled, asked }) => withoutDays(line, new Set([...settled, ...asked]))),
    asked: [...all.filter(({ asked }) => asked.size > 0).map(askedOf), ...lines.slice(MOST_LINES)],
  };
}

function comparedOf(line: HoursLine): Compared {
  const { days, spans } = readHours(line.days, line.times) ?? { days: [], spans: [] };
  return { line, days, spans, key: JSON.stringify(spans), settled: new Set(), asked: new Set() };
}

function settle(first: Compared, second: Compared): void {
  if (first.key === second.key || isOfOtherNote(first.line, second.line)) return;
  if (!first.spans.some((span) => second.spans.some((other) => overlap(span, other)))) return;

  const shared = first.days.filter((day) => second.days.includes(day));
  if (isException(first, second, shared)) addAll(second.settled, shared);
  else if (isException(second, first, shared)) addAll(first.settled, shared);
  else {
    const isSecondPlace = shared.length > 0 && [first, second].some(({ days }) => days.length === shared.length);
    addAll(first.asked, isSecondPlace ? first.days : shared);
    addAll(second.asked, isSecondPlace ? second.days : shared);
  }
}

function addAll(into: Set<number>, days: readonly number[]): void {
  for (const day of days) into.add(day);
}

/** Not more than half of the other's days, and all among them. */
function isException(one: Compared, other: Compared, shared: readonly number[]): boolean {
  return shared.length === one.days.length && one.days.length * 2 <= other.days.length;
}

function isOfOtherNote({ note: first }: HoursLine, { note: second }: HoursLine): boolean {
  return first !== undefined && second !== undefined && first !== second;
}

/** The line, for the days in question. */
function askedOf({ line, days, asked }: Compared): HoursLine {
  const others = new Set(days.filter((day) => !asked.has(day)));
  return withoutDays(line, others)[0] ?? line;
}

function overlap(first: Span, second: Span): boolean {
  return first.opens < endOf(second) && second.opens < endOf(first);
}

/** What closes after midnight closes later than any other. */
function endOf({ opens, closes }: Span): string {
  return closes <= opens ? '99:99' : closes;
}

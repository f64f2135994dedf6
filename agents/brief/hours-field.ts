// The field `hours`: a text, a list, or an object of days.
import type { z } from 'zod';
import type { BriefHours } from '../site/brief.ts';
import { cleanText } from './clean-text.ts';
import { hoursLinesOf, withNote } from './lines/hours-lines.ts';
import { agreedHours } from './lines/conflicting-hours.ts';
import { settledHours } from './lines/settled-hours.ts';
import { inside, wrongValue, type Place } from './place.ts';
import { fieldsOf, isRecord, leaveUnread, lineOf, linesOf, listOf, meaningOf } from './values.ts';

type Hours = z.infer<typeof BriefHours>;

const SHAPE = {
  days: 'days day weekday weekdays dayofweek on tage tag jours jour',
  times: 'times time hours value zeiten zeit heures',
  opens: 'opens open from start von',
  closes: 'closes close to end until till bis',
  note: 'note notes remark comment hinweis',
};

export function hoursOf(value: unknown, place: Place): Hours[] {
  const lines = listOf(value).flatMap((item, index) => {
    const here = Array.isArray(value) ? inside(place, index) : place;
    if (typeof item === 'string') return hoursOfText(item, here);
    if (!isRecord(item)) throw wrongValue(here, item);
    const namesDays = Object.keys(item).some((key) => meaningOf(key, SHAPE) === 'days');
    return namesDays ? entryOf(item, here) : hoursByDay(item, here);
  });
  const { kept, asked } = agreedHours(settledHours(lines));
  for (const { days, times, note } of asked) leaveUnread(place, [`${days}: ${times}`, note ?? ''].join(' ').trim());
  return kept;
}

function hoursOfText(text: string, place: Place): Hours[] {
  const lines = hoursLinesOf(cleanText(text));
  if (lines.length === 0) leaveUnread(place, text);
  return lines;
}

function entryOf(record: Record<string, unknown>, place: Place): Hours[] {
  const { days, times, opens, closes, note } = fieldsOf(record, place, SHAPE);
  const line = {
    days: linesOf(days, inside(place, 'days')).join(', '),
    times: times === undefined ? fromTo(opens, closes, place) : timesOf(times, inside(place, 'times')),
    note: lineOf(note, inside(place, 'note')),
  };
  return line.days === '' ? [] : [withNote(line)];
}

/** { "Monday": "8-18", "Sunday": null }: a day with nothing is a closed day. */
function hoursByDay(record: Record<string, unknown>, place: Place): Hours[] {
  return Object.entries(record).map(([days, times]) => withNote({ days, times: timesOf(times, inside(place, days)) }));
}

function timesOf(times: unknown, place: Place): string {
  if (times === null || times === false || times === '' || times === undefined) return 'closed';
  const list = listOf(times);
  if (list.length === 0) return 'closed';
  return list.map((item, index) => timeOf(item, inside(place, index))).join(', ');
}

function timeOf(item: unknown, place: Place): string {
  if (!isRecord(item)) return lineOf(item, place) ?? 'closed';
  const { opens, closes, times } = fieldsOf(item, place, SHAPE);
  return lineOf(times, place) ?? fromTo(opens, closes, place);
}

function fromTo(opens: unknown, closes: unknown, place: Place): string {
  const [from, to] = [lineOf(opens, inside(place, 'opens')), lineOf(closes, inside(place, 'closes'))];
  return from !== undefined && to !== undefined ? `${from}–${to}` : 'closed';
}

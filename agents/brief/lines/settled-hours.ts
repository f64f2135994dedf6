// Hours that are told by halves, with what the other lines say: "Mon–Sat 9–5, Thurs till 8" leaves Thursday from 9 to 8.
import { readClockTimes } from '../../reading/clock-times.ts';
import { AMENDED, readHours } from '../../reading/hours.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import type { Opening } from '../../site/facts.ts';
import type { HoursLine } from './hours-lines.ts';
import { arePartHours } from './part-hours.ts';

type Spans = Opening['spans'];

/**
 * What closes later than the other lines say opens when they do, where all of them agree. Days of which only half is told and
 * no hours follow are taken out of the others: nobody knows when it is open then.
 */
export function settledHours(lines: readonly HoursLine[]): HoursLine[] {
  const parts = lines.filter((line) => arePartHours(line) || isAmended(line));
  if (parts.length === 0) return [...lines];

  const whole = lines.filter((line) => !parts.includes(line));
  const days = new Set(parts.flatMap((part) => readWeekdays(part.days) ?? []));
  return [
    ...whole.flatMap((line) => withoutDays(line, days)),
    ...parts.map((part) => ({ ...part, times: timesOf(part, whole) ?? part.times })),
  ];
}

/** A day of which a postscript says something else. */
function isAmended({ times }: HoursLine): boolean {
  return times.startsWith(AMENDED);
}

function timesOf(part: HoursLine, whole: readonly HoursLine[]): string | undefined {
  if (isAmended(part)) return undefined;
  const days = readWeekdays(part.days) ?? [];
  const read = whole.flatMap((line) => readHours(line.days, line.times) ?? []).filter(({ spans }) => spans.length > 0);
  const ofDays = read.filter((opening) => days.some((day) => opening.days.includes(day)));
  const [spans, ...others] = new Map(
    (ofDays.length > 0 ? ofDays : read).map((opening) => [JSON.stringify(opening.spans), opening.spans]),
  ).values();
  return spans === undefined || others.length > 0 ? undefined : untilOf(spans, part.times);
}

/** The last span goes on till then. */
function untilOf(spans: Spans, until: string): string | undefined {
  const last = spans.at(-1);
  const later = last && /\d/u.test(until) ? readClockTimes(`${last.opens}–${until.replace(/^\D+/u, '')}`) : undefined;
  return later && [...spans.slice(0, -1), ...later].map(({ opens, closes }) => `${opens}–${closes}`).join(', ');
}

/** A line without some of its days; none where all of them go. */
export function withoutDays(line: HoursLine, days: ReadonlySet<number>): HoursLine[] {
  const own = readWeekdays(line.days) ?? [];
  if (!own.some((day) => days.has(day))) return [line];
  const left = own.filter((day) => !days.has(day));
  return left.length === 0
    ? []
    : [
        {
          ...line,
          days: `${line.days}${/\sexcept\s/u.test(line.days) ? ',' : ' except'} ${own
            .filter((day) => days.has(day))
            .map(named)
            .join(', ')}`,
        },
      ];
}

function named(day: number): string {
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][day - 1] ?? '';
}

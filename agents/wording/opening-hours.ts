// Writes opening hours the way people say them: equal days together, times as the country writes them.
import type { Language } from '../languages/language.ts';
import { capitalised, inOneLine, joined, label, localeOf, quoteFact, say, sourcesOf } from '../languages/say.ts';
import type { Facts } from '../site/facts.ts';
import type { Text } from '../site/text.ts';

export interface HoursLine {
  days: Text;
  times: Text;
  note?: Text;
}

type Spans = Facts['hours'][number]['value']['spans'];

interface Day {
  day: number;
  spans: Spans;
  notes: Text[];
  from: string[];
}

const DAYS_A_WEEK = 7;
/** Fewer days are named one by one: "Saturday and Sunday". */
const SHORTEST_RANGE = 3;

/** One line for all days that are alike, in the order of the week; days without hours come last. */
export function hoursLines(hours: Facts['hours'], language: Language, country: string | undefined): HoursLine[] {
  const groups = Map.groupBy(daysOf(hours), (day) => JSON.stringify([day.spans, day.notes.map((note) => note.text)]));

  return [...groups.values()].map((days) => {
    const from = [...new Set(days.flatMap((day) => day.from))];
    const notes = days[0]?.notes ?? [];

    return {
      days: daysText(new Set(days.map((day) => day.day)), from, language),
      times: timesText(days[0]?.spans ?? [], { from, language, country }),
      ...(notes.length > 0 && { note: inOneLine(notes, ' ') }),
    };
  });
}

/** `18:00` as the locale writes it. Midnight at the end of a day stays 24:00 where hours are counted to 24. */
export function timeText(time: string, locale: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  if (hours === 24 && format.resolvedOptions().hour12 === false) return time;

  return format.format(Date.UTC(2024, 0, 1, hours, minutes));
}

function daysOf(hours: Facts['hours']): Day[] {
  const week = new Map<number, Day>();

  for (const [index, { value }] of hours.entries()) {
    const source = `facts.hours.${index}`;
    for (const day of value.days) {
      const known = week.get(day) ?? { day, spans: [], notes: [], from: [] };
      week.set(day, {
        day,
        spans: [...known.spans, ...value.spans],
        notes: value.note ? [...known.notes, quoteFact(value.note, `${source}.note`)] : known.notes,
        from: [...known.from, source],
      });
    }
  }

  return [...week.values()]
    .toSorted((a, b) => Number(a.spans.length === 0) - Number(b.spans.length === 0) || a.day - b.day)
    .map((day) => ({ ...day, spans: day.spans.toSorted((a, b) => a.opens.localeCompare(b.opens)) }));
}

function daysText(days: ReadonlySet<number>, from: string[], language: Language): Text {
  if (days.size === DAYS_A_WEEK) return capitalised(withSources(say(language, 'hours.daily'), from), language);

  const named = (day: number): Text => ({ text: language.weekdays[day - 1] ?? '', from });
  const items = runs(days).flatMap((run) => {
    const [first = 1] = run;
    const last = run.at(-1) ?? first;
    return run.length < SHORTEST_RANGE
      ? run.map(named)
      : [say(language, 'hours.range', { from: named(first), until: named(last) })];
  });

  return capitalised(joined(language, items), language);
}

/** Days that follow each other, Sunday before Monday where both are there: [7,1,2,3,4]. */
function runs(days: ReadonlySet<number>): number[][] {
  const after = (day: number): number => (day % DAYS_A_WEEK) + 1;
  const before = (day: number): number => (day === 1 ? DAYS_A_WEEK : day - 1);
  const starts = [...days].filter((day) => !days.has(before(day)));

  return starts.map((start) => {
    const run = [start];
    for (let day = after(start); days.has(day); day = after(day)) run.push(day);
    return run;
  });
}

interface Setting {
  from: string[];
  language: Language;
  country: string | undefined;
}

function timesText(spans: Spans, { from, language, country }: Setting): Text {
  if (spans.length === 0) return withSources(label(language, 'closed'), from);

  const locale = localeOf(language, country);
  const shown = (time: string): Text => ({ text: timeText(time, locale), from });
  const items = spans.map(({ opens, closes }) =>
    opens === '00:00' && closes === '24:00'
      ? withSources(say(language, 'hours.allDay'), from)
      : say(language, 'hours.span', { opens: shown(opens), closes: shown(closes) }),
  );

  return joined(language, items, country);
}

function withSources(text: Text, from: string[]): Text {
  return { text: text.text, from: sourcesOf([text, { text: text.text, from }]) };
}

// Opening hours as pages show them: rows of days and times.
import { readHours } from '../../../agents/reading/hours.ts';
import type { Opening } from '../../../agents/site/facts.ts';
import type { Element } from '../document/document.ts';
import { inside } from '../document/names.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';

interface HoursRow {
  element: Element;
  /** ISO weekdays. */
  days: readonly number[];
  /** As `08:00–13:00, 14:00–18:00`; empty when closed. */
  times: string;
}

/** Only rows that can be read to the end. */
export function hoursRows({ document }: PageUnderGrade): HoursRow[] {
  const terms = document.byName('dt').map((element) => [element, partner(element, 'dd')] as const);
  const cells = document.byName('tr').map((row) => {
    const [days, times] = row.children.filter(({ name }) => name === 'td' || name === 'th');
    return [days, times] as const;
  });

  return [...terms, ...cells].flatMap(([days, times]) => {
    const read = days && times ? readHours(days.text, timesIn(times)) : undefined;
    return read && times ? [{ element: times, days: read.days, times: written(read.spans) }] : [];
  });
}

/** Spans by weekday, as in a row. */
export function hoursByDay(openings: readonly Opening[]): ReadonlyMap<number, string> {
  const days = new Map<number, Opening['spans']>();
  for (const { days: own, spans } of openings) {
    for (const day of own) days.set(day, [...(days.get(day) ?? []), ...spans]);
  }
  return new Map([...days].map(([day, spans]) => [day, written(spans)]));
}

/** Notes in small print are no times. */
function timesIn(element: Element): string {
  const notes = inside(element)
    .filter(({ name }) => name === 'small')
    .map(({ text }) => text);
  return notes.reduce((text, note) => text.replace(note, ' '), element.text).replaceAll(/\bUhr\b/g, ' ');
}

function partner(term: Element, name: string): Element | undefined {
  const siblings = term.parent?.children ?? [];
  return siblings.slice(siblings.indexOf(term) + 1).find((element) => element.name === name);
}

function written(spans: Opening['spans']): string {
  return spans
    .map(({ opens, closes }) => `${opens}–${closes}`)
    .toSorted()
    .join(', ');
}

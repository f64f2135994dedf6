// Days that are said to be closed, taken out of longer runs of days: "every day 11–23, Mondays closed".
import type { Opening } from '../site/facts.ts';

type Days = Pick<Opening, 'days' | 'spans' | 'note'>;

/** @returns the days of an opening on which nothing else says that it is closed; none may be left */
export function openDays(opening: Days, all: readonly Days[]): number[] {
  const closings = all.filter(
    ({ days, spans, note }) => spans.length === 0 && note === undefined && days.length < opening.days.length,
  );
  const closed = new Set(closings.flatMap(({ days }) => days));
  return opening.spans.length === 0 ? opening.days : opening.days.filter((day) => !closed.has(day));
}

// Hours told by halves, taken out of a sentence: "open late thurs till 8".
import { partHoursIn } from '../lines/part-hours.ts';
import { gather, type Gathered } from './gathered.ts';
import { TAKEN } from './remainder.ts';

/** @returns the sentence with marks in their places */
export function partHoursTaken(sentence: string, into: Gathered): string {
  let rest = sentence;
  for (const { days, times, from, to } of partHoursIn(sentence).toReversed()) {
    gather(into, 'hours', { days, times });
    rest = `${rest.slice(0, from)} ${TAKEN} ${rest.slice(to)}`;
  }
  return rest;
}

// Hours that cannot hold at once: two places, a summer and a winter. Nobody knows which of them a visitor should go by.
import { readHours } from '../../reading/hours.ts';
import type { Opening } from '../../site/facts.ts';
import type { HoursLine } from './hours-lines.ts';

type Hours = Pick<Opening, 'days' | 'spans'>;
type Span = Opening['spans'][number];

/** Lines that share a day and open at overlapping times which are not the same. */
export function conflictingHours(lines: readonly HoursLine[]): HoursLine[] {
  const read = lines.map((line) => readHours(line.days, line.times));
  return lines.filter((_line, index) => read.some((other, at) => at !== index && conflict(read[index], other)));
}

function conflict(first: Hours | undefined, second: Hours | undefined): boolean {
  if (!first || !second || JSON.stringify(first.spans) === JSON.stringify(second.spans)) return false;
  const isShared = first.days.some((day) => second.days.includes(day));
  return isShared && first.spans.some((span) => second.spans.some((other) => overlap(span, other)));
}

function overlap(first: Span, second: Span): boolean {
  return first.opens < endOf(second) && second.opens < endOf(first);
}

/** What closes after midnight closes later than any other. */
function endOf({ opens, closes }: Span): string {
  return closes <= opens ? '99:99' : closes;
}

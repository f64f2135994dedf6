// Opening hours out of the words a client uses for them.
import type { Opening } from '../site/facts.ts';
import { readClockTimes } from './clock-times.ts';
import { readWeekdays } from './weekdays.ts';

/** Begins what a postscript says of some days: it is in words, and not what was said above. */
export const AMENDED = 'PS: ';

/**
 * Days and times in English, German, French, Spanish, Italian, Dutch, Arabic or Hebrew.
 * Undefined when either cannot be read to the end: hours are stated right or not at all.
 */
export function readHours(days: string, times: string): Pick<Opening, 'days' | 'spans'> | undefined {
  if (times.startsWith(AMENDED)) return undefined;
  const weekdays = readWeekdays(days);
  const spans = readClockTimes(times);
  return weekdays && spans ? { days: weekdays, spans } : undefined;
}

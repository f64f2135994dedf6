// Tells a line-up, where stages stand side by side, from a timetable.
import type { ServicesCopy } from '../site/content.ts';

/** Two stages or more, and nobody who teaches: a room and a teacher make a course. */
export function hasStages({ days }: NonNullable<ServicesCopy['timetable']>): boolean {
  const entries = days.flatMap((day) => day.entries);
  const stages = new Set(entries.flatMap(({ where }) => where?.text ?? []));
  return stages.size >= 2 && entries.every(({ who }) => who === undefined);
}

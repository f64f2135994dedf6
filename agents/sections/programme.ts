// Tells a line-up, where stages stand side by side, from a timetable.
import type { ServicesCopy } from '../site/content.ts';
import type { Material, PageAt } from './section.ts';
import type { Link } from './shapes.ts';
import { hasPage, pageLink } from './ways.ts';

type Timetable = NonNullable<ServicesCopy['timetable']>;

/** More on the home page would be a page of its own, and there is one. */
const MOST_AT_HOME = 18;

/** Two stages or more, and nobody who teaches: a room and a teacher make a course. */
export function hasStages({ days }: Timetable): boolean {
  const entries = days.flatMap((day) => day.entries);
  const stages = new Set(entries.flatMap(({ where }) => where?.text ?? []));
  return stages.size >= 2 && entries.every(({ who }) => who === undefined);
}

type ProgrammeOnPage = Timetable & {
  isHeadingHidden: boolean;
  /** To the whole of it, where this is a part. */
  more: Link | undefined;
};

/** The first days at home where all would be too many; nothing beside the offers when it has a page of its own. */
export function programmeOn(page: PageAt, timetable: Timetable, material: Material): ProgrammeOnPage | undefined {
  const { days } = timetable;
  const isElsewhere = page.kind !== 'timetable' && hasPage(material, 'timetable');
  if (page.kind === 'services' && isElsewhere) return undefined;

  const shown = page.kind === 'home' && isElsewhere ? firstDays(days) : days;
  const more = shown.length < days.length ? pageLink(material, 'timetable') : undefined;
  return { ...timetable, days: shown, isHeadingHidden: page.kind === 'timetable', more };
}

function firstDays(days: Timetable['days']): Timetable['days'] {
  let entries = 0;
  return days.filter((day, index) => {
    entries += day.entries.length;
    return index === 0 || entries <= MOST_AT_HOME;
  });
}

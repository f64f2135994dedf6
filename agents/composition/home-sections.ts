// Keeps a home page short: what another page shows anyway leaves it, from the bottom up, until what is left can be taken in.
import type { SectionDefinition } from '../sections/section.ts';

interface Placed {
  type: string;
  definition: Pick<SectionDefinition, 'role' | 'places'>;
}

/** Sections between opening and closing. More and visitors no longer see which of them matter. */
const MOST_SECTIONS = 8;

/** What a small business is looked up for: where it is, when it is open, how to reach it. */
const STAYS: ReadonlySet<string> = new Set(['visit']);

/** @param elsewhere types of section on the site's other pages */
export function homeSections<Section extends Placed>(sections: readonly Section[], elsewhere: ReadonlySet<string>): Section[] {
  const middle = sections.filter(({ definition: { role } }) => !['frame', 'opening', 'notice', 'closing'].includes(role));
  const surplus = middle
    .filter(({ type }) => elsewhere.has(type) && !STAYS.has(type))
    .toSorted((a, b) => (b.definition.places.home ?? 0) - (a.definition.places.home ?? 0))
    .slice(0, Math.max(0, middle.length - MOST_SECTIONS));
  const leaving = new Set(surplus.map(({ type }) => type));

  return sections.filter(({ type }) => !leaving.has(type));
}

// Takes facts out of a brief, one at a time: an entry of a list, or one thing said about it.
import type { Brief } from '../agents/site/brief.ts';

/** Lists whose entries pages show, and fields that stand by themselves. */
const LISTS = [
  'services people hours phones mails story promises statements steps figures quotes faq cases timetable news notices',
  'vacancies partners downloads licences directions',
]
  .join(' ')
  .split(' ');
const SINGLE = ['description', 'web', 'geo', 'address.street', 'address.postcode', 'booking.address', 'newsletter.about'];
/** Without these an entry is none. */
const BEARING: ReadonlySet<string> = new Set(
  ['name title question answer text by day days times value label what href entries before after'.split(' ')].flat(),
);

/** Paths into a brief: `people.1`, `people.1.role`, `description`. What makes the business itself is left in. */
export function removablePaths(brief: Brief): string[] {
  const entries = LISTS.flatMap((list) => {
    const values = valueAt(brief, [list]);
    return Array.isArray(values)
      ? values.flatMap((value, index) => [`${list}.${index}`, ...detailsOf(value, `${list}.${index}`)])
      : [];
  });
  const notes = brief.booking?.notes.map((_, index) => `booking.notes.${index}`) ?? [];
  const legal = Object.keys(brief.legal).map((key) => `legal.${key}`);
  const single = SINGLE.filter((path) => valueAt(brief, path.split('.')) !== undefined);
  return [...entries, ...notes, ...legal, ...single];
}

/** The brief without what stands at a path. */
export function without(brief: Brief, path: string): Brief {
  const rest = structuredClone(brief);
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const holder = valueAt(rest, parts);

  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (isRecord(holder)) delete holder[last];
  return rest;
}

function detailsOf(value: unknown, at: string): string[] {
  if (!isRecord(value)) return [];
  return Object.keys(value)
    .filter((key) => !BEARING.has(key) && value[key] !== undefined)
    .map((key) => `${at}.${key}`);
}

function valueAt(value: unknown, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

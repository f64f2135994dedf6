// In which order the sections of a page stand: by their own places, moved by what the business is asked for first and by a draw.
import { pickEarly, randomFrom } from '../random.ts';
import type { SectionDefinition } from '../sections/section.ts';
import type { PageKind } from '../site/discovery.ts';
import type { BusinessKind } from './business-kind.ts';

type Role = SectionDefinition['role'];
type Placed = Pick<SectionDefinition, 'role' | 'places'>;
export type PlacedSections = ReadonlyMap<string, Placed>;

/** In which order a home page makes its argument; the first is likeliest. */
const RHYTHMS: Record<BusinessKind, readonly (readonly Role[])[]> = {
  dates: [
    ['offer', 'practical', 'proof', 'story'],
    ['proof', 'offer', 'story', 'practical'],
    ['practical', 'proof', 'offer', 'story'],
  ],
  portfolio: [
    ['proof', 'offer', 'story', 'practical'],
    ['story', 'proof', 'offer', 'practical'],
    ['offer', 'proof', 'practical', 'story'],
  ],
  goods: [
    ['offer', 'practical', 'proof', 'story'],
    ['offer', 'story', 'proof', 'practical'],
    ['offer', 'proof', 'practical', 'story'],
  ],
  trust: [
    ['proof', 'offer', 'practical', 'story'],
    ['proof', 'story', 'offer', 'practical'],
    ['proof', 'practical', 'offer', 'story'],
  ],
};

/** The kind of page whose leading section also leads the home page. */
const LEADING_PAGE: Partial<Record<BusinessKind, PageKind>> = { dates: 'timetable', portfolio: 'work' };

/** How far down the page, in units of `places`, each further part of the argument is moved. */
const ROLE_STEP = 20;

/** How far a draw may move a section either way: enough to swap neighbours. */
const PLAY = 5;

export interface Order {
  kind: BusinessKind;
  seed: string;
}

/** Section types of one kind of page from top to bottom; none where no section belongs on it. */
export function sectionOrder(sections: PlacedSections, page: PageKind, { kind, seed }: Order): string[] {
  const onPage = [...sections].filter(([, { places }]) => places[page] !== undefined);
  const rhythm = page === 'home' ? pickEarly(`${seed}:home-rhythm`, RHYTHMS[kind]) : [];
  const leads = page === 'home' ? leadsOf(sections, kind, rhythm) : [];

  return onPage
    .map(([type, section]) => ({ type, at: position(type, section, { page, rhythm, leads, seed }) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ type }) => type);
}

/**
 * The section that opens the argument: what the page of that name opens with, else the first of the rhythm's first part.
 * Sections with one place are ways to say the same thing; a site has one of them.
 */
function leadsOf(sections: PlacedSections, kind: BusinessKind, rhythm: readonly Role[]): string[] {
  const page = LEADING_PAGE[kind] ?? 'home';
  const isLeading = ({ role }: Placed) => (page === 'home' ? role === rhythm[0] : role === 'offer' || role === 'proof');

  const leading = [...sections]
    .filter(([, section]) => isLeading(section) && section.places.home !== undefined && section.places[page] !== undefined)
    .map(([type, { places }]) => ({ type, place: places[page] ?? 0 }));
  const first = Math.min(...leading.map(({ place }) => place));
  return leading.filter(({ place }) => place === first).map(({ type }) => type);
}

interface Placing {
  page: PageKind;
  rhythm: readonly Role[];
  leads: readonly string[];
  seed: string;
}

/** Header, opening, argument, closing, footer: 1,000 apart, so that nothing crosses from one into another. */
function position(type: string, { role, places }: Placed, { page, rhythm, leads, seed }: Placing): number {
  const place = places[page] ?? 0;

  switch (role) {
    case 'frame':
      return place < 50 ? place - 2_000 : place + 3_000;
    case 'opening':
      return place - 1_000;
    case 'notice':
      return place - 900;
    case 'closing':
      return place + 2_000;
    default: {
      if (leads.includes(type)) return -500;
      const play = (randomFrom(`${seed}:place:${page}:${type}`)() * 2 - 1) * PLAY;
      return place + Math.max(0, rhythm.indexOf(role)) * ROLE_STEP + play;
    }
  }
}

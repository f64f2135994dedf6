// Pages out of material and layout: a section that the material does not carry is left out; equal sections are shared.
import type { Pages, Section } from '../site/code.ts';
import type { Layout, Room } from '../site/design.ts';
import type { Material, PageAt } from '../sections/section.ts';
import { inTurns } from '../in-turns.ts';
import type { Lent, Parts } from '../lent.ts';
import { typographicCharacters } from '../markup/typographic.ts';
import { onceEach } from '../once-each.ts';
import { charactersOf, distinctCharactersIn } from './characters.ts';
import { fillPage, type Filled } from './fill-page.ts';
import { groundsOf } from './grounds.ts';
import { homeSections } from './home-sections.ts';
import { type Varied, variedSections } from './vary-sections.ts';

type LayoutOrder = Pick<Layout, 'order' | 'variants' | 'grounds'> & Partial<Pick<Layout, 'alternatives' | 'rooms' | 'arranged'>>;

/** Characters that style sheets add: marks of folded answers, counters, lists. */
const OF_STYLE_SHEETS = '+–/,()0123456789';

const charactersIn = onceEach<Section, string>(distinctCharactersIn);

/** What repeats the site composed before is the same objects again: rendering knows them. */
export async function composePages(
  material: Material,
  layout: LayoutOrder,
  { parts, turn }: Pick<Lent, 'parts' | 'turn'>,
): Promise<Pages> {
  const shelf = new SectionShelf(parts);
  const freshPages = await inTurns(material.sitemap.pages, turn, (page) => fillPage(material, layout, page));
  const filledPages = parts.repeating('filled pages', freshPages);

  const variedPages = await inTurns(filledPages, turn, (filled) => variedOnce(filled, layout));
  const inner = new Set(variedPages.filter((_, at) => material.sitemap.pages[at]?.kind !== 'home').flatMap(typesIn));

  const pages = await inTurns(material.sitemap.pages, turn, (page, at) => {
    const varied = variedPages[at] ?? [];
    const shown = page.kind === 'home' ? shownAtHome(varied, { page, layout, inner }) : shownOnce(varied, page, layout);
    const sections = new Set<string>();
    for (const { id, section } of shown) sections.add(shelf.keep(id, section, sections));
    return { id: page.id, kind: page.kind, path: page.path, sections: [...sections] };
  });

  const { sections } = shelf;
  const types = [...new Set(Object.values(sections).map((section) => section.type))].toSorted();
  const words = [
    Object.values(sections).map(charactersIn),
    material.microcopy.labels,
    material.facts.name.value,
    OF_STYLE_SHEETS,
    typographicCharacters(material.requirements.languages),
  ];
  return { pages, sections, types, characters: charactersOf(words) };
}

interface Shown {
  /** Unique on the site. */
  id: string;
  section: Section;
}

interface Home {
  page: PageAt;
  layout: LayoutOrder;
  /** Types of section on the other pages. */
  inner: ReadonlySet<string>;
}

function shownAtHome(varied: readonly Varied[], { page, layout, inner }: Home): Shown[] {
  const isArranged = layout.arranged?.[page.id] !== undefined;
  const kept = isArranged ? varied : homeSections(varied, inner);
  return shownOn(page, kept, { grounds: layout.grounds, rooms: layout.rooms ?? [] });
}

/** What a page other than the first was last composed of, and what came of it. */
const lastShown = new WeakMap<readonly Varied[], { page: PageAt; grounds: Layout['grounds']; shown: Shown[] }>();

/** The same as long as page, words, looks and grounds are the same objects. */
function shownOnce(varied: readonly Varied[], page: PageAt, { grounds }: LayoutOrder): Shown[] {
  const last = lastShown.get(varied);
  if (last?.page === page && last.grounds === grounds) return last.shown;

  const shown = shownOn(page, varied, { grounds, rooms: [] });
  lastShown.set(varied, { page, grounds, shown });
  return shown;
}

function shownOn(page: PageAt, varied: readonly Varied[], look: { grounds: Layout['grounds']; rooms: readonly Room[] }): Shown[] {
  const grounds = groundsOf(
    varied.map(({ definition, variant }) => ({ role: definition.role, ground: definition.variants[variant]?.ground })),
    { sequence: look.grounds, isHome: page.kind === 'home' },
  );
  const rooms = roomsOf(varied, look.rooms);

  return varied.map(({ key, type, variant, props }, index) => ({
    id: `${page.id}-${key}`,
    section: sectionOf({ type, variant, ground: grounds[index] ?? 'paper', ...rooms[index], props }),
  }));
}

/** The rooms in turn for what stands between opening and closing. */
function roomsOf(varied: readonly Varied[], rooms: readonly Room[]): Pick<Section, 'room'>[] {
  let turn = 0;
  return varied.map(({ definition: { role } }) => {
    const isMiddle = role !== 'frame' && role !== 'opening' && role !== 'closing';
    const room = isMiddle ? rooms[turn++ % Math.max(1, rooms.length)] : undefined;
    return room === undefined || room === 'even' ? {} : { room };
  });
}

function typesIn(sections: readonly Filled[]): string[] {
  return sections.map(({ type }) => type);
}

/** What a page was last composed of, and by which looks. */
const lastVaried = new WeakMap<readonly Filled[], { by: LayoutOrder; varied: Varied[] }>();

/** The same sections as long as words and looks are the same objects. */
function variedOnce(filled: readonly Filled[], layout: LayoutOrder): Varied[] {
  const last = lastVaried.get(filled);
  const isSame = last?.by.variants === layout.variants && last.by.alternatives === layout.alternatives;
  if (isSame) return last.varied;

  const varied = variedSections(filled, layout);
  lastVaried.set(filled, { by: layout, varied });
  return varied;
}

/** The last section of these props. */
const lastSections = new WeakMap<Section['props'], Section>();

/** The same object as long as the same props are shown in the same way. */
function sectionOf(section: Section): Section {
  const last = lastSections.get(section.props);
  const { type, variant, ground, room } = section;
  const isSame = last?.type === type && last.variant === variant && last.ground === ground && last.room === room;
  if (isSame) return last;

  lastSections.set(section.props, section);
  return section;
}

/** Keeps each section once: a header or closing that is the same on many pages has one id. */
class SectionShelf {
  readonly sections: Record<string, Section> = {};
  readonly #parts: Parts;
  readonly #idByHash = new Map<string, string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @param taken ids on the same page: a section that stands there twice has two */
  keep(id: string, section: Section, taken: ReadonlySet<string>): string {
    const hash = this.#parts.hashOf(section);
    const known = this.#idByHash.get(hash);
    if (known && !taken.has(known)) return known;

    this.#idByHash.set(hash, id);
    this.sections[id] = section;
    return id;
  }
}

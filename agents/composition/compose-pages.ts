// Pages out of material and layout: a section that the material does not carry is left out; equal sections are shared.
import type { Pages, Section } from '../site/code.ts';
import type { Layout, Room } from '../site/design.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { Material, PageAt, SectionDefinition } from '../sections/section.ts';
import type { Parts } from '../lent.ts';
import { onceEach } from '../once-each.ts';
import { charactersOf, distinctCharactersIn } from './characters.ts';
import { groundsOf } from './grounds.ts';
import { homeSections } from './home-sections.ts';

type LayoutOrder = Pick<Layout, 'order' | 'variants' | 'grounds'> & Partial<Pick<Layout, 'alternatives' | 'rooms'>>;

/** Characters that style sheets add: marks of folded answers, counters, lists. */
const OF_STYLE_SHEETS = '+–/,()0123456789';

export interface Filled {
  type: string;
  props: Record<string, unknown>;
}

interface Varied extends Filled {
  variant: string;
  definition: SectionDefinition;
}

const charactersIn = onceEach<Section, string>(distinctCharactersIn);

/** @param parts what repeats the site composed before is the same objects again: rendering knows them */
export function composePages(material: Material, layout: LayoutOrder, parts: Parts): Pages {
  const shelf = new SectionShelf(parts);
  const filledPages = parts.repeating(
    'filled pages',
    material.sitemap.pages.map((page) => filledSections(material, layout, page)),
  );

  const variedPages = filledPages.map((filled) => variedSections(filled, layout));
  const inner = new Set(variedPages.filter((_, at) => material.sitemap.pages[at]?.kind !== 'home').flatMap(typesIn));

  const pages = material.sitemap.pages.map((page, at) => {
    const varied = variedPages[at] ?? [];
    const filled = page.kind === 'home' ? homeSections(varied, inner) : varied;
    const grounds = groundsOf(
      filled.map(({ definition, variant }) => ({ role: definition.role, ground: definition.variants[variant]?.ground })),
      { sequence: layout.grounds, isHome: page.kind === 'home' },
    );

    const rooms = roomsOf(filled, page.kind === 'home' ? (layout.rooms ?? []) : []);
    const sections = filled.map(({ type, variant, props }, index) =>
      shelf.keep(`${page.id}-${type}`, sectionOf({ type, variant, ground: grounds[index] ?? 'paper', ...rooms[index], props })),
    );
    return { id: page.id, kind: page.kind, path: page.path, sections };
  });

  const { sections } = shelf;
  const types = [...new Set(Object.values(sections).map((section) => section.type))].toSorted();
  const words = [
    Object.values(sections).map(charactersIn),
    material.microcopy.labels,
    material.facts.name.value,
    OF_STYLE_SHEETS,
  ];
  return { pages, sections, types, characters: charactersOf(words) };
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

/** What a page is made of before looks are chosen: sections whose words the material holds. */
export function filledSections(material: Material, layout: LayoutOrder, page: PageAt): Filled[] {
  const order = layout.order[page.kind] ?? naturalOrder(page);

  return order.flatMap((type) => {
    const props = SECTIONS.get(type)?.fill(material, page);
    return props ? [{ type, props }] : [];
  });
}

function typesIn(sections: readonly Filled[]): string[] {
  return sections.map(({ type }) => type);
}

function variedSections(filled: readonly Filled[], layout: LayoutOrder): Varied[] {
  const varied = filled.flatMap((section) => {
    const definition = SECTIONS.get(section.type);
    return definition
      ? [{ ...section, variant: variantFor(section, definition, wantedLooks(layout, section.type)), definition }]
      : [];
  });

  const replaced = new Set(varied.flatMap(({ definition, variant }) => definition.variants[variant]?.replaces ?? []));
  return varied.filter(({ type }) => !replaced.has(type));
}

/** The sections that say they belong on this kind of page, from top to bottom. */
function naturalOrder(page: PageAt): string[] {
  return [...SECTIONS]
    .flatMap(([type, { places }]) => {
      const place = places[page.kind];
      return place === undefined ? [] : [{ type, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ type }) => type);
}

function wantedLooks({ variants, alternatives }: LayoutOrder, type: string): string[] {
  const first = variants[type];
  return first === undefined ? [] : [first, ...(alternatives?.[type] ?? [])];
}

/** The first wanted variant that these props can be shown in, else the first of all that can. */
function variantFor({ type, props }: Filled, definition: SectionDefinition, wanted: readonly string[]): string {
  const ids = Object.keys(definition.variants);
  const known = knownFits(props);

  const fits = (id: string) => {
    const fit = known.get(`${type} ${id}`) ?? definition.variants[id]?.fits?.(props) !== false;
    known.set(`${type} ${id}`, fit);
    return fit;
  };
  return [...wanted, ...ids].find((id) => definition.variants[id] && fits(id)) ?? ids[0] ?? 'plain';
}

/** Whether a type's variant can show these props, as far as that was asked. */
const knownFits = onceEach<Section['props'], Map<string, boolean>>(() => new Map());

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

  keep(id: string, section: Section): string {
    const hash = this.#parts.hashOf(section);
    const known = this.#idByHash.get(hash);
    if (known) return known;

    this.#idByHash.set(hash, id);
    this.sections[id] = section;
    return id;
  }
}

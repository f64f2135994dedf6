// Pages out of material and layout: a section that the material does not carry is left out; equal sections are shared.
import type { Pages, Section } from '../site/code.ts';
import type { Layout } from '../site/design.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { Material, PageAt, SectionDefinition } from '../sections/section.ts';
import { charactersOf } from './characters.ts';
import { groundsOf } from './grounds.ts';

type LayoutOrder = Pick<Layout, 'order' | 'variants' | 'grounds'> & Partial<Pick<Layout, 'alternatives'>>;

/** Characters that style sheets add: marks of folded answers, counters, lists. */
const OF_STYLE_SHEETS = '+–/,()0123456789';

interface Filled {
  type: string;
  variant: string;
  definition: SectionDefinition;
  props: Record<string, unknown>;
}

export function composePages(material: Material, layout: LayoutOrder): Pages {
  const shelf = new SectionShelf();

  const pages = material.sitemap.pages.map((page) => {
    const filled = filledSections(material, layout, page);
    const grounds = groundsOf(
      filled.map(({ definition, variant }) => ({ role: definition.role, ground: definition.variants[variant]?.ground })),
      { sequence: layout.grounds, isHome: page.kind === 'home' },
    );

    const sections = filled.map(({ type, variant, props }, index) =>
      shelf.keep(`${page.id}-${type}`, { type, variant, ground: grounds[index] ?? 'paper', props }),
    );
    return { id: page.id, kind: page.kind, path: page.path, sections };
  });

  const { sections } = shelf;
  const types = [...new Set(Object.values(sections).map((section) => section.type))].toSorted();
  const words = [sections, material.microcopy.labels, material.facts.name.value, OF_STYLE_SHEETS];
  return { pages, sections, types, characters: charactersOf(words) };
}

function filledSections(material: Material, layout: LayoutOrder, page: PageAt): Filled[] {
  const order = layout.order[page.kind] ?? naturalOrder(page);

  const filled = order.flatMap((type) => {
    const definition = SECTIONS.get(type);
    const props = definition?.fill(material, page);
    if (!definition || !props) return [];

    return [{ type, variant: variantFor(definition, wantedLooks(layout, type), props), definition, props }];
  });

  const replaced = new Set(filled.flatMap(({ definition, variant }) => definition.variants[variant]?.replaces ?? []));
  return filled.filter(({ type }) => !replaced.has(type));
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
function variantFor(definition: SectionDefinition, wanted: readonly string[], props: Record<string, unknown>): string {
  const ids = Object.keys(definition.variants);
  const candidates = [...wanted, ...ids];

  return candidates.find((id) => definition.variants[id] && definition.variants[id].fits?.(props) !== false) ?? ids[0] ?? 'plain';
}

/** Keeps each section once: a header or closing that is the same on many pages has one id. */
class SectionShelf {
  readonly sections: Record<string, Section> = {};
  readonly #idByContent = new Map<string, string>();

  keep(id: string, section: Section): string {
    const content = JSON.stringify(section);
    const known = this.#idByContent.get(content);
    if (known) return known;

    this.#idByContent.set(content, id);
    this.sections[id] = section;
    return id;
  }
}

// The sections of a page as they are filled, side by side with those the page was composed of.
import { fillPage } from '../composition/fill-page.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { Material } from '../sections/section.ts';
import type { Pages, Section } from '../site/code.ts';
import type { Layout } from '../site/design.ts';

/** All that a page is composed from, and what came of it. */
export type Composed = Material & { layout: Layout; pages: Pages };

export interface FilledSection {
  /** Header and footer have none in the markup. */
  id: string;
  /** Unique on the page. */
  key: string;
  type: string;
  /** What it says otherwise than others of its type: `page` is the id under which it was arranged. */
  arranged: { page: string; own: Readonly<Record<string, unknown>> } | undefined;
  props: Section['props'];
  /** The props that come of other material. */
  fill(this: void, material: Material): Section['props'] | undefined;
}

/** Of the page as it was composed, from top to bottom; none where there is no such page. */
export function sectionsOn(path: string, material: Material, { layout, pages }: Composed): FilledSection[] {
  const page = pageAt(path, pages);
  const planned = material.sitemap.pages.find(({ id }) => id === page?.id);
  if (!page || !planned) return [];

  const filled = fillPage(material, layout, planned);
  const own = new Map(layout.arranged?.[page.id]?.map((section) => [section.id, section.own]));
  const fill = (type: string, other: Material) =>
    SECTIONS.get(type)?.fill(other, other.sitemap.pages.find(({ id }) => id === page.id) ?? planned);

  return page.sections.flatMap((id) => {
    const at = filled.findIndex(({ type }) => type === pages.sections[id]?.type);
    const [section] = at < 0 ? [] : filled.splice(at, 1);
    if (!section) return [];
    const { key, type, props } = section;
    const said = own.get(key);
    return [
      { id, key, type, props, arranged: said && { page: page.id, own: said }, fill: (other: Material) => fill(type, other) },
    ];
  });
}

/** The page for lost addresses is a file of its own. */
export function pageAt(path: string, { pages }: Pages): Pages['pages'][number] | undefined {
  const lost = path === '/404.html' ? pages.find(({ kind }) => kind === 'not-found') : undefined;
  return lost ?? pages.find((page) => page.path === path || `${page.path}index.html` === path);
}

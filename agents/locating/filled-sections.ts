// The sections of a page as they are filled, side by side with those the page was composed of.
import { filledSections } from '../composition/compose-pages.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { Material } from '../sections/section.ts';
import type { Pages, Section } from '../site/code.ts';
import type { Layout } from '../site/design.ts';

/** All that a page is composed from, and what came of it. */
export type Composed = Material & { layout: Layout; pages: Pages };

export interface FilledSection {
  /** Header and footer have none in the markup. */
  id: string;
  type: string;
  props: Section['props'];
  /** The props that come of other material. */
  fill(this: void, material: Material): Section['props'] | undefined;
}

/** Of the page as it was composed, from top to bottom; none where there is no such page. */
export function sectionsOn(path: string, material: Material, { layout, pages }: Composed): FilledSection[] {
  const page = pageAt(path, pages);
  const planned = material.sitemap.pages.find(({ id }) => id === page?.id);
  if (!page || !planned) return [];

  const filled = filledSections(material, layout, planned);
  const fill = (type: string, other: Material) =>
    SECTIONS.get(type)?.fill(other, other.sitemap.pages.find(({ id }) => id === page.id) ?? planned);

  return page.sections.flatMap((id) => {
    const at = filled.findIndex(({ type }) => type === pages.sections[id]?.type);
    const [section] = at < 0 ? [] : filled.splice(at, 1);
    return section ? [{ ...section, id, fill: (other: Material) => fill(section.type, other) }] : [];
  });
}

/** The page for lost addresses is a file of its own. */
function pageAt(path: string, { pages }: Pages): Pages['pages'][number] | undefined {
  const lost = path === '/404.html' ? pages.find(({ kind }) => kind === 'not-found') : undefined;
  return lost ?? pages.find((page) => page.path === path || `${page.path}index.html` === path);
}

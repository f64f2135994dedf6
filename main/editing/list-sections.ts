// What the studio lists of a page: its sections, how each can look, and what could be added.
import { siteContext } from '../../agents/document/site-context.ts';
import { renderSection } from '../../agents/markup/section-frame.tsx';
import type { SiteContext } from '../../agents/markup/site-context.ts';
import { isContainer, pointerOf, valueAt } from '../../agents/orchestrator/pointer.ts';
import { SECTIONS } from '../../agents/sections/registry.ts';
import type { Section } from '../../agents/site/code.ts';
import type { ListedSection, PageSections, SectionLink } from '../../preload/contract/editing.ts';
import { addableTypes, arrangementOf, canBeCopied } from './arrangement.ts';
import type { EditedSite } from './edited-site.ts';

/** Where a link leads, and where its words stand. */
interface PlacedLink extends SectionLink {
  saidAt: string;
}

/** In order. */
function linksIn(value: unknown, keys: readonly string[] = []): PlacedLink[] {
  if (!isContainer(value)) return [];

  const { href } = value;
  const own = ['text', 'name'].flatMap((key) => {
    const words = valueAt(value, [key, 'text']);
    return typeof href === 'string' && typeof words === 'string'
      ? [{ at: pointerOf([...keys, 'href']), words, href, saidAt: pointerOf([...keys, key]) }]
      : [];
  });
  return [...own.slice(0, 1), ...Object.entries(value).flatMap(([key, part]) => linksIn(part, [...keys, key]))];
}

/** A look may leave links out, as it does those that the page shows already: changing them would change nothing. */
function shownLinks(section: Section, id: string, site: SiteContext): SectionLink[] {
  const markup = renderSection(section, id, { ...site, isEditing: true });
  return linksIn(section.props)
    .filter(({ saidAt }) => markup.includes(` data-at="${saidAt}"`))
    .map(({ at, words, href }) => ({ at, words, href }));
}

export function listSections(path: string, { slots, locator }: EditedSite): PageSections {
  const arrangement = arrangementOf(path, slots);
  const site = siteContext(slots);
  const shown = new Map(locator.sectionsOn(path).map((section) => [section.key, section]));

  const listed = (key: string, type: string, isHidden = false): ListedSection => {
    const section = shown.get(key);
    const composed = section && slots.pages.sections[section.id];
    const definition = SECTIONS.get(type);
    const isFrame = definition?.role === 'frame';
    const variants = Object.entries(definition?.variants ?? {}).filter(
      ([, { fits }]) => !section || fits?.(section.props) !== false,
    );

    return {
      key,
      ...(section ? { id: isFrame ? type : section.id } : {}),
      type,
      variant: composed?.variant ?? '',
      variants: variants.map(([id, { says, german }]) => ({ id, says, german })),
      isHidden,
      isFixed: isFrame || definition?.role === 'opening',
      canBeCopied: canBeCopied(type),
      links: composed && !isFrame ? shownLinks(composed, section.id, site) : [],
    };
  };

  return {
    sections: [
      listed('header', 'header'),
      ...arrangement.sections.map(({ id, type, isHidden }) => listed(id, type, isHidden)),
      listed('footer', 'footer'),
    ],
    addable: addableTypes(arrangement, slots).map((type) => {
      const { purpose, german } = SECTIONS.get(type) ?? { purpose: '', german: '' };
      return { type, says: purpose, german };
    }),
  };
}

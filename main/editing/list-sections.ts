// What the studio lists of a page: its sections, how each can look, and what could be added.
import { isContainer, pointerOf, valueAt } from '../../agents/orchestrator/pointer.ts';
import { SECTIONS } from '../../agents/sections/registry.ts';
import type { ListedSection, PageSections, SectionLink } from '../../preload/contract/editing.ts';
import { addableTypes, arrangementOf, canBeCopied } from './arrangement.ts';
import type { EditedSite } from './edited-site.ts';

/** Links of a section, in order. */
function linksIn(value: unknown, keys: readonly string[] = []): SectionLink[] {
  if (!isContainer(value)) return [];

  const { href } = value;
  const words = [value['text'], value['name']].map((text) => valueAt(text, ['text'])).find((each) => typeof each === 'string');
  const own = typeof href === 'string' && typeof words === 'string' ? [{ at: pointerOf([...keys, 'href']), words, href }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => linksIn(part, [...keys, key]))];
}

export function listSections(path: string, { slots, locator }: EditedSite): PageSections {
  const arrangement = arrangementOf(path, slots);
  const shown = new Map(locator.sectionsOn(path).map((section) => [section.key, section]));

  const listed = (key: string, type: string, isHidden = false): ListedSection => {
    const section = shown.get(key);
    const definition = SECTIONS.get(type);
    const isFrame = definition?.role === 'frame';
    const variants = Object.entries(definition?.variants ?? {}).filter(
      ([, { fits }]) => !section || fits?.(section.props) !== false,
    );

    return {
      key,
      ...(section ? { id: isFrame ? type : section.id } : {}),
      type,
      variant: (section && slots.pages.sections[section.id]?.variant) ?? '',
      variants: variants.map(([id, { says, german }]) => ({ id, says, german })),
      isHidden,
      isFixed: isFrame || definition?.role === 'opening',
      canBeCopied: canBeCopied(type),
      links: section && !isFrame ? linksIn(section.props) : [],
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

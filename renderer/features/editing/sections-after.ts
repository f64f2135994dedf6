// A page's sections as they stand after a deed, as far as that is known before the host has answered.
import type { ArrangeDeed, ListedSection, PageSections } from '../../../preload/contract/editing.ts';

/** What the host would make of it is not foreseen: a copy or another section comes with its answer. */
export function sectionsAfter({ sections, addable }: PageSections, deed: ArrangeDeed): PageSections {
  const at = sections.findIndex(({ key }) => 'key' in deed && key === deed.key);
  const section = sections[at];
  return { addable, sections: section ? placed(sections, section, deed) : sections };
}

/** Ids of the sections between header and footer, as they are shown. */
export function shownIds({ sections }: PageSections): string[] {
  return sections.filter(({ type }) => type !== 'header' && type !== 'footer').flatMap(({ id }) => id ?? []);
}

/** What only a section has that is on the page. */
const OFF_PAGE = { id: undefined, links: [] };

function placed(sections: ListedSection[], section: ListedSection, deed: ArrangeDeed): ListedSection[] {
  const at = sections.indexOf(section);

  switch (deed.type) {
    case 'move':
      // The header comes before the first place.
      return sections.toSpliced(at, 1).toSpliced(deed.to + 1, 0, section);
    case 'remove':
      return sections.toSpliced(at, 1);
    case 'hide':
      return sections.with(at, { ...section, isHidden: deed.isHidden, ...(deed.isHidden && OFF_PAGE) });
    case 'vary':
      return sections.with(at, { ...section, variant: deed.variant });
    case 'lead':
      return sections.with(at, { ...section, links: ledTo(section, deed) });
    case 'copy':
    case 'add':
      return sections;
  }
}

function ledTo({ links }: ListedSection, { at, href }: { at: string; href: string }): ListedSection['links'] {
  return links.map((link) => (link.at === at ? { ...link, href } : link));
}

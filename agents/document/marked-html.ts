// A page as it was written, each of its texts marked with where it stands: for editing, never for publishing.
import { renderSection } from '../markup/section-frame.tsx';
import type { SiteContext } from '../markup/site-context.ts';
import type { Section } from '../site/code.ts';

interface Marking {
  /** Of the page, by id. */
  sections: readonly (readonly [id: string, section: Section])[];
  site: SiteContext;
}

/** A section that does not stand in the page as it would be written now stays as it is. */
export function markedHtml(html: string, { sections, site }: Marking): string {
  return sections.reduce(
    (marked, [id, section]) =>
      marked.replace(renderSection(section, id, site), () => renderSection(section, id, { ...site, isEditing: true })),
    html,
  );
}

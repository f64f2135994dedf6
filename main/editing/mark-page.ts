// Marks the texts of a served page, so that the studio knows which one is touched.
import { markedHtml } from '../../agents/document/marked-html.ts';
import { siteContext } from '../../agents/document/site-context.ts';
import { pageAt } from '../../agents/locating/filled-sections.ts';
import type { EditedSlots } from './edited-site.ts';

/** The page as it is where these slots have no such page. */
export function markPage(path: string, html: string, slots: EditedSlots): string {
  const page = pageAt(path, slots.pages);
  const sections = (page?.sections ?? []).flatMap((id) => {
    const section = slots.pages.sections[id];
    return section ? [[id, section] as const] : [];
  });
  return markedHtml(html, { sections, site: siteContext(slots) });
}

// The pages of a site, by the names and paths they are shown under.
import type { Sitemap } from '../../agents/site/content.ts';
import type { ShownPage } from '../../preload/contract/project.ts';

export function shownPages({ pages }: Sitemap): ShownPage[] {
  return pages.map(({ path, kind, title, navigation }) => ({
    path: kind === 'not-found' ? '/404.html' : path,
    title: (navigation ?? title).text,
  }));
}

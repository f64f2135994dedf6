// The way from the home page to a page, as a schema.org node.
import type { Sitemap } from '../site/content.ts';

type SitemapPage = Sitemap['pages'][number];

interface Way {
  page: SitemapPage;
  pages: readonly SitemapPage[];
  /** Without it the addresses stay relative to the site. */
  origin: string | undefined;
}

export function breadcrumbs({ page, pages, origin = '' }: Way): Record<string, unknown> {
  const above = pages.filter(({ path, id }) => id !== page.id && page.path.startsWith(path)).toSorted(byDepth);

  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, page].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.title.text,
      item: `${origin}${step.path}`,
    })),
  };
}

function byDepth(a: SitemapPage, b: SitemapPage): number {
  return a.path.length - b.path.length;
}

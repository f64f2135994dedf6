// The way from the home page to a page, as a schema.org node.
import { onceEach } from '../once-each.ts';
import type { Sitemap } from '../site/content.ts';

type SitemapPage = Sitemap['pages'][number];

interface Way {
  page: SitemapPage;
  pages: readonly SitemapPage[];
  /** Without it the addresses stay relative to the site. */
  origin: string | undefined;
}

interface KnownWay extends Way {
  node: Record<string, unknown>;
}

const known = new WeakMap<SitemapPage, KnownWay>();

/** The same object as long as the pages are the same. */
export function breadcrumbs({ page, pages, origin }: Way): Record<string, unknown> {
  const last = known.get(page);
  if (last?.pages === pages && last.origin === origin) return last.node;

  const node = wayTo({ page, pages, origin });
  known.set(page, { page, pages, origin, node });
  return node;
}

function wayTo({ page, pages, origin = '' }: Way): Record<string, unknown> {
  const byPath = pagesByPath(pages);
  const above = pathsAbove(page.path).flatMap((path) => byPath.get(path) ?? []);

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

/** Each of hundreds of pages asks for those above it. */
const pagesByPath = onceEach((pages: readonly SitemapPage[]) => new Map(pages.map((page) => [page.path, page])));

/** "/" and "/bread/" for "/bread/rye/". */
function pathsAbove(path: string): string[] {
  return Array.from(path.slice(0, -1).matchAll(/\//g), ({ index }) => path.slice(0, index + 1));
}

// Renders pages out of fragments. A section is rendered once however many pages share it, and not again until it changes.
import type { Lent } from '../lent.ts';
import { renderSection } from '../markup/section-frame.tsx';
import type { SiteContext } from '../markup/site-context.ts';
import type { Pages, StoredFile } from '../site/code.ts';
import type { Slots } from '../site/slots.ts';
import { documentHtml, headHtml } from './document-html.ts';

export type Rendering = Pick<Slots, 'pages' | 'metadata' | 'styles' | 'structuredData' | 'assets' | 'palette'> & {
  direction: Pick<Slots['direction'], 'id'>;
  site: SiteContext;
};

type Page = Pages['pages'][number];

export async function renderPages(
  rendering: Rendering,
  lent: Lent,
): Promise<{ files: StoredFile[]; pages: Record<string, string> }> {
  const fragments = renderFragments(rendering, lent);
  const stylesheet = await storeStylesheet(rendering, fragments, lent);
  const head = headHtml({ ...rendering, stylesheet: stylesheet.path });

  const files: StoredFile[] = [stylesheet];
  const pages: Record<string, string> = {};

  for (const page of rendering.pages.pages) {
    const file = await storePage(page, { rendering, fragments, head }, lent);
    files.push(file);
    pages[page.id] = file.path;
  }

  return { files, pages };
}

/** HTML of each section by id. */
function renderFragments({ pages, site }: Rendering, lent: Lent): Map<string, string> {
  const around = lent.hash(JSON.stringify(site));
  const fragments = new Map<string, string>();

  for (const [id, section] of Object.entries(pages.sections)) {
    const key = `section:${around}:${id}:${lent.hash(JSON.stringify(section))}`;
    const html = lent.fragments.get(key) ?? renderSection(section, id, site);
    lent.fragments.set(key, html);
    fragments.set(id, html);
  }

  return fragments;
}

async function storeStylesheet(
  { styles, direction }: Rendering,
  fragments: ReadonlyMap<string, string>,
  lent: Lent,
): Promise<StoredFile> {
  const used = usedClasses(fragments.values());
  const key = `css:${lent.hash(`${styles.tokens}${styles.rules}`)}:${direction.id}:${[...used].toSorted().join(' ')}`;
  const css = lent.fragments.get(key) ?? lent.css.optimise(`${styles.tokens}\n${styles.rules}`, used);
  lent.fragments.set(key, css);

  const stored = await lent.blobs.put(css);
  return { ...stored, path: `/assets/site-${stored.hash.slice(0, 8)}.css`, type: 'text/css' };
}

function usedClasses(fragments: Iterable<string>): Set<string> {
  const used = new Set<string>();

  for (const html of fragments) {
    for (const [, names = ''] of html.matchAll(/ class="([^"]+)"/g)) {
      for (const name of names.split(/\s+/)) used.add(name);
    }
  }

  return used;
}

interface PageParts {
  rendering: Rendering;
  fragments: ReadonlyMap<string, string>;
  head: string;
}

async function storePage(page: Page, { rendering, fragments, head }: PageParts, lent: Lent): Promise<StoredFile> {
  const sections = page.sections.map((id) => ({ type: rendering.pages.sections[id]?.type ?? '', html: fragments.get(id) ?? '' }));
  const stored = await lent.blobs.put(documentHtml({ page, rendering, head, sections }));
  const path = page.kind === 'not-found' ? '/404.html' : `${page.path}index.html`;

  return { ...stored, path, type: 'text/html' };
}

// Renders pages out of fragments. A section is rendered once however many pages share it, and not again until it changes.
import type { Lent, StoredBlob } from '../lent.ts';
import { renderSection } from '../markup/section-frame.tsx';
import type { SiteContext } from '../markup/site-context.ts';
import type { Pages, StoredFile } from '../site/code.ts';
import type { Slots } from '../site/slots.ts';
import { documentHtml, headHtml } from './document-html.ts';
import { pageHead } from './page-head.ts';

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

  const around = lent.hash(JSON.stringify([rendering.site, rendering.direction.id, head]));
  const parts: PageParts = { rendering, fragments, head, around };
  const files = await Promise.all(rendering.pages.pages.map((page) => storePage(page, parts, lent)));
  const pages = Object.fromEntries(rendering.pages.pages.map(({ id }, index) => [id, files[index]?.path ?? '']));

  return { files: [stylesheet, ...files], pages };
}

interface Fragment {
  /** Of all that its HTML depends on. */
  key: string;
  html: string;
}

/** Each section by id. */
function renderFragments({ pages, site }: Rendering, lent: Lent): Map<string, Fragment> {
  const around = lent.hash(JSON.stringify(site));
  const fragments = new Map<string, Fragment>();

  for (const [id, section] of Object.entries(pages.sections)) {
    const key = `section:${around}:${id}:${lent.hash(JSON.stringify(section))}`;
    const known = lent.fragments.get(key);
    const html = known ?? renderSection(section, id, site);
    if (known === undefined) lent.fragments.set(key, html);
    fragments.set(id, { key, html });
  }

  return fragments;
}

async function storeStylesheet(
  { styles, direction }: Rendering,
  fragments: ReadonlyMap<string, Fragment>,
  lent: Lent,
): Promise<StoredFile> {
  const used = usedClasses(fragments.values(), lent);
  const key = `css:${lent.hash(`${styles.tokens}${styles.rules}`)}:${direction.id}:${[...used].toSorted().join(' ')}`;
  const css = lent.fragments.get(key) ?? lent.css.optimise(`${styles.tokens}\n${styles.rules}`, used);
  lent.fragments.set(key, css);

  const stored = await lent.blobs.put(css);
  return { ...stored, path: `/assets/site-${stored.hash.slice(0, 8)}.css`, type: 'text/css' };
}

function usedClasses(fragments: Iterable<Fragment>, lent: Lent): Set<string> {
  const used = new Set<string>();

  for (const fragment of fragments) {
    const key = `classes:${fragment.key}`;
    const names = lent.fragments.get(key) ?? classNames(fragment.html);
    lent.fragments.set(key, names);
    for (const name of names.split(' ')) used.add(name);
  }

  return used;
}

/** Each once, with one space between them. */
function classNames(html: string): string {
  const names = Array.from(html.matchAll(/ class="([^"]+)"/g), ([, list = '']) => list.split(/\s+/));
  return [...new Set(names.flat())].join(' ');
}

interface PageParts {
  rendering: Rendering;
  fragments: ReadonlyMap<string, Fragment>;
  head: string;
  /** Hash of what all pages share beside their sections. */
  around: string;
}

/** A page whose head and fragments were stored before is where it was: it is not put together again. */
async function storePage(page: Page, { rendering, fragments, head, around }: PageParts, lent: Lent): Promise<StoredFile> {
  const sections = page.sections.map((id) => ({
    type: rendering.pages.sections[id]?.type ?? '',
    key: fragments.get(id)?.key ?? '',
    html: fragments.get(id)?.html ?? '',
  }));
  const ownHead = pageHead(page, rendering);

  const key = `page:${lent.hash(JSON.stringify([around, ownHead, sections.map((section) => [section.type, section.key])]))}`;
  const known = lent.fragments.get(key);
  const stored = known === undefined ? await lent.blobs.put(documentHtml({ rendering, head, ownHead, sections })) : blobOf(known);
  lent.fragments.set(key, `${stored.bytes} ${stored.hash}`);

  const path = page.kind === 'not-found' ? '/404.html' : `${page.path}index.html`;
  return { ...stored, path, type: 'text/html' };
}

/** As {@link storePage} notes it: bytes and hash. */
function blobOf(note: string): StoredBlob {
  const [bytes = '', hash = ''] = note.split(' ');
  return { hash, bytes: Number(bytes) };
}

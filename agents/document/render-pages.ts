// Renders pages out of fragments. A section is rendered once however many pages share it, and not again until it changes.
import type { Lent, StoredBlob } from '../lent.ts';
import { renderSection } from '../markup/section-frame.tsx';
import type { SiteContext } from '../markup/site-context.ts';
import type { Pages, Section, StoredFile } from '../site/code.ts';
import { documentHtml, headHtml } from './document-html.ts';
import { pageHead } from './page-head.ts';
import type { Rendering } from './rendering.ts';

type Page = Pages['pages'][number];

export async function renderPages(
  rendering: Rendering,
  lent: Lent,
): Promise<{ files: StoredFile[]; pages: Record<string, string> }> {
  const fragments = await renderFragments(rendering, lent);
  const stylesheet = await storeStylesheet(rendering, fragments, lent);
  const head = headHtml({ ...rendering, stylesheet: stylesheet.path });

  const { metadata, assets } = rendering;
  const [firstImage] = Object.values(assets.shareImages);
  const around = [rendering.site, rendering.direction.id, head, metadata.origin, metadata.locale, firstImage];
  const parts: PageParts = { rendering, fragments, head, shared: lent.hash(JSON.stringify(around)) };
  const files = await Promise.all(rendering.pages.pages.map((page) => storePage(page, parts, lent)));
  const pages = Object.fromEntries(rendering.pages.pages.map(({ id }, index) => [id, files[index]?.path ?? '']));

  return { files: [stylesheet, ...files], pages };
}

interface Fragment {
  id: string;
  /** Hash of all that every section knows of its site. */
  around: string;
  /** Of all that its HTML depends on. */
  key: string;
  html: string;
  /** Classes in its HTML. */
  classes: readonly string[];
}

/** The last of each section. */
const lastFragments = new WeakMap<Section, Fragment>();

/** Each section by id. */
async function renderFragments({ pages, site }: Rendering, lent: Lent): Promise<Map<string, Fragment>> {
  const around = lent.hash(JSON.stringify(site));
  const fragments = new Map<string, Fragment>();

  for (const [id, section] of Object.entries(pages.sections)) {
    const last = lastFragments.get(section);
    const isSame = last?.id === id && last.around === around;
    if (!isSame) await lent.turn();
    const fragment = isSame ? last : { id, around, ...rendered(section, { id, around, site }, lent) };
    lastFragments.set(section, fragment);
    fragments.set(id, fragment);
  }

  return fragments;
}

interface Surroundings {
  id: string;
  around: string;
  site: SiteContext;
}

function rendered(section: Section, { id, around, site }: Surroundings, lent: Lent): Pick<Fragment, 'key' | 'html' | 'classes'> {
  const key = `section:${around}:${id}:${lent.parts.hashOf(section)}`;
  const html = lent.fragments.get(key) ?? renderSection(section, id, site);
  lent.fragments.set(key, html);
  return { key, html, classes: classNames(html) };
}

async function storeStylesheet(
  { styles, direction }: Rendering,
  fragments: ReadonlyMap<string, Fragment>,
  lent: Lent,
): Promise<StoredFile> {
  const used = usedClasses(fragments.values());
  const key = `css:${lent.hash(`${styles.tokens}${styles.rules}`)}:${direction.id}:${[...used].toSorted().join(' ')}`;
  const css = lent.fragments.get(key) ?? lent.css.optimise(`${styles.tokens}\n${styles.rules}`, used);
  lent.fragments.set(key, css);

  const stored = await lent.blobs.put(css);
  return { ...stored, path: `/assets/site-${stored.hash.slice(0, 8)}.css`, type: 'text/css' };
}

function usedClasses(fragments: Iterable<Fragment>): Set<string> {
  const used = new Set<string>();
  for (const { classes } of fragments) {
    for (const name of classes) used.add(name);
  }
  return used;
}

/** Each once. */
function classNames(html: string): string[] {
  const names = Array.from(html.matchAll(/ class="([^"]+)"/g), ([, list = '']) => list.split(/\s+/));
  return [...new Set(names.flat())];
}

interface PageParts {
  rendering: Rendering;
  fragments: ReadonlyMap<string, Fragment>;
  head: string;
  /** Hash of what all pages share beside their sections. */
  shared: string;
}

/** All that a page was made of, and where it was stored. */
interface KnownPage {
  madeOf: readonly unknown[];
  stored: StoredBlob;
}

/** By where they are stored, the last of each page. */
const knownPages = new WeakMap<Lent['fragments'], WeakMap<Page, KnownPage>>();

/** A page whose head and fragments were stored before is where it was: it is not put together again. */
async function storePage(page: Page, parts: PageParts, lent: Lent): Promise<StoredFile> {
  const { metadata, structuredData, assets } = parts.rendering;
  const fragments = page.sections.map((id) => parts.fragments.get(id));
  const own = [metadata.pages[page.id], structuredData.pages[page.id], assets.shareImages[page.id]];
  const madeOf = [parts.shared, ...own, ...fragments];

  const pages = knownPages.get(lent.fragments) ?? new WeakMap<Page, KnownPage>();
  knownPages.set(lent.fragments, pages);
  const known = pages.get(page);
  const isSame = known?.madeOf.length === madeOf.length && known.madeOf.every((part, index) => part === madeOf[index]);
  const stored = isSame ? known.stored : await storeHtml(page, parts, lent);
  pages.set(page, { madeOf, stored });

  const path = page.kind === 'not-found' ? '/404.html' : `${page.path}index.html`;
  return { ...stored, path, type: 'text/html' };
}

async function storeHtml(page: Page, parts: PageParts, lent: Lent): Promise<StoredBlob> {
  await lent.turn();
  return lent.blobs.put(pageHtml(page, parts));
}

function pageHtml(page: Page, { rendering, fragments, head }: PageParts): string {
  const sections = page.sections.map((id) => ({
    type: rendering.pages.sections[id]?.type ?? '',
    html: fragments.get(id)?.html ?? '',
  }));
  return documentHtml({ rendering, head, ownHead: pageHead(page, rendering), sections });
}

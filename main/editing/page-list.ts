// The pages of a site as they can be added, taken away and renamed; an address that was once given keeps leading somewhere.
import { fillPage } from '../../agents/composition/fill-page.ts';
import { languageOf, tagOf } from '../../agents/languages/say.ts';
import { pageHeading } from '../../agents/sections/page-heading.ts';
import { SECTIONS } from '../../agents/sections/registry.ts';
import type { PageAt } from '../../agents/sections/section.ts';
import type { Sitemap } from '../../agents/site/content.ts';
import { PageKind } from '../../agents/site/discovery.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Text } from '../../agents/site/text.ts';
import { slugOf } from '../../agents/wording/slug.ts';
import type { PageDeed, SitePages } from '../../preload/contract/editing.ts';
import type { SlotEdit } from './deeds.ts';
import type { EditedSlots } from './edited-site.ts';

type Page = Sitemap['pages'][number];

/** Every site has them: where one arrives, what the law asks for, what stands where nothing is. */
const STAYS: ReadonlySet<PageKind> = new Set(['home', 'legal', 'not-found'] as const);

/** One of each at most, and only about something particular. */
const OF_ONE_THING: ReadonlySet<PageKind> = new Set(['service', 'article'] as const);

export function sitePages(slots: EditedSlots): SitePages {
  return {
    pages: slots.sitemap.pages
      .filter(({ kind }) => kind !== 'not-found')
      .map(({ id, kind, path, title, navigation }) => ({ id, path, name: (navigation ?? title).text, isFixed: STAYS.has(kind) })),
    addable: PageKind.options.flatMap((kind) => {
      const page = newPage(kind, slots);
      return page ? [{ kind, name: page.title.text }] : [];
    }),
  };
}

/** @throws SitewrightError `validation` for what cannot be done with that page, or an address that is taken */
export function editPages(deed: PageDeed, slots: EditedSlots): SlotEdit {
  const { pages, redirects } = slots.sitemap;
  if (deed.type === 'add') {
    const page = newPage(deed.kind, slots);
    if (!page) throw new SitewrightError('validation', 'There is nothing to show on such a page yet. Add the facts first.');
    return changing({
      pages: pages.toSpliced(placeFor(pages), 0, page),
      redirects: redirects.filter(({ from }) => from !== page.path),
    });
  }

  const page = pages.find(({ id }) => id === deed.id);
  if (!page || STAYS.has(page.kind)) throw new SitewrightError('validation', 'This page stays where it is. Choose another one.');
  return deed.type === 'remove' ? removing(page, slots.sitemap) : renaming(page, deed.name, slots);
}

function removing(page: Page, { pages, redirects }: Sitemap): SlotEdit {
  const kept = pages.filter(({ path }) => !path.startsWith(page.path));
  const gone = pages.filter(({ path }) => path.startsWith(page.path)).map(({ path }) => ({ from: path, to: '/' }));
  return changing({ pages: kept, redirects: leading(redirects, gone) });
}

/** Pages below it move along. */
function renaming(page: Page, name: string, { sitemap: { pages, redirects }, requirements }: EditedSlots): SlotEdit {
  const parent = page.path.replace(/[^/]+\/$/, '');
  const path = `${parent}${slugOf(name, tagOf(languageOf(requirements.languages[0]))) || page.id}/`;
  const isTaken = pages.some((other) => other.id !== page.id && other.path === path);
  if (isTaken) throw new SitewrightError('validation', `There is a page at ${path} already. Choose another name.`);

  const words: Text = { text: name, from: ['designer'] };
  const moved = pages.filter((each) => each.path.startsWith(page.path) && path !== page.path);
  const renamed = pages.map((each) => ({
    ...each,
    path: moved.includes(each) ? path + each.path.slice(page.path.length) : each.path,
    ...(each.id === page.id && { title: words, ...(each.navigation && { navigation: words }) }),
  }));
  const lead = moved.map((each) => ({ from: each.path, to: path + each.path.slice(page.path.length) }));
  return changing({ pages: renamed, redirects: leading(redirects, lead) });
}

function changing({ pages, redirects }: Sitemap): SlotEdit {
  return {
    slot: 'sitemap',
    operations: [
      { type: 'set', pointer: '/pages', value: pages },
      { type: 'set', pointer: '/redirects', value: redirects },
    ],
  };
}

/** Old ones lead straight to the new address; none leads away from an address that is in use again. */
function leading(old: Sitemap['redirects'], added: Sitemap['redirects']): Sitemap['redirects'] {
  const next = new Map(added.map(({ from, to }) => [from, to]));
  const used = new Set(added.map(({ to }) => to));
  const kept = old
    .filter(({ from }) => !next.has(from) && !used.has(from))
    .map(({ from, to }) => ({ from, to: next.get(to) ?? to }));
  return [...kept, ...added];
}

/** Undefined where there is one already, or nothing to show beside its heading. */
function newPage(kind: PageKind, slots: EditedSlots): Page | undefined {
  const { sitemap, layout, requirements } = slots;
  if (STAYS.has(kind) || OF_ONE_THING.has(kind) || sitemap.pages.some((page) => page.kind === kind)) return undefined;

  const at: PageAt = { id: kind, kind, path: '/' };
  const title = pageHeading(slots, at);
  const hasContent = fillPage(slots, { order: layout.order }, at).some(({ type }) => {
    const role = SECTIONS.get(type)?.role;
    return role !== 'frame' && role !== 'opening' && role !== 'closing';
  });
  if (!title || !hasContent) return undefined;

  const path = `/${slugOf(title.text, tagOf(languageOf(requirements.languages[0]))) || kind}/`;
  const isTaken = sitemap.pages.some((page) => page.path === path);
  return { id: kind, kind, path: isTaken ? `/${kind}/` : path, title, navigation: title };
}

/** Before the way to get in touch. */
function placeFor(pages: readonly Page[]): number {
  const at = pages.findIndex(({ kind }) => kind === 'contact' || kind === 'legal' || kind === 'not-found');
  return at < 0 ? pages.length : at;
}

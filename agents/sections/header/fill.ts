// Fills the header. All but the current item is the same on every page.
import type { Material, PageAt } from '../section.ts';
import type { Link } from '../shapes.ts';
import { actionLink } from '../ways.ts';
import type { HeaderProps } from './props.ts';

export function fillHeader(material: Material, page: PageAt): HeaderProps {
  const { facts, wordmark, sitemap, contactCopy, homeCopy } = material;
  const current = currentItem(material, page);

  return {
    name: { text: wordmark.kind === 'set' ? wordmark.words : facts.name.value, from: ['facts.name'] },
    hasLogo: wordmark.kind === 'logo',
    home: sitemap.pages.find(({ kind }) => kind === 'home')?.path ?? '/',
    items: navigationItems(material),
    current,
    isCurrentPage: current === page.id,
    action: actionLink(material),
    kicker: homeCopy.kicker,
    address: contactCopy.address,
    hours: contactCopy.hours[0],
    phone: contactCopy.phones[0],
  };
}

type NavigationItem = Link & { id: string };

/** Each of hundreds of pages asks for the same. */
const known = new WeakMap<Material['sitemap'], NavigationItem[]>();

export function navigationItems({ sitemap }: Material): NavigationItem[] {
  const items =
    known.get(sitemap) ??
    sitemap.pages.flatMap(({ id, navigation, path, kind }) =>
      navigation && kind !== 'home' && kind !== 'legal' ? [{ id, text: navigation, href: path }] : [],
    );
  known.set(sitemap, items);
  return items;
}

/** The page's own item; for the page of one offer that of all offers, for one piece of news that of all news. */
function currentItem(material: Material, page: PageAt): string | undefined {
  const items = navigationItems(material);
  const own = items.find(({ id }) => id === page.id);
  if (own || (page.kind !== 'service' && page.kind !== 'article')) return own?.id;

  const above = material.sitemap.pages.find(({ kind }) => kind === (page.kind === 'service' ? 'services' : 'news'));
  return items.find(({ id }) => id === above?.id)?.id;
}

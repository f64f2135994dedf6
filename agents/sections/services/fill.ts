// Fills what is offered: a first part on the home page, all of it on its own page, the neighbours on the page of one offer.
import type { Material, PageAt } from '../section.ts';
import { neighbours, offerRow } from '../offers.ts';
import { hasPage, linkTo, pageLink } from '../ways.ts';
import type { OfferGroup, ServicesProps } from './props.ts';

const SHOWN_ON_HOME = 8;
const NEIGHBOURS = 6;

export function fillServices(material: Material, page: PageAt): ServicesProps | undefined {
  const { homeCopy, servicesCopy } = material;
  const pageName = pageLink(material, 'services')?.text;
  const groups = groupsFor(material, page);
  if (groups.length === 0) return undefined;

  const isHome = page.kind === 'home';
  const isAll = countOf(groups) === countOf(material.servicesCopy.groups);
  return {
    heading: (isHome && homeCopy.offers?.heading) || pageName || servicesCopy.heading,
    isHeadingHidden: page.kind === 'services',
    groups,
    columns: servicesCopy.columns,
    more:
      isHome && !isAll && homeCopy.offers ? linkTo(material, 'services', { text: homeCopy.offers.more, from: page }) : undefined,
  };
}

function groupsFor(material: Material, page: PageAt): OfferGroup[] {
  if (page.kind === 'service') {
    const offers = neighbours(material, page.offer, NEIGHBOURS).map((offer) => offerRow(material, offer));
    return offers.length > 0 ? [{ offers }] : [];
  }

  const { groups } = material.servicesCopy;
  const all = groups.map((group) => ({ ...group, offers: group.offers.map((offer) => offerRow(material, offer)) }));
  if (page.kind !== 'home' || !hasPage(material, 'services')) return all;

  const first = evenly(all, SHOWN_ON_HOME);
  return first.length > 0 ? [{ offers: first }] : [];
}

function countOf(groups: readonly { offers: readonly unknown[] }[]): number {
  return groups.reduce((sum, group) => sum + group.offers.length, 0);
}

/** The first offers of every group in turn, so that a home page shows the whole range. */
function evenly(groups: readonly OfferGroup[], most: number): OfferGroup['offers'] {
  const perGroup = Math.max(1, Math.floor(most / Math.max(1, groups.length)));
  const firsts = groups.flatMap((group) => group.offers.slice(0, perGroup));
  const rest = groups.flatMap((group) => group.offers.slice(perGroup));
  return [...firsts, ...rest].slice(0, most);
}

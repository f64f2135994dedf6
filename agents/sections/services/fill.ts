// Fills what is offered: a first part on the home page, all of it on its own page, the neighbours on the page of one offer.
import type { Material, PageAt } from '../section.ts';
import { homeOffers, neighbours, offerRow } from '../offers.ts';
import { hasPage, linkTo, pageLink } from '../ways.ts';
import type { OfferGroup, ServicesProps } from './props.ts';

const NEIGHBOURS = 6;

export function fillServices(material: Material, page: PageAt): ServicesProps | undefined {
  const { homeCopy, servicesCopy } = material;
  const pageName = pageLink(material, 'services')?.text;
  const groups = groupsFor(material, page);
  if (groups.length === 0) return undefined;

  const isHome = page.kind === 'home';
  const isAll = countOf(groups) === countOf(material.servicesCopy.groups);
  const offers = isHome ? homeCopy.offers : undefined;
  const more = offers && linkTo(material, 'services', { text: offers.more, from: page });
  return {
    heading: offers?.heading ?? pageName ?? servicesCopy.heading,
    isHeadingHidden: page.kind === 'services',
    groups,
    columns: servicesCopy.columns,
    more: isAll ? undefined : more,
    ...(offers?.rest && more && { rest: { heading: offers.rest, more } }),
  };
}

function groupsFor(material: Material, page: PageAt): OfferGroup[] {
  if (page.kind === 'service') {
    const offers = neighbours(material, page.offer, NEIGHBOURS).map((offer) => offerRow(material, offer));
    return offers.length > 0 ? [{ offers }] : [];
  }

  const { groups } = material.servicesCopy;
  if (page.kind !== 'home' || !hasPage(material, 'services')) {
    return groups.map((group) => ({ ...group, offers: group.offers.map((offer) => offerRow(material, offer)) }));
  }

  const first = homeOffers(material).map((offer) => offerRow(material, offer));
  return first.length > 0 ? [{ offers: first }] : [];
}

function countOf(groups: readonly { offers: readonly unknown[] }[]): number {
  return groups.reduce((sum, group) => sum + group.offers.length, 0);
}

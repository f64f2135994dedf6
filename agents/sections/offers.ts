// Offers of the material as rows of a list.
import { onceEach } from '../once-each.ts';
import type { OfferCopy } from '../site/content.ts';
import type { Material } from './section.ts';
import type { OfferRow } from './shapes.ts';
import { offerPath } from './ways.ts';

/** Each of hundreds of pages asks for all offers. */
const known = new WeakMap<Material['servicesCopy'], readonly OfferCopy[]>();

export function offersOf({ servicesCopy }: Material): readonly OfferCopy[] {
  const offers = known.get(servicesCopy) ?? servicesCopy.groups.flatMap((group) => group.offers);
  known.set(servicesCopy, offers);
  return offers;
}

const offersById = onceEach((offers: readonly OfferCopy[]) => new Map(offers.map((offer) => [offer.id, offer])));

export function offerOf(material: Material, id: string | undefined): OfferCopy | undefined {
  return id === undefined ? undefined : offersById(offersOf(material)).get(id);
}

export function offerRow(material: Material, { id, ...offer }: OfferCopy): OfferRow {
  const href = offerPath(material, id);
  return href === undefined ? offer : { ...offer, href };
}

const SHOWN_ON_HOME = 8;

/** The first offers of every group in turn, so that a home page shows the whole range. */
export function homeOffers({ servicesCopy: { groups } }: Material): OfferCopy[] {
  const perGroup = Math.max(1, Math.floor(SHOWN_ON_HOME / Math.max(1, groups.length)));
  const firsts = groups.flatMap((group) => group.offers.slice(0, perGroup));
  const rest = groups.flatMap((group) => group.offers.slice(perGroup));
  return [...firsts, ...rest].slice(0, SHOWN_ON_HOME);
}

/** The offers that stand beside one in its group, beginning with the next and coming round again. */
export function neighbours({ servicesCopy }: Material, id: string | undefined, most: number): OfferCopy[] {
  const place = id === undefined ? undefined : placesById(servicesCopy.groups).get(id);
  if (!place) return [];

  const { group, at } = place;
  const round = [...group.slice(at + 1, at + 1 + most), ...group.slice(0, Math.min(at, most))];
  return round.slice(0, most);
}

const placesById = onceEach(
  (groups: Material['servicesCopy']['groups']) =>
    new Map(groups.flatMap(({ offers: group }) => group.map((offer, at) => [offer.id, { group, at }] as const))),
);

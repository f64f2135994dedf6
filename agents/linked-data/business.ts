// The business as a schema.org node, holding only what the facts hold.
import type { Offer } from '../site/discovery.ts';
import type { Facts, Opening } from '../site/facts.ts';
import { TRADES } from '../trades/registry.ts';
import { offerNode } from './offers.ts';

type BusinessFacts = Pick<
  Facts,
  'name' | 'trade' | 'description' | 'address' | 'country' | 'geo' | 'phones' | 'mails' | 'hours' | 'legal'
>;

/** https://schema.org/DayOfWeek, ISO weekday 1 first. */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Search engines read a few offers, not a catalogue. */
const OFFERS_SHOWN = 20;

export function businessNode(
  facts: BusinessFacts,
  known: { origin: string | undefined; offers: readonly Offer[] },
): Record<string, unknown> {
  const openings = facts.hours.flatMap((hours) => openingNodes(hours.value));
  const { entity, vat } = facts.legal;

  return withoutGaps({
    '@type': TRADES.get(facts.trade.value)?.schemaType ?? 'LocalBusiness',
    name: facts.name.value,
    legalName: entity?.value,
    vatID: vat?.value,
    description: facts.description?.value,
    url: known.origin && `${known.origin}/`,
    address: addressNode(facts),
    geo: facts.geo && { '@type': 'GeoCoordinates', latitude: facts.geo.value.lat, longitude: facts.geo.value.lon },
    telephone: facts.phones[0]?.value.e164 ?? facts.phones[0]?.value.display,
    email: facts.mails[0]?.value,
    openingHoursSpecification: openings.length > 0 ? openings : undefined,
    makesOffer: known.offers.length > 0 ? known.offers.slice(0, OFFERS_SHOWN).map((offer) => offerNode(offer)) : undefined,
  });
}

function addressNode({ address, country }: BusinessFacts): Record<string, unknown> | undefined {
  if (!address) return undefined;

  const { street, postcode, city, region } = address.value;
  return withoutGaps({
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode: postcode,
    addressLocality: city,
    addressRegion: region,
    addressCountry: country?.value,
  });
}

/** One node a span; a day without spans is closed and is left out, as schema.org asks. */
function openingNodes(opening: Opening): Record<string, unknown>[] {
  return opening.spans.map(({ opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: opening.days.map((day) => WEEKDAYS[day - 1]),
    opens,
    closes: closes === '24:00' ? '23:59' : closes,
  }));
}

function withoutGaps(node: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== ''));
}

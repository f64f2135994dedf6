// What is open about the trade, what is offered and what it costs.
import { quoted, type Gap, type Known } from './gap.ts';

/** Trades where a visitor compares prices before anything else. */
const BY_PRICE = new Set([
  'hairdresser',
  'restaurant',
  'cafe',
  'bakery',
  'guesthouse',
  'yoga',
  'festival',
  'dentist',
  'garage',
  'florist',
  'shop',
]);
const ENOUGH_OFFERS = 2;

export function offerGaps(known: Known): Gap[] {
  return [...tradeGaps(known), ...listGaps(known), ...priceGaps(known)];
}

function tradeGaps({ brief, facts }: Known): Gap[] {
  if (facts.trade.confirmed) return [];

  if (facts.trade.value === 'general' && brief.trade === undefined) {
    return [
      {
        id: 'trade',
        question: `What does ${facts.name.value} do, in two or three words?`,
        why: 'Names, drawings and the order of the pages follow from it.',
        default: 'The site stays neutral and names no trade.',
        field: 'trade',
        weight: 92,
      },
    ];
  }

  if (facts.trade.value === 'general') return [];
  return [
    {
      id: 'trade-confirm',
      question: `Is it right to call ${facts.name.value} ${facts.noun ? `“${facts.noun.value}”` : `a business of the kind “${facts.trade.value}”`}?`,
      why: `The brief does not name the trade; it was told from the ${facts.trade.source.at}.`,
      default: 'The site takes it as right.',
      field: 'trade',
      weight: 44,
    },
  ];
}

function listGaps({ services }: Known): Gap[] {
  const { length } = services.offers;
  if (length >= ENOUGH_OFFERS) return [];

  return [
    {
      id: 'services',
      question: length === 0 ? 'What can people buy, book or ask for? A line for each is enough.' : 'What else is on offer?',
      why: 'Visitors and search engines look for the thing itself.',
      default: length === 0 ? 'The site has no page of offers.' : 'The site shows the one offer.',
      field: 'services',
      weight: length === 0 ? 94 : 46,
    },
  ];
}

function priceGaps({ facts, services }: Known): Gap[] {
  const open = services.offers.filter(({ price }) => price === undefined).map(({ name }) => name);
  if (open.length === 0) return [];

  const isNone = open.length === services.offers.length;
  return [
    {
      id: 'prices',
      question: isNone
        ? `What do ${quoted(open)} cost? “From” or “by quotation” is an answer too.`
        : `What is the price of ${quoted(open)}?`,
      why: isNone ? 'Most sites of the trade hide prices; one that shows them is believed.' : 'A list with holes raises doubt.',
      default: isNone ? 'Offers are shown without prices.' : 'Those offers are shown without a price.',
      field: 'services',
      weight: (BY_PRICE.has(facts.trade.value) ? 66 : 50) - (isNone ? 0 : 8),
    },
  ];
}

// Prices that a page puts beside the name of an offer.
import { readPrice } from '../../../agents/reading/price.ts';
import { CURRENCY_MARK } from '../../../agents/reading/currency.ts';
import type { Offer } from '../../../agents/site/discovery.ts';
import type { Element } from '../document/document.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import { blocksOf, type Block } from '../words/blocks.ts';

interface PricedOffer {
  offer: Offer;
  block: Block;
  /** As written beside it. */
  prices: readonly string[];
}

/** Thousands apart by a mark or a space; other figures beside it are none of it. */
const AMOUNT = String.raw`(?:\d{1,3}(?:[ '’.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,3})?)(?!\d)`;
const PRICE = new RegExp(`(?:${CURRENCY_MARK})\\s?${AMOUNT}|(?<![\\d.,:])${AMOUNT}\\s?(?:${CURRENCY_MARK})`, 'giu');
/** A name and its price stand in one card or row, seldom further apart. */
const CLIMB = 4;

/** Each place where the name of exactly one priced offer stands with prices. */
export function pricedOffers(page: PageUnderGrade, offers: readonly Offer[]): PricedOffer[] {
  const priced = offers.filter(({ price }) => price?.amount !== undefined);
  const names = offers.map(({ name }) => name.toLowerCase());
  const blocks = blocksOf(page);

  return blocks.flatMap((block) => {
    const offer = priced.find(({ name }) => isRowOf(block, name.toLowerCase()));
    if (!offer) return [];

    const others = names.filter((name) => !offer.name.toLowerCase().includes(name));
    const prices = pricesAround(block.element, { blocks, others });
    return prices.length > 0 ? [{ offer, block, prices }] : [];
  });
}

/** The name alone, or the name and then its price. */
function isRowOf({ text, kind }: Block, name: string): boolean {
  const words = text.toLowerCase();
  if (kind === 'label' || !words.startsWith(name)) return false;
  return words === name || pricesIn(words.slice(name.length)).length > 0;
}

/** Whether one of them is the offer's own. */
export function hasPrice({ offer, prices }: PricedOffer, country: string | undefined): boolean {
  return prices.some((text) => text === offer.price?.text || readPrice(text, country)?.amount === offer.price?.amount);
}

interface Around {
  blocks: readonly Block[];
  /** Names that belong to another card. */
  others: readonly string[];
}

/** Of the smallest element around that holds any, unless it holds other offers too. */
function pricesAround(element: Element, around: Around, climb = CLIMB): string[] {
  const own = around.blocks.filter((block) => isInside(block.element, element)).map(({ text }) => text.toLowerCase());
  if (around.others.some((name) => own.some((text) => text.includes(name)))) return [];

  const prices = own.flatMap(pricesIn);
  const { parent } = element;
  return prices.length > 0 || !parent || climb === 0 ? prices : pricesAround(parent, around, climb - 1);
}

function isInside(element: Element, outer: Element): boolean {
  return element === outer || (element.parent !== undefined && isInside(element.parent, outer));
}

function pricesIn(text: string): string[] {
  return text.match(PRICE) ?? [];
}

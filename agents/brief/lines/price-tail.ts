// A line that ends in a price, cut into what is sold and what it costs.
import { patternOf } from '../../reading/pattern.ts';
import { CURRENCY_MARK } from '../../reading/currency.ts';
import { fold } from '../../reading/fold.ts';
import { westernDigits } from '../../reading/western-digits.ts';

const AMOUNT = String.raw`\d(?:[\d.,'’\u00a0\u202f٫٬]*\d)?(?:[.,][-–—]+)?`;
/** Source of a pattern for an amount with its currency. */
export const MONEY = `(?:(?:${CURRENCY_MARK})\\s?${AMOUNT}|${AMOUNT}\\s?(?:${CURRENCY_MARK})(?!\\d))`;
const FROM = String.raw`(?:from|ab|à partir de|dès|desde|a partire da|da|vanaf|ابتداءً? من|من|החל מ)`;
const PER = String.raw`(?:\s*(?:per|pro|je|par|por|a|an|each|pp|\/|لكل|لل\p{L}+|all['’]|la(?=\s)|le(?=\s))(?:\s?[\p{L}'’.]+){0,3})?`;
const RANGE = `(?:\\s?(?:-|–|—|to|bis|à)\\s?${MONEY})?`;
/** "4-7 €", "von 3 bis 15 Euro". */
const LOWER = String.raw`(?:(?:(?:von|from|de|entre|between|zwischen)\s+)?\d+(?:[.,]\d{2})?\s?(?:-|–|bis|to|à|a|and|und|et|y)\s?(?=\d))?`;
const MORE = String.raw`(?:(?:plus|zuzüglich|zzgl\.)\s+)?`;
const PRICE = `${MORE}(?:${FROM}\\s+)?${LOWER}${MONEY}${RANGE}\\+?${PER}`;

const TAIL = new RegExp(`^(.*?\\S)?[\\s.…:,;·|–—=>/-]+(${PRICE})\\.?$`, 'iu');
const MIDDLE = new RegExp(`^(.{2,80}?)\\s*[,:·|–—-]\\s*(${PRICE})\\s*[.,;:·|–—-]+\\s+(.+)$`, 'iu');
const WHOLE = new RegExp(`^${PRICE}$`, 'iu');
const BARE_TAIL = /^(.*?\S)[\s.…:,;·|–—-]+(\d{1,5}[.,]\d{2})$/u;
const WORDS = patternOf(
  String.raw`
    ^(.*?\S)\s*(?:[:|·=]|=>|\/\/|\s[–—-]\s|,|\s(?=by quotation|on request|auf anfrage|nach aufwand|sur devis|su richiesta
    |op aanvraag))\s*((?:by quotation|on request|price on request|free(?: of charge)?|no charge
    |auf anfrage|nach aufwand|kostenlos|gratis|sur devis|sur demande|gratuit|offert|a consultar|su richiesta
    |op aanvraag|مجانًا|مجانا|حسب الحالة|בחינם|חינם))\.?$
  `,
  'iu',
);

const MAX_LINE_CHARACTERS = 500;

export interface PricedLine {
  left: string;
  price: string;
  /** What follows a price that stands in the middle. */
  rest?: string | undefined;
}

/** @param isList whether the line stands in a list of prices, where a bare "2,40" at the end is one */
export function pricedLineOf(line: string, isList: boolean): PricedLine | undefined {
  if (line.length > MAX_LINE_CHARACTERS) return undefined;
  const plain = westernDigits(line);
  const tail = TAIL.exec(plain) ?? WORDS.exec(plain) ?? (isList ? BARE_TAIL.exec(plain) : null);
  const middle = tail ? null : MIDDLE.exec(plain);
  const [, left, price, rest] = tail ?? middle ?? [];
  if (!left || !price || !/\p{L}/u.test(left)) return undefined;

  // Digits of the client's script come back: both texts have the same length.
  const from = plain.lastIndexOf(price, rest === undefined ? plain.length : plain.length - rest.length);
  return { left: line.slice(0, left.length), price: line.slice(from, from + price.length), rest };
}

export function isPrice(text: string): boolean {
  return WHOLE.test(westernDigits(text)) || /^(?:free|gratis|kostenlos|gratuit|مجانا)$/u.test(fold(text));
}

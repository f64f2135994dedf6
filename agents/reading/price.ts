// What a price says: its amount, its currency, whether it is a least, and what it is paid for.
import { onceEachText } from '../once-each-text.ts';
import { patternOf } from './pattern.ts';
import type { Price } from '../site/discovery.ts';
import { readCurrency, CURRENCY_MARK, minorDigits } from './currency.ts';
import { fold } from './fold.ts';
import { westernDigits } from './western-digits.ts';

const AMOUNT = String.raw`\d(?:[\d.,'’ \u00a0\u202f٫٬]*\d)?(?:[.,]\s?[-–—]+)?`;
const RANGE = String.raw`\s*(?:-|–|—|to|bis|à|a|tot|hasta|إلى|الى|עד)\s*`;
const MARKED = new RegExp(
  `(?:(?:${CURRENCY_MARK})\\s?(${AMOUNT})(?:${RANGE}(?:${CURRENCY_MARK})?\\s?(${AMOUNT}))?)` +
    `|(?:(${AMOUNT})(?:\\s?(?:${CURRENCY_MARK}))?(?:${RANGE}(${AMOUNT}))?\\s?(?:${CURRENCY_MARK}))`,
  'giu',
);
const BARE = new RegExp(`(${AMOUNT})(?:${RANGE}(${AMOUNT}))?`, 'giu');

const FROM = patternOf(
  String.raw`
    ^(?:prices? )?(?:from|starting (?:at|from)|at least|min\.?|minimum|ab|mindestens|a partir (?:de|du)|des
    |desde|a partire da|da|vanaf|ابتداء من|تبدا من|من|החל מ|מ)(?![\p{L}])|(?<=\d\s?[^\d\s]{0,3})\+
`,
  'u',
);
const UP_TO = /^(?:up to|max\.?|bis(?: zu)?|jusqua|hasta|fino a|tot|حتي|لغايه|עד)(?![\p{L}])/u;
const FREE = patternOf(
  String.raw`
    ^(?:free|free of charge|no charge|nothing|gratis|kostenlos|kostenfrei|umsonst|gratuit(?:e|ement)?|offert
    |gratuito|gratuita|مجانا|مجاني|חינם|ללא תשלום)\.?$
`,
  'u',
);
const UNIT = patternOf(
  String.raw`
    (?:\bper\b|\bpro\b|\bje\b|\bpar\b|\bpor\b|\bà la\b|\ball['’]|\ba\b(?= (?:head|night|day|week|month|year
    |person|piece|dozen|session))|\/|(?<!\p{L})لكل|(?<!\p{L})(?=لل\p{L})|(?<!\p{L})(?=ل\p{L}{2,})
    |(?=\beach\b)|(?=\bpp\b))\s*(\p{L}[\p{L} ,'’-]{0,38}\p{L}|\p{L}{1,3})
`,
  'iu',
);

/**
 * Keeps the client's words in `text`. The amount is left out when the words name none or name several.
 * Without a mark of currency only words that hold nothing but one number are an amount.
 * @param country ISO 3166-1 alpha-2: says which dollar, krone or dinar is meant
 */
export function readPrice(text: string, country: string | undefined): Price | undefined {
  return priceIn(text, country);
}

const priceIn = onceEachText((text, setting): Price | undefined => {
  const country = setting === '' ? undefined : setting;
  const shown = text.trim().replaceAll(/\s+/gu, ' ');
  if (shown === '') return undefined;

  const folded = fold(shown);
  if (FREE.test(folded)) return { text: shown, amount: 0, isFrom: false };

  const plain = westernDigits(shown);
  const currency = readCurrency(plain, country);
  const marked = [...plain.matchAll(MARKED)];
  const amounts = (marked.length > 0 ? marked : bareAmount(plain)).map((match) => amountsOf(match, currency));
  const [first, ...others] = amounts;
  const unit = UNIT.exec(plain)?.[1]?.trim();

  return {
    text: shown,
    ...(first && others.length === 0 && !UP_TO.test(folded) && first[0] !== undefined ? { amount: first[0] } : {}),
    ...(currency ? { currency } : {}),
    isFrom: FROM.test(folded) || (first !== undefined && first.length > 1),
    ...(unit && amounts.length > 0 ? { unit } : {}),
  };
});

/** A number with no currency beside it is a price only when it stands alone, but for "from" and what it is paid for. */
function bareAmount(plain: string): RegExpExecArray[] {
  const rest = plain
    .replace(BARE, '')
    .replace(UNIT, '')
    .replaceAll(/[\s.,:+/–-]/gu, '');
  return rest === '' || FROM.test(fold(rest)) ? [...plain.matchAll(BARE)] : [];
}

function amountsOf(match: RegExpExecArray, currency: string | undefined): number[] {
  return match
    .slice(1)
    .filter((group) => group !== undefined)
    .map((group) => amountOf(group, currency));
}

/** "1.250,00" and "1,250.00" are the same amount; one separator before three digits groups thousands. */
function amountOf(written: string, currency: string | undefined): number {
  const digits = written
    .replace(/[.,]\s?[-–—]+$/u, '')
    .replaceAll(/['’ \u00a0\u202f٬]/gu, '')
    .replaceAll('٫', '.');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return Number(digits);

  const mark = digits.charAt(last);
  const decimals = digits.length - last - 1;
  const isOnly = digits.indexOf(mark) === last && !digits.includes(mark === '.' ? ',' : '.');
  const isRepeated = digits.indexOf(mark) !== last;
  const hasMils = mark === '.' && minorDigits(currency) === 3;
  const isGrouping = isRepeated || (isOnly && decimals === 3 && !hasMils && !digits.startsWith('0'));

  if (isGrouping) return Number(digits.replaceAll(/[.,]/gu, ''));
  return Number(`${digits.slice(0, last).replaceAll(/[.,]/gu, '')}.${digits.slice(last + 1)}`);
}

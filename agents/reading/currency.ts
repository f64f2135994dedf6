// Which currency a price is in, by its sign, its code or its name.

/** Signs and names that mean one currency everywhere; matched without regard to case. */
const CERTAIN: readonly (readonly [string, string])[] = [
  ['€|\\beuros?\\b|يورو|אירו', 'EUR'],
  ['£|\\bquid\\b|\\bpounds\\b', 'GBP'],
  ['₪|שקלים|ש"ח|ש״ח', 'ILS'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['د\\.?\\s?أ', 'JOD'],
  ['د\\.\\s?إ', 'AED'],
  ['ر\\.\\s?س', 'SAR'],
  ['\\b(?:S?Fr\\.|Franken)', 'CHF'],
  ['US\\$', 'USD'],
  ['NZ\\$', 'NZD'],
  ['A\\$|AU\\$', 'AUD'],
  ['C\\$|CA\\$', 'CAD'],
];

/** Signs and names several countries share, and whose they are where. */
const SHARED: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['\\$|\\bdollars?\\b|دولار', { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' }],
  ['\\bkr\\.?(?![\\p{L}])|\\bkron(?:a|or|e|er)\\b', { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' }],
  ['دينار|دنانير', { JO: 'JOD', KW: 'KWD', BH: 'BHD', TN: 'TND', DZ: 'DZD', IQ: 'IQD', LY: 'LYD' }],
  ['درهم|دراهم', { AE: 'AED', MA: 'MAD' }],
  ['ريال', { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER' }],
  ['جنيه', { EG: 'EGP', SD: 'SDG' }],
  ['ليرة', { LB: 'LBP', SY: 'SYP' }],
  ['¥', { JP: 'JPY', CN: 'CNY' }],
];

const CODES = new Set(Intl.supportedValuesOf('currency'));
const CODE_SHAPES =
  'EUR|GBP|USD|CHF|CAD|AUD|NZD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|' +
  'TRY|ILS|JOD|AED|SAR|QAR|KWD|BHD|OMR|EGP|MAD|TND|INR|JPY|CNY|SGD|HKD|ZAR|BRL|MXN';

/** Source of a pattern for anything that marks a currency. The longer marks stand first. */
export const CURRENCY_MARK = [
  `\\b(?:${CODE_SHAPES})\\b`,
  ...CERTAIN.toReversed().map(([mark]) => mark),
  ...SHARED.map(([mark]) => mark),
].join('|');

/** ISO 4217, undefined where the words leave it open: "$40" of a client whose country is not known. */
export function readCurrency(text: string, country: string | undefined): string | undefined {
  const code = new RegExp(`\\b(?:${CODE_SHAPES})\\b`, 'u').exec(text)?.[0];
  if (code !== undefined && CODES.has(code)) return code;

  const certain = CERTAIN.toReversed().find(([mark]) => new RegExp(mark, 'iu').test(text));
  if (certain) return certain[1];
  const shared = SHARED.find(([mark]) => new RegExp(mark, 'iu').test(text));
  return shared && country ? shared[1][country] : undefined;
}

/** A number format takes longer to set up than a price to read. */
const knownDigits = new Map<string, number>();

/** Digits behind the decimal point: three for dinars, none for yen. Two where the currency is not known. */
export function minorDigits(currency: string | undefined): number {
  if (currency === undefined) return 2;

  const digits =
    knownDigits.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  knownDigits.set(currency, digits);
  return digits;
}

// Which country a client is in, told by the strongest clue there is.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { fold } from './fold.ts';
import { westernDigits } from './western-digits.ts';

export interface CountryClues {
  address?:
    | { country?: string | undefined; postcode?: string | undefined; city?: string | undefined; region?: string | undefined }
    | undefined;
  phones: readonly string[];
  web?: string | undefined;
  mails: readonly string[];
  regions: readonly string[];
}

export interface CountryFound {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Path of the clue in the brief, e.g. `address.postcode`. */
  clue: string;
}

/** Top-level domains of countries that are mostly used for something else. */
const WORLDWIDE_TLDS = new Set([
  'io',
  'co',
  'me',
  'tv',
  'ai',
  'cc',
  'fm',
  'to',
  'ly',
  'ws',
  'gg',
  'sh',
  'la',
  'am',
  'im',
  'st',
  'vc',
  'nu',
  'tk',
  'ml',
  'ga',
  'cf',
  'gq',
]);
const NAME_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ar', 'he', 'pt', 'sv', 'da', 'pl', 'tr', 'ja', 'zh'] as const;
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  britain: 'GB',
  'great britain': 'GB',
  grossbritannien: 'GB',
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  america: 'US',
  holland: 'NL',
  eire: 'IE',
  'republic of ireland': 'IE',
  uae: 'AE',
  emirates: 'AE',
  الامارات: 'AE',
  aotearoa: 'NZ',
  schweiz: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
};

/** Postcodes whose shape no other country shares. */
const POSTCODES: readonly (readonly [RegExp, string])[] = [
  [/^(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/u, 'GB'],
  [/^(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}$/u, 'IE'],
  [/^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/u, 'CA'],
  [/^\d{4} ?[A-Z]{2}$/u, 'NL'],
  [/^\d{5}-\d{4}$/u, 'US'],
  [/^\d{4}-\d{3}$/u, 'PT'],
  [/^\d{2}-\d{3}$/u, 'PL'],
  [/^〒?\d{3}-\d{4}$/u, 'JP'],
  [/^(?:A|AT)-\d{4}$/u, 'AT'],
  [/^(?:D|DE)-\d{5}$/u, 'DE'],
  [/^(?:CH)-\d{4}$/u, 'CH'],
  [/^(?:F|FR)-\d{5}$/u, 'FR'],
];

/** Cities so much better known than their namesakes that nobody adds the country; folded. */
const CITIES: Readonly<Record<string, string>> = citiesOf({
  AT: 'wien vienna linz salzburg innsbruck graz klagenfurt bregenz',
  DE: 'berlin hamburg munchen munich koln stuttgart dusseldorf leipzig dresden hannover nurnberg bremen freiburg',
  CH: 'zurich genf geneve basel bern lausanne luzern winterthur',
  FR: 'paris lyon marseille toulouse bordeaux nantes lille strasbourg rennes montpellier grenoble',
  ES: 'madrid barcelona sevilla bilbao zaragoza malaga',
  IT: 'roma milano torino napoli firenze bologna venezia palermo genova',
  NL: 'amsterdam rotterdam utrecht eindhoven groningen',
  BE: 'bruxelles brussel antwerpen gent liege',
  GB: 'london leeds sheffield glasgow edinburgh cardiff swansea liverpool',
  IE: 'dublin galway limerick',
  DK: 'kobenhavn copenhagen aarhus odense',
  SE: 'stockholm goteborg gothenburg malmo uppsala',
  NO: 'oslo bergen trondheim',
  US: 'chicago seattle brooklyn los-angeles san-francisco new-york',
  CA: 'toronto montreal vancouver',
  AU: 'sydney melbourne brisbane adelaide',
  NZ: 'auckland wellington christchurch dunedin',
  JO: 'amman عمان aqaba العقبه irbid اربد',
  AE: 'dubai دبي abu-dhabi ابوظبي sharjah الشارقه',
  EG: 'cairo القاهره',
  SA: 'riyadh الرياض jeddah جده',
  LB: 'beirut بيروت',
  IL: 'tel-aviv haifa חיפה',
});

let countryNames: Map<string, string> | undefined;

/**
 * Undefined where nothing tells it. A name given by the client is believed before a postcode, a phone prefix, a domain and,
 * last, a city known to everybody.
 */
export function readCountry(clues: CountryClues): CountryFound | undefined {
  const { address } = clues;
  return (
    told('address.country', [address?.country], countryNamed) ??
    told('address.region', [address?.region], countryNamed) ??
    told('address.postcode', [address?.postcode], ofPostcode) ??
    toldEach('phones', clues.phones, ofPhone) ??
    toldEach('mails', clues.mails, ofDomain) ??
    told('web', [clues.web], ofDomain) ??
    told('address.city', [address?.city], ofCity) ??
    toldEach('regions', clues.regions, (region) => countryNamed(region) ?? ofCity(region))
  );
}

type Reader = (text: string) => string | undefined;

function told(clue: string, [text]: readonly (string | undefined)[], read: Reader): CountryFound | undefined {
  const country = text === undefined ? undefined : read(text);
  return country === undefined ? undefined : { country, clue };
}

function toldEach(clue: string, texts: readonly string[], read: Reader): CountryFound | undefined {
  for (const [index, text] of texts.entries()) {
    const found = told(`${clue}.${index}`, [text], read);
    if (found) return found;
  }
  return undefined;
}

/** ISO 3166-1 alpha-2 of a country named in one of many languages, or by its code. */
export function countryNamed(text: string): string | undefined {
  const name = fold(text).trim();
  countryNames ??= namesOfCountries();
  return OTHER_NAMES[name] ?? countryNames.get(name);
}

function namesOfCountries(): Map<string, string> {
  const names = new Map<string, string>();
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => code !== 'UK' && code !== 'ZZ');

  for (const language of NAME_LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name !== undefined) names.set(fold(name), code).set(code.toLowerCase(), code);
    }
  }
  return names;
}

function ofPostcode(text: string): string | undefined {
  const postcode = westernDigits(text).trim().toUpperCase();
  return POSTCODES.find(([shape]) => shape.test(postcode))?.[1];
}

function ofPhone(text: string): string | undefined {
  const number = westernDigits(text)
    .replace(/^[^+\d]*/u, '')
    .replace(/^00(?=[1-9])/u, '+');
  return number.startsWith('+') ? parsePhoneNumberFromString(number)?.country : undefined;
}

function ofDomain(text: string): string | undefined {
  const domain = /([a-z]{2})(?:[/?#:].*)?$/iu.exec(
    text
      .trim()
      .replace(/^[a-z]+:\/\//iu, '')
      .replace(/[/?#:].*$/u, ''),
  );
  const tld = domain?.[1]?.toLowerCase();
  const isDomainEnd = tld !== undefined && new RegExp(`\\.${tld}$`, 'iu').test(domain?.input ?? '');
  if (!isDomainEnd || WORLDWIDE_TLDS.has(tld)) return undefined;
  return tld === 'uk' ? 'GB' : countryNamed(tld);
}

function ofCity(text: string): string | undefined {
  return CITIES[fold(text).trim().replaceAll(/\s+/gu, '-')];
}

function citiesOf(lists: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([country, cities]) => cities.split(' ').map((city) => [city, country])),
  );
}

// Which country a client is in, told by the strongest clue there is.
import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { onceEachText } from '../once-each-text.ts';
import { fold } from './fold.ts';
import { CITIES, NAME_LANGUAGES, OTHER_NAMES, POSTCODES, WORLDWIDE_TLDS } from './place-marks.ts';
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

/** Without vowels Oman is written as Amman is, a city; only with its first vowel is it surely the country. */
const AMMAN_OR_OMAN = 'عمان';
const OMAN = 'عُ';

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
  if (name === AMMAN_OR_OMAN && !text.normalize('NFC').includes(OMAN)) return undefined;
  const other = OTHER_NAMES[name];
  if (other !== undefined) return other;

  // No two languages call two countries the same, so that the first that knows the name is right.
  for (const language of NAME_LANGUAGES) {
    const country = namesIn(language).get(name);
    if (country !== undefined) return country;
  }
  return undefined;
}

/** Names and codes of all countries in one language. */
const namesIn = onceEachText((language): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const code of getCountries()) {
    const name = display.of(code);
    if (name !== undefined) names.set(fold(name), code).set(code.toLowerCase(), code);
  }
  return names;
});

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

// A phone number as people of its country write it, and as a machine dials it.
// The small set of number rules is enough: it tells whether a number can exist, not who runs it.
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Phone } from '../site/facts.ts';
import { westernDigits } from './western-digits.ts';

const LABEL = /^[\s\p{L}./()]*?[:.]?\s*(?=[+(\d])/u;

/**
 * @param country ISO 3166-1 alpha-2 of a number written without its country's prefix
 * @returns undefined when the text holds no number. A number that cannot be completed keeps the client's spelling and no E.164.
 */
export function readPhone(text: string, country: string | undefined): Phone | undefined {
  const written = unlabelled(text);
  if (written.replaceAll(/\D/gu, '').length < 3) return undefined;

  const home = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(written, home ? { defaultCountry: home } : {});
  if (!number?.isPossible()) return { display: written };

  const isAbroad = home === undefined ? written.startsWith('+') : number.country !== home;
  return { display: isAbroad ? number.formatInternational() : number.formatNational(), e164: number.number };
}

/** Whether a number is one of a country's, by its rules and not its length alone; a number with a prefix is its own country's. */
export function isNumberOf(text: string, country: string): boolean {
  const home = isSupportedCountry(country) ? country : undefined;
  const number = home && parsePhoneNumberFromString(unlabelled(text), { defaultCountry: home });
  return number?.country === home && number?.isValid() === true;
}

function unlabelled(text: string): string {
  return westernDigits(text)
    .normalize('NFKC')
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/gu, '')
    .replace(LABEL, '')
    .trim()
    .replace(/^(\+\d{1,3}\s?)\(0\)/u, '$1')
    .replace(/^00(?=[1-9])/u, '+');
}

// The country of a client who names a town and nothing else that tells it. Whatever speaks for another country leaves it open.
import { readCurrency } from '../reading/currency.ts';
import { isNumberOf } from '../reading/phone.ts';
import type { Brief } from '../site/brief.ts';
import { siteLanguage, type Written } from './site-language.ts';

type Told = Written & Pick<Brief, 'address' | 'phones'>;

/** What is paid and spoken where our towns are. English is written by clients everywhere. */
const PAID_AND_SPOKEN: Readonly<Record<string, readonly [currencies: string, languages: string]>> = {
  DE: ['EUR', 'de en'],
  AT: ['EUR', 'de en'],
  CH: ['CHF', 'de fr it en'],
  LI: ['CHF', 'de en'],
  FR: ['EUR', 'fr en'],
  BE: ['EUR', 'nl fr de en'],
  NL: ['EUR', 'nl en'],
  LU: ['EUR', 'fr de en'],
  IT: ['EUR', 'it de en'],
  ES: ['EUR', 'es en'],
  PT: ['EUR', 'en'],
  GB: ['GBP', 'en'],
  IE: ['EUR', 'en'],
  US: ['USD', 'en es'],
  CA: ['CAD', 'en fr'],
  AU: ['AUD', 'en'],
  NZ: ['NZD', 'en'],
};

/** @returns ISO 3166-1 alpha-2 */
export async function countryByTown(brief: Told): Promise<string | undefined> {
  const town = brief.address?.city;
  if (town === undefined) return undefined;
  // The names of towns are many, and most clients tell the country otherwise.
  const { countryOfTown } = await import('../reading/town-country.ts');
  const country = countryOfTown(town);
  return country !== undefined && isLikely(country, brief) ? country : undefined;
}

function isLikely(country: string, brief: Told): boolean {
  const [currency, languages] = PAID_AND_SPOKEN[country] ?? [];
  if (currency === undefined || languages === undefined) return false;

  const isSpoken = languages.split(' ').includes(siteLanguage(brief, undefined));
  const isPaid = brief.services.every(({ price }) => price === undefined || paidIn(price, country, currency));
  const isDialled = brief.phones.every((phone) => isNumberOf(phone, country));
  return isSpoken && isPaid && isDialled;
}

function paidIn(price: string, country: string, currency: string): boolean {
  const told = readCurrency(price, country) ?? readCurrency(price, 'US');
  return told === undefined || told === currency;
}

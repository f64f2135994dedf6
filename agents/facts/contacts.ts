// Where the client is and how to reach them.
import { readCountry } from '../reading/country.ts';
import { readHours } from '../reading/hours.ts';
import { readPhone } from '../reading/phone.ts';
import type { Brief } from '../site/brief.ts';
import type { Fact } from '../site/fact.ts';
import type { Address, Facts, Opening } from '../site/facts.ts';
import { optional } from '../wording/optional.ts';
import { openDays } from './open-days.ts';
import { inferred, once, said, saidEach } from './said.ts';

type Told = Pick<Brief, 'address' | 'geo' | 'phones' | 'mails' | 'web' | 'hours' | 'regions' | 'directions'>;
type Contacts = Pick<Facts, 'address' | 'country' | 'geo' | 'phones' | 'mails' | 'web' | 'hours' | 'directions'>;

/** @param ofTown ISO 3166-1 alpha-2 of the country of the client's town, where nothing else tells one */
export function contactsOf(brief: Told, ofTown?: string): Contacts {
  const country = countryFact(brief) ?? (ofTown === undefined ? undefined : inferred(ofTown, 'address.city'));
  const phones = brief.phones.flatMap((text, index) => {
    const phone = readPhone(text, country?.value);
    return phone ? [said(phone, `phones.${index}`)] : [];
  });

  return {
    ...optional('address', addressFact(brief.address)),
    ...optional('country', country),
    ...optional('geo', brief.geo && said(brief.geo, 'geo')),
    phones: once(phones, ({ display, e164 }) => e164 ?? display.replaceAll(/\D/gu, '')),
    mails: once(saidEach(brief.mails, 'mails').filter(isMail), (mail) => mail.toLowerCase()),
    ...optional('web', webFact(brief.web)),
    hours: hoursOf(brief.hours),
    directions: saidEach(brief.directions, 'directions'),
  };
}

const ONE_WORD = /^\P{L}*\p{L}+\P{L}*$/u;

function hoursOf(told: Told['hours']): Facts['hours'] {
  const read = told.flatMap(({ days, times, note }, index) => {
    const opening = readHours(days, times);
    return opening ? [{ index, times, opening: { ...opening, ...optional('note', note) } }] : [];
  });
  // "Closed in winter" says nothing of the summer.
  const all = read.map(({ opening, times }) => ({
    ...opening,
    note: opening.note ?? (ONE_WORD.test(times) ? undefined : times),
  }));
  return read.flatMap(({ index, opening }) => {
    const days = openDays(opening, all);
    return days.length > 0 ? [said<Opening>({ ...opening, days }, `hours.${index}`)] : [];
  });
}

/** The country as fact: said where the address names it, else inferred from the clue. */
function countryFact(brief: Pick<Told, 'address' | 'phones' | 'mails' | 'web' | 'regions'>): Fact<string> | undefined {
  const found = readCountry({
    address: brief.address,
    phones: brief.phones,
    web: brief.web,
    mails: brief.mails,
    regions: brief.regions,
  });

  if (!found) return undefined;
  return found.clue === 'address.country' ? said(found.country, found.clue) : inferred(found.country, found.clue);
}

function addressFact(given: Brief['address']): Fact<Address> | undefined {
  const address: Address = {
    ...optional('street', given?.street),
    ...optional('postcode', given?.postcode),
    ...optional('city', given?.city),
    ...optional('region', given?.region),
  };
  return Object.keys(address).length > 0 ? said(address, 'address') : undefined;
}

/** The origin alone: paths and what follows them are not the site's address. */
function webFact(web: string | undefined): Fact<string> | undefined {
  if (web === undefined) return undefined;

  const address = /^https?:\/\//iu.test(web) ? web : `https://${web}`;
  const isAddress = URL.canParse(address) && /^[^.]+(?:\.[^.]+)+$/u.test(new URL(address).hostname);
  return isAddress ? said(new URL(address).origin, 'web') : undefined;
}

function isMail({ value }: Fact<string>): boolean {
  return /^[^\s@]+@[^\s@]+$/u.test(value);
}

// Whether a client can be reached, and whether they can be found: a page that offers neither would lead nowhere.
import type { Facts } from '../site/facts.ts';

/** By telephone, by mail, or on a booking page of their own. */
export function isReachable({ phones, mails, booking }: Pick<Facts, 'phones' | 'mails' | 'booking'>): boolean {
  return phones.length > 0 || mails.length > 0 || booking !== undefined;
}

/** A town alone is no place to go to. */
export function isFound({ address, hours }: Pick<Facts, 'address' | 'hours'>): boolean {
  return address?.value.street !== undefined || hours.length > 0;
}

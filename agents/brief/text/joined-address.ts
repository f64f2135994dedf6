// An address that stands on two or three lines, as in a letter's head: joined, it is read as one.
import { isStreet } from '../lines/address-line.ts';

/** An amount and what it is paid in is no postcode with its town. */
const POST_AND_TOWN =
  /^(?:[A-Z]{1,2}-)?\d{4,5}\s(?!(?:Euro|EUR|CHF|Franken|Fr)(?!\p{L}))(?:[A-Z]{2}\s)?\p{Lu}[\p{L} .'’()/-]{1,40}$/u;
const TOWN_AND_POST = /^\p{Lu}[\p{L} '’-]{1,40},?\s+[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$/u;
const TOWN = /^\p{Lu}[\p{L} '’-]{1,40},?$/u;
const POST = /^[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$/u;

export function withJoinedAddresses(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [street = '', town = '', post = ''] = lines.slice(index, index + 3).map((line) => line.trim().replace(/,$/u, ''));
    const isPair = isStreet(street) && (POST_AND_TOWN.test(town) || TOWN_AND_POST.test(town));
    const isTriple = isStreet(street) && TOWN.test(town) && POST.test(post);
    if (isPair) joined.push(`${street}, ${town}`);
    else if (isTriple) joined.push(`${street}, ${town} ${post}`);
    else joined.push(lines[index] ?? '');
    index += isTriple ? 2 : isPair ? 1 : 0;
  }
  return joined;
}

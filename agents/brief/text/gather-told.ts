// What words say of a client's name, trade and town, kept as facts.
import { recogniseTrade } from '../../reading/trade.ts';
import { tradeWordIn } from '../../reading/trade-words.ts';
import { isStreet } from '../lines/address-line.ts';
import { isNumber, readContact } from './contact-line.ts';
import { gather, gatherFirst, type Gathered } from './gathered.ts';
import type { NameLine } from './name-line.ts';
import { readPlainLine } from './plain-lines.ts';
import type { Told } from './told-name.ts';

export function gatherTold({ name, trade: word, city }: Told, into: Gathered): void {
  gatherFirst(into, 'name', name);
  gatherFirst(into, 'city', city);
  const isKnown = name !== undefined && recogniseTrade({ name, services: [] }) !== undefined;
  if (word !== undefined && !isKnown) gatherFirst(into, 'trade', trade(word));
}

/** Inside a sentence the word for a trade is small, but in German. */
export function trade(word: string): string {
  const isGerman = /\p{Ll}{5}/u.test(word) && !/[\s&]/u.test(word);
  return isGerman ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

export function gatherName({ name, trade: said, city, postcode, country, address, rest }: NameLine, into: Gathered): void {
  gatherFirst(into, 'address', address);
  gatherFirst(into, 'trade', said);
  gatherTold({ name, city, trade: tradeWordIn(name) }, into);
  gatherFirst(into, 'postcode', postcode);
  gatherFirst(into, 'country', country);
  for (const part of rest) readPart(part, into);
}

/** "Plumber Dave, Leeds, 0113 496 0777": what stands beside the name tells how to reach it, or where it is. */
function readPart(part: string, into: Gathered): void {
  if (readContact(part, into)) return;
  if (isNumber(part)) gather(into, 'phones', part);
  else if (isStreet(part)) gatherFirst(into, 'street', part);
  else readPlainLine(part, into, false);
}

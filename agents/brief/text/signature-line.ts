// What a line of a signature tells.
import { addressLineOf, isAddress } from '../lines/address-line.ts';
import { contactWordsOf } from './contact-words.ts';
import { gather, gatherFirst, type Gathered } from './gathered.ts';

/**
 * A signature tells how to reach the client and where, and nothing else;
 * a number the client names in the text itself is the one to ring.
 */
export function readSignatureLine(line: string, hasPhone: boolean, into: Gathered): void {
  const { phones, mails, webs, rest } = contactWordsOf(line);
  if (!hasPhone) for (const phone of phones) gather(into, 'phones', phone);
  for (const mail of mails) gather(into, 'mails', mail);
  for (const web of webs) gatherFirst(into, 'web', web);
  if (isAddress(rest)) gatherFirst(into, 'address', addressLineOf(rest));
}

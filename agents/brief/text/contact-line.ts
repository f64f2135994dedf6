// Ways to reach the client, taken out of a line or a sentence.
import { patternOf } from '../../reading/pattern.ts';
import { addressLineOf, isAddress } from '../lines/address-line.ts';
import { contactWordsOf, isLabelOnly, type ContactWords } from './contact-words.ts';
import { gather, gatherFirst, leaveLine, type Gathered } from './gathered.ts';
import { isContactTalk } from './lead-words.ts';
import { TAKEN } from './remainder.ts';

const OLD_SITE = patternOf(
  String.raw`
    \b(?:old|current|existing|present|previous|former)\s+(?:web)?(?:site|page)\b|\b(?:alten?|bisherigen?|jetzigen?|früheren?|vorherigen?|ehemaligen?)\s+(?:(?:web
    |internet)?(?:seite|auftritt)|homepage|website)\b
    |\bancien(?:ne)? (?:site|page)\b|\bsite actuel\b|\b(?:web|p[aá]gina) (?:vieja|antigua|actual)\b|\b(?:vecchio
    |attuale) sito\b|\bsito (?:vecchio|attuale|precedente)\b|\boude (?:web)?site\b|الموقع القديم
  `,
  'iu',
);
const RIVAL = /\b(?:competitors?|rivals?|competition|mitbewerber\p{L}*|konkurrenz|concurrents?)\b/iu;

/** A telephone number that is grouped like a price: "944 555 019". */
export function isNumber(words: string): boolean {
  return /^\+?[\d\s()/.-]{7,24}$/u.test(words) && (words.match(/\d/gu)?.length ?? 0) >= 7;
}

/** Whether the line was there to say how to reach the client. A sentence around a number is left unread, not shown. */
export function readContact(line: string, into: Gathered): boolean {
  const found = contactWordsOf(line);
  const { rest } = found;
  if (!gatherContacts(found, line, into)) return false;

  if (isAddress(rest)) gatherFirst(into, 'address', addressLineOf(rest.replace(/[\s,;·–-]+$/u, '')));
  else if (!isLabelOnly(rest) && !isContactTalk(rest)) leaveLine(into, line);
  return true;
}

/** Gathers them. @returns the sentence with marks in their places; the sentence itself where it holds none */
export function contactsOfLine(sentence: string, into: Gathered): string {
  const found = contactWordsOf(sentence);
  if (!gatherContacts(found, sentence, into)) return sentence;

  const taken = [...found.mails, ...found.webs, ...found.phones, ...found.faxes];
  const marked = taken.reduce((rest, words) => rest.replace(words, TAKEN), sentence);
  return marked === sentence ? `${TAKEN} ${found.rest}` : marked;
}

function gatherContacts({ phones, mails, webs }: ContactWords, line: string, into: Gathered): boolean {
  for (const phone of phones) gather(into, 'phones', phone);
  for (const mail of mails) gather(into, 'mails', mail);
  for (const web of webs) readWeb(web, line, into);
  return phones.length + mails.length + webs.length > 0;
}

function readWeb(web: string, line: string, into: Gathered): void {
  if (OLD_SITE.test(line)) gatherFirst(into, 'oldAddress', web);
  else if (RIVAL.test(line)) gather(into, 'competitors', web);
  else gatherFirst(into, 'web', web);
}

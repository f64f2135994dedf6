// A sentence of free text: the facts that stand in it, and what it says besides.
import { patternOf } from '../../reading/pattern.ts';
import { fold } from '../../reading/fold.ts';
import { mayBeTown, townAtStart } from '../../reading/town.ts';
import { addressLineOf, isAddress, isStreet } from '../lines/address-line.ts';
import { isNounOfTrade } from '../../reading/trade.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import { clausesOf } from './clauses.ts';
import { asksForColour } from './colour-wish.ts';
import { contactsOfLine, readContact } from './contact-line.ts';
import { gather, gatherFirst, leaveLine, type Gathered } from './gathered.ts';
import { hoursInSentence } from './hours-in-sentence.ts';
import { partHoursTaken } from './part-hours-taken.ts';
import { peopleInSentence } from './people-in-sentence.ts';
import { placeInSentence } from './place-in-sentence.ts';
import { pricesInSentence } from './prices-in-sentence.ts';
import { regionAround, regionsInSentence } from './regions-in-sentence.ts';
import { remainderOf, TAKEN } from './remainder.ts';
import { readSentence } from './said-sentence.ts';
import { kindOfSentence } from './sentence-kinds.ts';
import { isBehindScenes, isWithheld } from './withheld.ts';

/** Shorter remains say nothing by themselves. */
const FEWEST_WORDS = 3;
const TELLING: ReadonlySet<string> = new Set(['story', 'promise', 'statement', 'unclear']);

/** Facts are taken where they stand. What is left is kept where it is whole; a sentence torn around a number to ring is left unread. */
export function readToldSentence(told: string, into: Gathered): void {
  if (isWithheld(told)) {
    leaveLine(into, told);
    return;
  }
  const sentence = withoutBehindScenes(told, into);
  const kind = kindOfSentence(sentence);
  const isTelling = TELLING.has(kind);
  const asksColour = asksForColour(sentence);
  if (asksColour) gather(into, 'colours', sentence.replace(/\.$/u, ''));
  if (asksColour && isTelling) return;

  if (!isTelling) {
    if (kind === 'chat') placeTaken(sentence, into);
    if (!readContact(sentence, into)) readSentence(sentence, into);
    return;
  }
  if (isNounOfTrade(sentence)) {
    gatherFirst(into, 'trade', sentence.replace(/\.$/u, ''));
    return;
  }
  if (isName(sentence, into)) return;
  const people = peopleInSentence(sentence);
  if (people.length > 0) {
    for (const person of people) gather(into, 'people', person);
    return;
  }
  const contacts = withoutName(contactsOfLine(sentence, into), into);
  const rest = pricesTaken(hoursTaken(placeTaken(regionsTaken(contacts, into), into), into), into);

  if (rest === sentence) readSentence(sentence, into);
  else keepRest(sentence, { rest, hasContact: contacts !== sentence }, into);
}

function isName(sentence: string, into: Gathered): boolean {
  const [name] = into.values.get('name') ?? [];
  return typeof name === 'string' && fold(sentence.replace(/\.$/u, '')) === fold(name);
}

/** "Aoife Ní Bhriain 064 664 1234" says no more than the number. */
function withoutName(sentence: string, into: Gathered): string {
  const [name] = into.values.get('name') ?? [];
  return typeof name === 'string' && sentence.includes(TAKEN) ? sentence.replace(name, TAKEN) : sentence;
}

function keepRest(sentence: string, { rest, hasContact }: { rest: string; hasContact: boolean }, into: Gathered): void {
  const { clauses, isTorn } = remainderOf(rest);
  const known = new Set([...(into.values.get('name') ?? []), ...(into.values.get('trade') ?? [])]);
  const said = clauses.filter((clause) => !known.has(clause));
  const isNameOnly = said.length === 1 && known.has(said[0]?.replace(WE_ARE, ''));
  const kept = isNameOnly ? [] : said;

  if (isTorn && hasContact) leaveLine(into, sentence);
  else if (isTorn) readSentence(sentence, into);
  else if (kept.join(' ').split(/\s+/u).length >= FEWEST_WORDS) readSentence(`${kept.join(', ')}${endOf(sentence)}`, into);
  else for (const clause of kept) leaveLine(into, clause);
}

const WE_ARE = patternOf(
  String.raw`
    ^(?:we are|we['’]re|i am|i['’]m|wir sind|ich bin|nous sommes|je suis|somos|soy|siamo|sono|wij zijn
    |ik ben)\s(?:(?:die|der|das|the|le|la|el|il|lo|de|het)\s)?
  `,
  'iu',
);

/** Clauses that are for the designer alone are left unread. */
function withoutBehindScenes(sentence: string, into: Gathered): string {
  const clauses = clausesOf(sentence);
  const hidden = clauses.filter(isBehindScenes);
  if (hidden.length === 0) return sentence;
  for (const clause of hidden) leaveLine(into, clause);
  const shown = clauses.filter((clause) => !hidden.includes(clause) && !isWithheld(clause));
  return shown.length === 0 ? '' : `${shown.join(', ')}${endOf(sentence)}`;
}

function endOf(sentence: string): string {
  return /[.!?]$/u.exec(sentence)?.[0] ?? '';
}

function placeTaken(told: string, into: Gathered): string {
  const sentence = bracketTaken(told, into);
  const town = TOWN_ALONE.exec(sentence)?.[1];
  if (town !== undefined && isTown(town, sentence)) gatherFirst(into, 'city', town);
  const place = placeInSentence(sentence);
  if (place) gatherFirst(into, 'address', place.address);
  return place?.rest ?? sentence;
}

/** "Siamo a Montepulciano": said before a comma or a stop. */
const TOWN_ALONE = patternOf(
  String.raw`
    ^(?:(?:we are|we['’]re|wir sind|nous sommes|on est|estamos|siamo|ci troviamo|wij zitten|we zitten
    |wij zijn)\s(?:(?:based|located|zuhause)\s)?(?:in|à|en|a))\s(\p{Lu}[\p{L}’' -]{1,40}?)(?=[,.]|$)
  `,
  'iu',
);

/** In German whatever else somebody is in is written large as well. */
function isTown(words: string, sentence: string): boolean {
  return townAtStart(words)?.length === words.length || (!/^(?:wir|we)/iu.test(sentence) && mayBeTown(words));
}

/** "our shop (Brink 14, 7411 BR)". */
function bracketTaken(sentence: string, into: Gathered): string {
  const [all = '', words = ''] = /\s?\(([^()]{6,100})\)/u.exec(sentence) ?? [];
  const [street = '', post = ''] = words.split(/,\s+/u);
  const isWhole = isAddress(words) && isStreet(street);
  const isDutch = /^\p{Lu}[\p{L} .'’-]+\s\d{1,4}\p{L}?$/u.test(street) && /^\d{4}\s[A-Z]{2}$/u.test(post);
  const isStart = isDutch || (isStreet(street) && /^(?:\d{5}|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})$/u.test(post));
  if (isWhole) gatherFirst(into, 'address', addressLineOf(words));
  else if (isStart) {
    gatherFirst(into, 'street', street);
    gatherFirst(into, 'postcode', post);
  }
  return isWhole || isStart ? sentence.replace(all, '') : sentence;
}

/** A last clause that only names a day goes with the hours: "Sa nach Absprache". */
function hoursTaken(told: string, into: Gathered): string {
  const sentence = partHoursTaken(told, into);
  const found = hoursInSentence(sentence);
  if (!found) return sentence;

  const [, before = found.rest, byAppointment] = /^(.*),\s*([^,.]{4,40})\.?$/u.exec(found.rest) ?? [];
  const [day = ''] = (byAppointment ?? '').split(' ');
  const isNote = byAppointment !== undefined && !/\d/u.test(byAppointment) && readWeekdays(fold(day)) !== undefined;
  const notes = [found.season, isNote ? byAppointment : undefined].filter((note) => note !== undefined);
  gather(into, 'hours', notes.length > 0 ? `${found.hours} (${notes.join(', ')})` : found.hours);
  const rest = isNote ? before : found.rest;
  // Behind hours told by halves others may go on: "Thurs till 8, Sat 9–4".
  return sentence === told ? rest : hoursTaken(rest, into);
}

function regionsTaken(sentence: string, into: Gathered): string {
  const found = regionsInSentence(sentence);
  const around = found ? undefined : regionAround(sentence);
  for (const region of found?.regions ?? [around]) if (region !== undefined) gather(into, 'regions', region);
  return found?.rest ?? sentence;
}

function pricesTaken(sentence: string, into: Gathered): string {
  const priced = pricesInSentence(sentence);
  if (!priced) return sentence;
  for (const service of priced.services) gather(into, 'services', service);
  for (const clause of priced.unclear) leaveLine(into, clause.replaceAll(TAKEN, ' '));
  return [TAKEN, ...priced.others].join(', ');
}

// A line without any marks, as it is dictated or typed in haste: cut where facts stand that can be told for certain.
import { fold } from '../../reading/fold.ts';
import { patternOf } from '../../reading/pattern.ts';
import { withSpokenPrices } from '../../reading/spoken-prices.ts';
import { MONEY } from '../lines/price-tail.ts';
import { contactsOfLine } from './contact-line.ts';
import { firmOf } from './firm-words.ts';
import { gather, gatherFirst, leaveLine, type Gathered } from './gathered.ts';
import { hoursInRunOn } from './hours-in-sentence.ts';
import { isLeadOnly } from './lead-words.ts';
import { offersInRow } from './offers-in-row.ts';
import { partHoursTaken } from './part-hours-taken.ts';
import { placedWords } from './placed-words.ts';
import { TAKEN } from './remainder.ts';
import { withSpokenHours } from './spoken-hours.ts';
import { introducedIn } from './told-name.ts';
import { isWithheld } from './withheld.ts';
import { workingNameIn } from './working-name.ts';

const FEWEST_WORDS = 10;
/** Facts of several kinds, or the line is a sentence as others are. */
const FEWEST_KINDS = 2;
const LONG_WORDS = 18;
const MOST_SPANS = 4;
const MARKS = /[.,;:!?…|·–—](?:\s|$)|^\s*[#*|>-]/u;
const FILLERS = /(?<!\p{L})(?:uh|uhm|erm?|ähm?|öhm?|euh|ehm|hmm?)(?!\p{L})\s*/giu;
/** German has an "um" that means something. */
const ENGLISH_UM = /(?<!\p{L})um(?!\p{L})\s*/giu;
const GERMAN = /(?<!\p{L})(?:und|wir|ich|uhr|bis|der|die|das|ist|von)(?!\p{L})/iu;
const BEFORE = patternOf(
  String.raw`
    ^(?:(?:ja|yes|also|so|and|und|et|y|e|en|ok|okay|well|then|dann|alors|pues|allora|donc|or|oder|open|offen|geöffnet
    |ouvert|abierto|aperto|our|unsere?|the)\s)+
  `,
  'iu',
);
/** What leads up to things on offer. */
const OFFERS = patternOf(
  String.raw`
    (?:^|\s)(?:(?:we|i) (?:do|offer)|prices?(?: are| start)?|wir (?:machen|bieten)|preise?(?: sind)?|nous (?:faisons
    |proposons)|on fait|tarifs?
    |hacemos|ofrecemos|precios|facciamo|offriamo|prezzi)\s
  `,
  'iu',
);
/** A town of one word can be told where nothing follows; else nobody knows where it ends. */
const PLACED = /^(.+?)\s(?:in|en|à|bei|near)\s(\S+)((?:\s\S+)*)$/iu;
const PLACED_ITALIAN = /^(.*?(?<!\p{L})(?:ho|abbiamo|sono|siamo|una?|il|la)\s.+?)\sa\s(\S+)((?:\s\S+)*)$/iu;

const FIRST_MONEY = new RegExp(`${MONEY}(?!\\p{L})`, 'iu');

export interface RunOn {
  line: string;
  /** What it begins with, as far as it is whole: it may say who writes. */
  intro: string;
}

/** @returns undefined where the line is none, and nothing was read. Where anything of it is not read, the whole line is left as well */
export function readRunOn(line: string, into: Gathered): RunOn | undefined {
  const alone = offersInRow(withSpokenPrices(line));
  if (alone && alone.length >= 2) {
    for (const service of alone) gather(into, 'services', service);
    return { line, intro: '' };
  }
  if (MARKS.test(line) || isWithheld(line)) return undefined;
  const isPlaced = isFirmInTown(line);
  const words = line.trim().split(/\s+/u).length;
  if (words < FEWEST_WORDS && !isPlaced) return undefined;

  const found: Gathered = { values: new Map(), unread: [] };
  const [first = '', ...others] = hoursTaken(
    contactsOfLine(withoutFillers(withSpokenPrices(withSpokenHours(line))), found),
    found,
  ).split(TAKEN);
  const intro = readStretches([first, ...others], found);
  const isOneEnough = isPlaced || words >= LONG_WORDS || found.values.has('hours');
  if (found.values.size < (isOneEnough ? 1 : FEWEST_KINDS)) return undefined;

  keep(found, into);
  const isTold = intro === '' || firmOf(intro) !== undefined;
  if (!isTold || found.unread.length > 0) leaveLine(into, line);
  return { line, intro };
}

function keep(found: Gathered, into: Gathered): void {
  for (const [field, values] of found.values) {
    for (const value of values) (field === 'city' ? gatherFirst : gather)(into, field, value);
  }
}

/** "bäckerei hofer in linz", "tischlerei wolf in graz küchen nach maß": with a capital to the town, a line that ends there is a title. */
function isFirmInTown(line: string): boolean {
  const placed = placedWords(line.trim(), (before) => firmOf(before) !== undefined);
  const isTitle = placed?.behind === '' && /\p{Lu}/u.test(line);
  return placed !== undefined && !isTitle && firmOf(placed.before) !== undefined;
}

function withoutFillers(line: string): string {
  const plain = line.replaceAll(FILLERS, '');
  return (GERMAN.test(plain) ? plain : plain.replaceAll(ENGLISH_UM, '')).trim();
}

function hoursTaken(text: string, found: Gathered): string {
  let rest = partHoursTaken(text, found);
  for (let count = 0; count < MOST_SPANS; count++) {
    const hours = hoursInRunOn(rest);
    if (!hours) return rest;
    gather(found, 'hours', hours.hours);
    rest = hours.rest;
  }
  return rest;
}

/** @returns what the line begins with, as far as it is whole */
function readStretches([first = '', ...others]: readonly string[], found: Gathered): string {
  const lead = OFFERS.exec(first);
  const begins = lead ? first.slice(0, lead.index) : first;
  if (lead) readStretch(first.slice(lead.index + lead[0].length), found);
  for (const stretch of others) readStretch(stretch.replace(OFFERS, ' '), found);
  return introOf(begins.trim(), found);
}

function readStretch(stretch: string, found: Gathered): void {
  const words = withoutPlace(withoutLead(stretch), found);
  if (isLeadOnly(words)) return;
  const services = offersInRow(words);
  for (const service of services ?? []) gather(found, 'services', service);
  if (!services) leaveLine(found, words);
}

/** "we are in leeds" among other facts. */
function withoutPlace(words: string, found: Gathered): string {
  const placed = placedWords(words, isLeadOnly);
  if (!placed || !isLeadOnly(placed.before)) return words;
  gatherFirst(found, 'city', placed.town);
  return withoutLead(placed.behind);
}

/** "phone", "open and" at either end lead up to what was taken out there. */
function withoutLead(stretch: string): string {
  const words = stretch.trim().replace(BEFORE, '').split(/\s+/u);
  while (/[\p{L}\p{N}]/u.test(words.at(-1) ?? '') && isLeadOnly(fold(words.at(-1) ?? ''))) words.pop();
  return words.join(' ').replace(BEFORE, '');
}

function introOf(begins: string, found: Gathered): string {
  const words = withoutLead(begins);
  const placed = placedWords(words, namesSomebody);
  if (placed) {
    gatherFirst(found, 'city', placed.town);
    if (placed.behind !== '') readStretch(placed.behind, found);
    if (!/\d/u.test(placed.before)) return placed.before;
    leaveLine(found, placed.before);
    return '';
  }
  const [, before = '', town = '', behind = ''] = PLACED.exec(words) ?? PLACED_ITALIAN.exec(words) ?? [];
  if (before === '' || behind === '') {
    if (!/\d/u.test(words)) return words;
    leaveLine(found, words);
    return '';
  }
  leaveLine(found, `${town}${unplaced(behind, found)}`);
  return before;
}

/** A trade or a firm, said in any way. */
function namesSomebody(before: string): boolean {
  return firmOf(before) !== undefined || workingNameIn([before]) !== undefined || introducedIn(before) !== undefined;
}

/**
 * Nobody knows where the town ends and the first thing on offer begins;
 * what stands behind its price is plain, where all prices are marked.
 */
function unplaced(behind: string, found: Gathered): string {
  const price = FIRST_MONEY.exec(behind);
  const at = price ? price.index + price[0].length : behind.length;
  const services = offersInRow(behind.slice(at));
  if (!services?.every(({ price: paid = '' }) => FIRST_MONEY.test(paid))) return behind;
  for (const service of services) gather(found, 'services', service);
  return behind.slice(0, at);
}

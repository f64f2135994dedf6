// Lines of free text under a heading that says what they are.
import { fold } from '../../reading/fold.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { fieldNamed, type FieldId } from '../field-names.ts';
import { bareLine, quoteLineOf } from '../lines/material-lines.ts';
import { bareLineOf, priceRunsIn } from '../lines/price-run.ts';
import { courseLineOf } from '../lines/course-line.ts';
import { areHours } from '../lines/hours-lines.ts';
import { serviceLineOf } from '../lines/service-line.ts';
import { gather, gatherFirst, leaveLine, type Gathered } from './gathered.ts';
import { readContact } from './contact-line.ts';
import { contactWordsOf } from './contact-words.ts';
import { offersBetweenCommas } from './offers-in-row.ts';
import { pricesInSentence } from './prices-in-sentence.ts';
import { readField, readLabelled, readPlainLine, readTaxNumber } from './plain-lines.ts';
import { readSentence } from './said-sentence.ts';
import type { Section } from './sections.ts';
import { tableAt, type TextTable } from './tables.ts';

interface Item {
  text: string;
  isListed: boolean;
  /** Whether it stands in a list of prices that needs no heading to be one. */
  isPriced: boolean;
  /** Whether an empty line stands above it. */
  isApart: boolean;
}

const BULLET = /^\s*(?:[-*•·‣+]|\d{1,3}[.)])\s+/u;
const ENDS_IN_PRICE =
  /(?:\d\s?(?:€|£|\$|EUR|CHF|euros?)|(?:€|£|\$|EUR|CHF|Fr\.)\s?\d[\d.,]*[-–]*)(?:\s?(?:\/|per|pro|je|par|por|an?|all['’])\s?(?:\p{L}+\s?){1,2}|\s\([^()]*\))?\s*$/u;
/** Shorter lines end where the client ended them; longer ones were wrapped by the mail program. */
const WRAPPED_CHARACTERS = 56;
/** Two short sentences on one line are a thought and its end. */
const TOGETHER_CHARACTERS = 160;
const ENTRIES: ReadonlySet<FieldId | undefined> = new Set<FieldId>([
  'people',
  'steps',
  'figures',
  'cases',
  'timetable',
  'news',
  'notices',
  'vacancies',
  'partners',
  'downloads',
  'pairs',
  'licences',
  'legal',
]);
const TERMS: ReadonlySet<FieldId | undefined> = new Set<FieldId>([
  'audience',
  'tone',
  'goals',
  'regions',
  'languages',
  'colours',
  'fonts',
  'competitors',
  'pages',
  'constraints',
  'photos',
  'oldPages',
]);
const PROSE: ReadonlySet<FieldId | undefined> = new Set<FieldId>([
  'story',
  'promises',
  'description',
  'directions',
  'statements',
  'booking',
  'newsletter',
]);
const FULL_STOP = /(?<=\p{L}{3})\.$/u;
/** Characters; a course has a short name. */
const LONGEST_COURSE = 40;

export function readSection(section: Section, into: Gathered): void {
  const items = itemsOf(section, into);
  if (section.field === 'faq') readQuestions(section, items, into);
  else if (section.field === 'services') readServices(section, items, into);
  else readItems(section, items, into);
}

/** Lists of prices, and the short lines that name what is in them, may stand anywhere. */
function readItems(section: Section, items: readonly Item[], into: Gathered): void {
  let group: string | undefined;
  for (const [index, item] of items.entries()) {
    const isList = section.field === undefined && item.isPriced;
    const isHead = (index > 0 || into.values.has('name')) && item.isApart && isShortHead(item);
    const isCourse = isHead && section.field === undefined && items[index + 1]?.isPriced === true;
    if (isList) readService(item, group, into);
    else if (isCourse) group = courseOf(item);
    else readItem(section, item, into);
    if (!isList && !isCourse) group = undefined;
  }
}

/** A short line over a list names what is in it: "Starters", and the dishes beneath. */
function readServices(section: Section, items: readonly Item[], into: Gathered): void {
  let { group } = section;
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    const isCourse = (next?.isListed === true || next?.isPriced === true) && isShortHead(item);
    if (isCourse) group = courseOf(item);
    else readService(item, group, into);
  }
}

/** The name of what follows it: a course, a group; never an empty one. */
function courseOf({ text }: Item): string | undefined {
  const name = text.replace(/\s*:$/u, '');
  return fieldNamed(name) === undefined ? name : undefined;
}

function isShortHead({ text, isListed, isPriced }: Item): boolean {
  return !isListed && !isPriced && text.length <= LONGEST_COURSE && !/\p{N}|[.!?,]$|:\s*\S|@/u.test(text);
}

function readItem({ field }: Section, item: Item, into: Gathered): void {
  const { text, isListed } = item;
  if (field === 'address') readAddressLine(text, into);
  else if (field === 'quotes') readQuote(text, into);
  else if (field === 'hours') gather(into, 'hours', text);
  else if (ENTRIES.has(field) && field) readEntry(field, item, into);
  else if (TERMS.has(field) && field) gather(into, field, text.replace(FULL_STOP, ''));
  else if (PROSE.has(field) && field) readProse(field, text, into);
  else if (field !== undefined && field !== 'kind' && field !== 'unread' && field !== 'name') readField(field, text, into);
  else readPlainLine(text, into, isListed);
}

/** Lines as the client meant them: an item with its continuation, a paragraph with its wrapped lines, a table by rows. */
function itemsOf(section: Section, into: Gathered): Item[] {
  const items: Item[] = [];
  const { lines } = section;
  const priced = section.field === undefined || section.field === 'services' ? priceRunsIn(lines) : new Set();
  for (let index = 0; index < lines.length; index++) {
    const found = tableAt(lines, index);
    if (found) {
      readTable(section, found.table, into);
      index = found.next - 1;
      continue;
    }
    const line = lines[index] ?? '';
    const above = lines[index - 1] ?? '';
    const last = items.at(-1);
    if (line.trim() === '') continue;
    const isPriced = priced.has(index);
    if (last && !isPriced && !last.isPriced && continues(line, above)) last.text = `${last.text} ${bareLine(line)}`;
    else items.push({ text: bareLine(line), isListed: BULLET.test(line), isPriced, isApart: above.trim() === '' });
  }
  return items.filter((item) => item.text !== '');
}

function continues(line: string, above: string): boolean {
  if (above.trim() === '' || BULLET.test(line) || /^\s*(?:>|["“„«])/u.test(line)) return false;
  if (/^\s{2,}\S/u.test(line) && (BULLET.test(above) || /^\s{2,}\S/u.test(above))) return true;
  if (/^[^:.]{2,30}:\s/u.test(line) || holdsFact(line) || ENDS_IN_PRICE.test(above)) return false;
  return above.length >= WRAPPED_CHARACTERS && (!/[.!?:;]$/u.test(above.trim()) || /^\s*\p{Ll}/u.test(line));
}

/** A line of its own, however long the one above it is. */
function holdsFact(line: string): boolean {
  const { phones, mails } = contactWordsOf(line);
  const isOffer = /^\s*\p{Lu}/u.test(line) && line.length < WRAPPED_CHARACTERS && ENDS_IN_PRICE.test(line);
  const [first = ''] = line.trim().split(/[\s,–-]/u);
  const isOfDays = first.length >= 3 && /\d/u.test(line) && readWeekdays(fold(first)) !== undefined;
  const isOfPrices = (pricesInSentence(line)?.services.length ?? 0) >= 2 || offersBetweenCommas(line) !== undefined;
  return (
    isOffer ||
    isOfDays ||
    isOfPrices ||
    (phones.length + mails.length > 0 && /^\s*[\p{Lu}+(\d]/u.test(line)) ||
    areHours(line.trim())
  );
}

function readService({ text, isListed, isPriced }: Item, group: string | undefined, into: Gathered): void {
  const course = courseLineOf(text);
  if (course) {
    for (const service of course) gather(into, 'services', service);
    return;
  }
  const bare = isPriced ? bareLineOf(text) : undefined;
  const isSentence = !isListed && /[.!]$/u.test(text) && text.split(/\s+/u).length > 7;
  const service = serviceLineOf(text, !isSentence, bare);
  if (service?.price === undefined && readLabelledContact(text, into)) return;
  if (service && !(isSentence && service.name.split(/\s+/u).length > 6))
    gather(into, 'services', { ...service, category: group });
  else for (const sentence of sentencesOf(text)) readSentence(sentence, into);
}

/** A line such as "Hours: Tue–Sat 8–15" that follows a list without a blank line between them. */
function readLabelledContact(text: string, into: Gathered): boolean {
  const field = fieldNamed(/^([^:]{2,40}):/u.exec(text)?.[1] ?? '');
  const isContact = field === 'hours' || field === 'phones' || field === 'mails' || field === 'web' || field === 'address';
  return isContact && readLabelled(text, into);
}

function readEntry(field: FieldId, { text, isListed }: Item, into: Gathered): void {
  const isSentence = !isListed && /[.!]$/u.test(text) && text.split(/\s+/u).length > 12 && !/^[^.]{2,60}[:–—(]/u.test(text);
  if (field === 'people' && readLabelled(text, into)) return;
  if (isSentence) for (const sentence of sentencesOf(text)) readSentence(sentence, into);
  else gather(into, field, text);
}

function readProse(field: FieldId, text: string, into: Gathered): void {
  const sentences = sentencesOf(text);
  const belongTogether = sentences.length === 2 && text.length <= TOGETHER_CHARACTERS;
  for (const said of belongTogether ? [text] : sentences) gather(into, field, said);
}

function readAddressLine(text: string, into: Gathered): void {
  if (readTaxNumber(text, into) || readLabelledContact(text, into) || readContact(text, into)) return;
  const isShort = text.length <= 120 && !/[.!?]\s+\p{Lu}/u.test(text);
  if (isShort && !into.values.has('address')) gatherFirst(into, 'address', text);
  else readProse('directions', text, into);
}

function readQuote(text: string, into: Gathered): void {
  const quote = quoteLineOf(text);
  const pair = quote ? undefined : /^(.+[.!?”"»])\s*[–—-]+\s*([^–—]{2,80})$/u.exec(text.replace(/^>\s*/u, ''));
  if (quote) gather(into, 'quotes', quote);
  else if (pair) gather(into, 'quotes', { text: (pair[1] ?? '').trim(), by: pair[2] });
  else leaveLine(into, text);
}

/** A question and what follows it, up to the next question. */
function readQuestions(section: Section, items: readonly Item[], into: Gathered): void {
  let question = section.group !== undefined && /[?؟]$/u.test(section.group) ? section.group : undefined;
  let answer: string[] = [];
  const close = () => {
    if (question !== undefined && answer.length > 0) gather(into, 'faq', { question, answer: answer.join(' ') });
    else for (const line of [question, ...answer]) if (line !== undefined) leaveLine(into, line);
    answer = [];
  };

  for (const { text } of items) {
    const bare = text.replace(/^(?:Q|F|A|R|س|ج)\s*[:.]\s*/u, '');
    const [, asked, said] = /^([^?؟]{3,200}[?؟])\s*[–—:-]?\s*(.*)$/u.exec(bare) ?? [];
    if (asked === undefined || /^A\s*[:.]/u.test(text)) {
      answer.push(bare);
      continue;
    }
    close();
    question = asked;
    if (said) answer.push(said);
  }
  close();
}

/** Rows become records by the words of the head; rows nobody can place are read as lines. */
function readTable(section: Section, table: TextTable, into: Gathered): void {
  const field = fieldOfTable(section, table.head);
  for (const row of table.rows) {
    const record = Object.fromEntries(table.head.map((head, index) => [head || `column ${index + 1}`, row[index] ?? '']));
    if (field === 'services') gather(into, field, { ...serviceRecord(table.head, row), category: section.group });
    else if (field === 'timetable') readTimetableRow(record, into);
    else if (field === undefined) leaveLine(into, row.join(' – '));
    else gather(into, field, record);
  }
}

function fieldOfTable(section: Section, head: readonly string[]): FieldId | undefined {
  const means = new Set(head.map(fieldNamed));
  if (section.field === 'timetable' || (means.has('timetable') && section.field === undefined)) return 'timetable';
  if (section.field !== undefined) return section.field;
  if (head.some((cell) => /price|cost|preis|prix|tarif|fee|€|£|\$|السعر/iu.test(cell))) return 'services';
  return means.has('hours') ? 'hours' : undefined;
}

/** The first column names the thing whatever its head says. */
function serviceRecord(head: readonly string[], [name, ...cells]: readonly string[]): Record<string, unknown> {
  const others = cells.map((cell, index) => [head[index + 1] || 'description', cell] as const).filter(([, cell]) => cell !== '');
  return { name, ...Object.fromEntries(others) };
}

function readTimetableRow(record: Record<string, string>, into: Gathered): void {
  const [[, day] = [], ...cells] = Object.entries(record);
  const words = cells.map(([, cell]) => cell).filter((cell) => cell !== '');
  if (day && words.length > 0) gather(into, 'timetable', `${day}: ${words.join(' ')}`);
}

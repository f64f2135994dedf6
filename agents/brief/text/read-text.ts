// A brief out of free text: a pasted mail, a few lines, Markdown. What no rule reads is kept as unread.
import { recogniseTrade } from '../../reading/trade.ts';
import { isTradeWord, tradeWordIn } from '../../reading/trade-words.ts';
import type { BriefInput } from '../../site/brief.ts';
import { SitewrightError } from '../../site/error.ts';
import { assembled } from '../assemble.ts';
import { isStreet } from '../lines/address-line.ts';
import { clausesOf } from './clauses.ts';
import { contactWordsOf } from './contact-words.ts';
import { gather, gatherFirst, leaveLine, type Gathered } from './gathered.ts';
import {
  cityInSentence,
  mayBeName,
  nameInDomain,
  nameInSentence,
  nameInSubject,
  tradeInSentence,
  nameLineOf,
  type NameLine,
} from './name-line.ts';
import { ownWordsOf, type OwnWords } from './own-words.ts';
import { isNumber, readContact } from './contact-line.ts';
import { readLabelled, readPlainLine } from './plain-lines.ts';
import { readSection } from './section-lines.ts';
import { drop, replace } from './section-edits.ts';
import { sectionsOf, type Section } from './sections.ts';
import { readSignatureLine } from './signature-line.ts';
import { readRunOn, type RunOn } from './run-on.ts';
import { pricesInSentence } from './prices-in-sentence.ts';
import { kindOfSentence, type SentenceKind } from './sentence-kinds.ts';
import { untabbed } from './tabs.ts';
import { withSpokenHours } from './spoken-hours.ts';
import { thoughtsOf } from './thoughts.ts';
import { workingNameIn } from './working-name.ts';
import { calledIn, firmIn, onlyCalls, headIn, introducedIn, personAlone, writerIn, type Told } from './told-name.ts';

/** A brief of this length would fill four hundred pages. */
const MAX_LINES = 20_000;
/** A line without end is no writing: a picture in letters, a log, a key. */
const MAX_LINE_CHARACTERS = 8_000;

/** Who somebody is, they say at the beginning. */
const MOST_SENTENCES = 12;
const NOT_A_NAME: ReadonlySet<SentenceKind> = new Set<SentenceKind>(['order', 'chat', 'wish', 'limit']);

/** @throws SitewrightError `validation` when the text nowhere says what the client is called */
export function readText(fileName: string, text: string): BriefInput {
  const into: Gathered = { values: new Map(), unread: [] };
  const lineCount = text.split('\n').length;
  if (lineCount > MAX_LINES) {
    throw new SitewrightError(
      'validation',
      `${fileName} has ${lineCount} lines; ${MAX_LINES} are allowed. Keep what is about this client and leave the rest out.`,
    );
  }
  const own = ownWordsOf(text);
  const lines = withoutEndlessLines(own.lines, into);
  const runOns = lines.flatMap((line) => readRunOn(line, into) ?? []);
  const isRead = new Set(runOns.map(({ line }) => line));
  const sections = sectionsOf(untabbed(lines.map((line) => (isRead.has(line) ? line : withSpokenHours(line)))));

  readName(sections, own, into);
  for (const runOn of runOns) readIntro(runOn, sections, into);
  for (const section of sections) readSection(section, into);
  const hasPhone = into.values.has('phones');
  for (const line of own.signature) readSignatureLine(line, hasPhone, into);
  if (own.sender !== undefined) gatherFirst(into, 'mails', own.sender);

  const isNamed = into.values.has('name');
  if (!isNamed && !gatherWorkingName([...runOns.flatMap(({ intro }) => intro), ...own.lines], into)) {
    throw new SitewrightError(
      'validation',
      `${fileName} does not say what the client is called. Write the name on the first line, for example: Bakery Hofer, Linz`,
    );
  }
  return { ...assembled('text', into.values, into.unread), ...(isNamed ? {} : { nameFrom: 'trade' as const }) };
}

/** What a line without marks begins with may say who writes. The rest of the line has been read. */
function readIntro({ line, intro }: RunOn, sections: readonly Section[], into: Gathered): void {
  const told = into.values.has('name') ? undefined : (calledIn(intro) ?? introducedIn(intro) ?? headIn(intro));
  if (told) gatherTold(told, into);
  for (const section of sections) section.lines = section.lines.filter((each) => each.trim() === '' || !line.endsWith(each));
}

/** @returns whether there is one */
function gatherWorkingName(lines: readonly string[], into: Gathered): boolean {
  const found = workingNameIn(thoughtsOf(lines.join('\n')).slice(0, MOST_SENTENCES));
  gatherFirst(into, 'name', found?.name);
  gatherFirst(into, 'trade', found?.name);
  gatherFirst(into, 'city', found?.city);
  return found !== undefined;
}

/** A label, a title, a sentence that says it in so many words, a first line that stands by itself, other sentences: the first that tells it. */
function readName(sections: Section[], own: OwnWords, into: Gathered): void {
  readLabelledName(sections, into);

  const title = sections.find((section) => section.level === 1 && section.heading !== undefined);
  const titled = title?.heading === undefined || title.field !== undefined ? undefined : nameLineOf(title.heading);
  if (titled) gatherName(titled, into);
  if (into.values.has('name')) return;

  const sentences = sections.flatMap((section) => thoughtsOf(section.lines.join('\n'))).slice(0, MOST_SENTENCES);
  const called = firstOf(sentences, calledIn);
  if (called) {
    gatherTold(called, into);
    dropCalling(sentences, sections);
  } else readFirstLine(sections, into);
  readHead(sections, into);
  if (!into.values.has('name')) readSaidName(sentences, into);
  if (!into.values.has('name')) readNameAround(sections, own, into);
}

/** "Our shop is called Ninepenny, we …": once the name is known, the clause says nothing more. */
function dropCalling(sentences: readonly string[], sections: readonly Section[]): void {
  const sentence = sentences.find((each) => calledIn(each) !== undefined) ?? '';
  const clause = clausesOf(sentence)[0] ?? '';
  if (!onlyCalls(clause)) return;
  for (const line of sections.flatMap((section) => section.lines).filter((each) => each.includes(clause))) {
    replace(line, line.replace(clause, '').replace(/^[\s,.;:–-]+/u, ''), sections);
  }
}

/** A first line that is nothing but the name, and what may stand beside it on the line below. */
function readFirstLine(sections: Section[], into: Gathered): void {
  const [led, second = ''] = sections.flatMap((section) => section.lines).filter((line) => line.trim() !== '' && !isTalk(line));
  if (led === undefined) return;
  const first = led.replace(LEAD, '');
  if (first !== led) replace(led, first, sections);

  const isName =
    mayBeName(first) &&
    !NOT_A_NAME.has(kindOfSentence(first)) &&
    !saysSomething(first) &&
    !isTradeWord(bareTitle(first)) &&
    !isTradeInTown(first);
  const named = isName ? nameLineOf(first) : undefined;
  if (!named) {
    readOpening(first, sections, into);
    return;
  }
  gatherName(named, into);
  drop(first, sections);
  readTradeLine(second, sections, into);
}

/** "Here is the text for our site: …". */
const LEAD = /^(?:hier|here|anbei|voici|ecco|aqu[ií])(?!\p{L})[^:.]{0,60}:\s+(?=\S)/iu;

function isTalk(line: string): boolean {
  return thoughtsOf(line).every((sentence) => kindOfSentence(sentence) === 'chat' && !LEAD.test(sentence));
}

/** "Community choir · Hebden Bridge", "Apicultrice à Lourmarin": what the client is and where, below the name. */
function readTradeLine(line: string, sections: Section[], into: Gathered): void {
  const [, town] = /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})\s\(\p{Lu}[\p{L} ]+\)$/u.exec(line.trim()) ?? [];
  if (town !== undefined) {
    gatherFirst(into, 'city', town);
    drop(line, sections);
    return;
  }
  const parts = line.split(/\s+[·|–—]\s+/u);
  const head = headIn(parts[0] ?? '');
  if (!head || head.name !== undefined || head.clause !== parts[0]?.trim()) return;

  gatherTold({ ...head, city: head.city ?? parts[1] }, into);
  if (parts.length <= 2) drop(line, sections);
}

/** The first words of a note: "driving school in Swansea, lessons £36". They are not read again. */
function readHead(sections: Section[], into: Gathered): void {
  const first = sections.flatMap((section) => section.lines).find((line) => line.trim() !== '');
  const [opening] = first === undefined || into.values.has('trade') ? [] : thoughtsOf(first);
  const head = opening === undefined ? undefined : headIn(opening);
  if (first === undefined || !head) return;

  gatherTold(head, into);
  replace(first, first.replace(head.clause, '').replace(/^[\s,.;:–-]+/u, ''), sections);
}

/** A sentence that says it, with town and trade where it says those too. */
function readSaidName(sentences: readonly string[], into: Gathered): void {
  const told = firstOf(sentences, introducedIn);
  if (told) gatherTold(told, into);

  const saying = sentences.find((sentence) => nameInSentence(sentence) !== undefined);
  const said = saying && nameInSentence(saying);
  if (saying && said) gatherTold({ name: said, city: cityInSentence(saying, said), trade: tradeInSentence(saying) }, into);
}

/** Where no sentence says it: the firm in the signature, who writes, a name that stands by itself, the subject, the address. */
function readNameAround(sections: readonly Section[], { signature, subject, sender }: OwnWords, into: Gathered): void {
  const text = sections.flatMap((section) => section.lines).join('\n');
  const sentences = thoughtsOf(text).slice(0, MOST_SENTENCES);
  const alone = () => firstOf(sentences.map((sentence) => contactWordsOf(sentence).rest).flatMap(clausesOf), personAlone);
  const named = firmIn(signature) ?? (into.values.has('trade') ? alone() : undefined);

  const writer = firstOf(sentences, writerIn);
  if (named !== undefined) gatherTold({ name: named, trade: tradeWordIn(named) }, into);
  else if (writer) gatherTold(writer, into);
  gatherFirst(into, 'name', subject === undefined ? undefined : nameInSubject(subject));
  gatherFirst(into, 'name', nameInDomain(text) ?? nameInDomain(sender ?? ''));
}

function firstOf<Found>(sentences: readonly string[], find: (sentence: string) => Found | undefined): Found | undefined {
  for (const sentence of sentences) {
    const found = find(sentence);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Name: Bakery Hofer" anywhere. */
function readLabelledName(sections: Section[], into: Gathered): void {
  const labelled = sections
    .flatMap((section) => section.lines)
    .find((line) =>
      /^[\s*_-]*(?:(?:business |company )?name|firma|betrieb|nom|nombre|nome|naam|الاسم|שם)[*_]*\s*[:：]/iu.test(line),
    );
  if (labelled !== undefined && readLabelled(labelled, into)) drop(labelled, sections);
}

/** "Bakery Hofer, Linz. We bake at four in the morning.": a first line whose first sentence is the name. */
function readOpening(line: string, sections: Section[], into: Gathered): void {
  const [opening = '', ...rest] = thoughtsOf(line);
  const title = opening.replace(/\.$/u, '');
  const isName = mayBeName(title) && !NOT_A_NAME.has(kindOfSentence(opening)) && !saysSomething(title);
  const isTrade = isTradeWord(title);
  const named = rest.length > 0 && isName && !isTrade ? nameLineOf(title) : undefined;
  if (isTrade) gatherFirst(into, 'trade', trade(title));
  else if (named) gatherName(named, into);
  else {
    readOpeningClause(line, opening, { sections, into });
    return;
  }
  replace(line, rest.join(' '), sections);
}

/** "agriturismo Le Querce, siamo vicino a Pienza": a trade and a name before the first comma. */
function readOpeningClause(line: string, opening: string, { sections, into }: { sections: Section[]; into: Gathered }): void {
  const [clause = '', ...others] = clausesOf(opening);
  const isTold = others.length > 0 && clause.split(/\s+/u).length <= 5 && /\s\p{Lu}/u.test(clause) && mayBeName(clause);
  if (!isTold || headIn(clause) || recogniseTrade({ name: clause, services: [] }) === undefined) return;
  if (NOT_A_NAME.has(kindOfSentence(clause)) || /\p{N}|\s(?:in|à|en|a|te|bei)\s/u.test(clause)) return;
  gatherTold({ name: clause }, into);
  replace(line, line.replace(clause, '').replace(/^[\s,.;:–-]+/u, ''), sections);
}

function gatherTold({ name, trade: word, city }: Told, into: Gathered): void {
  gatherFirst(into, 'name', name);
  gatherFirst(into, 'city', city);
  const isKnown = name !== undefined && recogniseTrade({ name, services: [] }) !== undefined;
  if (word !== undefined && !isKnown) gatherFirst(into, 'trade', trade(word));
}

/** Inside a sentence the word for a trade is small, but in German. */
function trade(word: string): string {
  const isGerman = /\p{Ll}{5}/u.test(word) && !/[\s&]/u.test(word);
  return isGerman ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

/** "toilettage canin à rennes": what somebody is and where, and no name. */
function isTradeInTown(line: string): boolean {
  const head = headIn(line);
  return head !== undefined && head.name === undefined && head.clause === line.trim() && !/\p{Lu}/u.test(line);
}

function bareTitle(line: string): string {
  return line.trim().replace(/\.$/u, '');
}

/** A verb that is no part of a name: the line is a sentence. */
function saysSomething(line: string): boolean {
  return introducedIn(line) !== undefined || pricesInSentence(line) !== undefined || contactWordsOf(line).mails.length > 0;
}

function gatherName({ name, trade: said, city, postcode, country, address, rest }: NameLine, into: Gathered): void {
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

function withoutEndlessLines(lines: readonly string[], into: Gathered): string[] {
  for (const line of lines) if (line.length > MAX_LINE_CHARACTERS) leaveLine(into, line);
  return lines.filter((line) => line.length <= MAX_LINE_CHARACTERS);
}

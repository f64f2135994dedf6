// A brief out of free text: a pasted mail, a few lines, Markdown. What no rule reads is kept as unread.
import { sentencesOf } from '../../reading/sentences.ts';
import type { BriefInput } from '../../site/brief.ts';
import { SitewrightError } from '../../site/error.ts';
import { assembled } from '../assemble.ts';
import { addressLineOf, isAddress, isStreet } from '../lines/address-line.ts';
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
import { ownWordsOf } from './own-words.ts';
import { isNumber, readContact, readLabelled } from './plain-lines.ts';
import { readSection } from './section-lines.ts';
import { sectionsOf, type Section } from './sections.ts';
import { kindOfSentence } from './sentence-kinds.ts';

/** A brief of this length would fill four hundred pages. */
const MAX_LINES = 20_000;
/** A line without end is no writing: a picture in letters, a log, a key. */
const MAX_LINE_CHARACTERS = 8_000;

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
  const sections = sectionsOf(withoutEndlessLines(own.lines, into));

  readName(sections, own.subject, into);
  for (const section of sections) readSection(section, into);
  for (const line of own.signature) readSignatureLine(line, into);

  if (!into.values.has('name')) {
    throw new SitewrightError(
      'validation',
      `${fileName} does not say what the client is called. Write the name on the first line, for example: Bakery Hofer, Linz`,
    );
  }
  return assembled('text', into.values, into.unread);
}

/** A label, a title, a first line that stands by itself, a sentence, the subject: the first that tells it. */
function readName(sections: Section[], subject: string | undefined, into: Gathered): void {
  readLabelledName(sections, into);

  const title = sections.find((section) => section.level === 1 && section.heading !== undefined);
  const titled = title?.heading === undefined || title.field !== undefined ? undefined : nameLineOf(title.heading);
  if (titled) gatherName(titled, into);
  if (into.values.has('name')) return;

  const first = sections.flatMap((section) => section.lines).find((line) => line.trim() !== '');
  const named = first !== undefined && mayBeName(first) && kindOfSentence(first) !== 'order' ? nameLineOf(first) : undefined;
  if (first !== undefined && named) {
    gatherName(named, into);
    drop(first, sections);
    return;
  }
  readSaidName(sections, subject, into);
  if (first !== undefined && !into.values.has('name')) readOpening(first, sections, into);
  if (!into.values.has('name')) gatherFirst(into, 'name', nameInDomain(sections.flatMap((section) => section.lines).join('\n')));
}

/** A sentence that says it, with town and trade where it says those too; else the subject of the mail. */
function readSaidName(sections: Section[], subject: string | undefined, into: Gathered): void {
  const sentences = sections.flatMap((section) => sentencesOf(section.lines.join(' ')));
  const saying = sentences.slice(0, 12).find((sentence) => nameInSentence(sentence) !== undefined);
  const said = saying && nameInSentence(saying);
  if (saying && said) {
    gatherFirst(into, 'city', cityInSentence(saying, said));
    gatherFirst(into, 'trade', tradeInSentence(saying));
  }
  gatherFirst(into, 'name', said ?? (subject === undefined ? undefined : nameInSubject(subject)));
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
  const [opening = '', ...rest] = sentencesOf(line);
  const title = opening.replace(/\.$/u, '');
  const named = rest.length > 0 && mayBeName(title) ? nameLineOf(title) : undefined;
  if (!named) return;

  gatherName(named, into);
  for (const section of sections) {
    section.lines = section.lines.map((each) => (each === line ? rest.join(' ') : each));
  }
}

function gatherName({ name, trade, city, country, rest }: NameLine, into: Gathered): void {
  gatherFirst(into, 'name', name);
  gatherFirst(into, 'trade', trade);
  gatherFirst(into, 'city', city);
  gatherFirst(into, 'country', country);
  for (const part of rest) readPart(part, into);
}

/** "Plumber Dave, Leeds, 0113 496 0777": what stands beside the name tells how to reach it, or where it is. */
function readPart(part: string, into: Gathered): void {
  if (readContact(part, into)) return;
  if (isNumber(part)) gather(into, 'phones', part);
  else if (isStreet(part)) gatherFirst(into, 'street', part);
  else leaveLine(into, part);
}

function drop(line: string, sections: readonly Section[]): void {
  for (const section of sections) {
    const index = section.lines.indexOf(line);
    if (index === -1) continue;
    section.lines.splice(index, 1);
    return;
  }
}

/** A signature tells how to reach the client and where, and nothing else. */
function readSignatureLine(line: string, into: Gathered): void {
  const { phones, mails, webs, rest } = contactWordsOf(line);
  for (const phone of phones) gather(into, 'phones', phone);
  for (const mail of mails) gather(into, 'mails', mail);
  for (const web of webs) gatherFirst(into, 'web', web);
  if (isAddress(rest)) gatherFirst(into, 'address', addressLineOf(rest));
}

function withoutEndlessLines(lines: readonly string[], into: Gathered): string[] {
  for (const line of lines) if (line.length > MAX_LINE_CHARACTERS) leaveLine(into, line);
  return lines.filter((line) => line.length <= MAX_LINE_CHARACTERS);
}

// A brief out of free text: a pasted mail, a few lines, Markdown. What no rule reads is kept as unread.
import { mayBeTown } from '../../reading/town.ts';
import { tradeWordIn } from '../../reading/trade-words.ts';
import type { BriefInput } from '../../site/brief.ts';
import { SitewrightError } from '../../site/error.ts';
import { assembled } from '../assemble.ts';
import { clausesOf } from './clauses.ts';
import { contactWordsOf } from './contact-words.ts';
import { firmOf } from './firm-words.ts';
import { readFirstLine, readHead } from './first-line.ts';
import { gatherName, gatherTold } from './gather-told.ts';
import { gatherFirst, leaveLine, type Gathered } from './gathered.ts';
import { readLabelledName } from './labelled-name.ts';
import { cityInSentence, nameInDomain, nameInSentence, nameInSubject, nameLineOf, tradeInSentence } from './name-line.ts';
import { ownWordsOf, type OwnWords } from './own-words.ts';
import { placedWords } from './placed-words.ts';
import { readPlainLine } from './plain-lines.ts';
import { amends } from './postscript.ts';
import { readRunOn, type RunOn } from './run-on.ts';
import { replace } from './section-edits.ts';
import { readSection } from './section-lines.ts';
import { sectionsOf, type Section } from './sections.ts';
import { readSignatureLine } from './signature-line.ts';
import { withSpokenHours } from './spoken-hours.ts';
import { untabbed } from './tabs.ts';
import { nameOverAddress, titleAlone } from './title-alone.ts';
import { calledIn, firmIn, headIn, introducedIn, onlyCalls, personAlone, welcomedTo, writerIn } from './told-name.ts';
import { thoughtsOf } from './thoughts.ts';
import { workingNameIn } from './working-name.ts';

/** A brief of this length would fill four hundred pages. */
const MAX_LINES = 20_000;
/** A line without end is no writing: a picture in letters, a log, a key. */
const MAX_LINE_CHARACTERS = 8_000;

/** Who somebody is, they say at the beginning. */
const MOST_SENTENCES = 12;

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

  const first = lines.find((line) => line.trim() !== '');
  const opening = runOns.find(({ line, intro }) => line === first && firmOf(intro) !== undefined);
  if (opening) readIntro(opening, sections, into);
  readName(sections, own, into);
  for (const runOn of runOns) readIntro(runOn, sections, into);
  for (const section of sections) readSection(section, into);
  const hasPhone = into.values.has('phones');
  for (const line of own.postscripts) if (!amends(line, into)) readPlainLine(line, into, false);
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
  const told = into.values.has('name')
    ? undefined
    : (calledIn(intro) ?? calledIn(line) ?? introducedIn(intro) ?? headIn(intro) ?? firmOf(intro));
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
  const first = sections.flatMap((section) => section.lines).find((line) => line.trim() !== '');
  const called = welcomedTo(first ?? '') ?? firstOf(sentences, calledIn);
  if (called) {
    gatherTold(called, into);
    dropCalling(sentences, sections);
  } else readFirstLine(sections, into);
  readHead(sections, into);
  if (!into.values.has('name')) readSaidName(sentences, sections, into);
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

/** A sentence that says it, with town and trade where it says those too. */
function readSaidName(sentences: readonly string[], sections: readonly Section[], into: Gathered): void {
  const told = firstOf(sentences, introducedIn);
  if (told) {
    const around = withoutHere(sentences, sections);
    gatherTold({ ...told, city: told.city ?? around }, into);
  }

  const saying = sentences.find((sentence) => nameInSentence(sentence) !== undefined);
  const said = saying && nameInSentence(saying);
  if (saying && said) gatherTold({ name: said, city: cityInSentence(saying, said), trade: tradeInSentence(saying) }, into);
}

/** "Magpie Lane Coffee here, little hole in the wall in Fremantle": what follows is said of it. @returns its town */
function withoutHere(sentences: readonly string[], sections: readonly Section[]): string | undefined {
  const [, clause, rest = ''] =
    sentences.map((each) => /^([^,.]+\s(?:here|hier)),\s+(.+)$/su.exec(each)).find((found) => found) ?? [];
  if (clause === undefined) return undefined;
  for (const line of sections.flatMap((section) => section.lines).filter((each) => each.includes(`${clause}, `)))
    replace(line, line.replace(`${clause}, `, ''), [...sections]);
  const written = /\sin\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\.?$/u.exec(rest.trim())?.[1];
  return placedWords(rest, () => false)?.town ?? (written !== undefined && mayBeTown(written) ? written : undefined);
}

/** Where no sentence says it: the firm in the signature, who writes, a name that stands by itself, the subject, the address. */
function readNameAround(sections: readonly Section[], { signature, subject, sender }: OwnWords, into: Gathered): void {
  const text = sections.flatMap((section) => section.lines).join('\n');
  const sentences = thoughtsOf(text).slice(0, MOST_SENTENCES);
  const alone = () => firstOf(sentences.map((sentence) => contactWordsOf(sentence).rest).flatMap(clausesOf), personAlone);
  const named = firmIn(signature) ?? (into.values.has('trade') ? alone() : undefined);

  const writer = firstOf(sentences, writerIn);
  const heading = nameOverAddress(sections.flatMap((section) => section.lines)) ?? firstOf(sentences, titleAlone);
  if (heading !== undefined) gatherTold({ name: heading, trade: tradeWordIn(heading) }, into);
  else if (named !== undefined) gatherTold({ name: named, trade: tradeWordIn(named) }, into);
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

function withoutEndlessLines(lines: readonly string[], into: Gathered): string[] {
  for (const line of lines) if (line.length > MAX_LINE_CHARACTERS) leaveLine(into, line);
  return lines.filter((line) => line.length <= MAX_LINE_CHARACTERS);
}

// A first line that is the client's name, or begins with it, and the line below that says what they are.
import { isNounOfTrade, recogniseTrade } from '../../reading/trade.ts';
import { townAtStart } from '../../reading/town.ts';
import { isTradeWord } from '../../reading/trade-words.ts';
import { clausesOf } from './clauses.ts';
import { contactWordsOf } from './contact-words.ts';
import { gatherName, gatherTold, trade } from './gather-told.ts';
import { gatherFirst, type Gathered } from './gathered.ts';
import { mayBeName, nameInSentence, nameLineOf, type NameLine } from './name-line.ts';
import { patternOf } from '../../reading/pattern.ts';
import { pricesInSentence } from './prices-in-sentence.ts';
import { drop, replace } from './section-edits.ts';
import type { Section } from './sections.ts';
import { kindOfSentence, type SentenceKind } from './sentence-kinds.ts';
import { thoughtsOf } from './thoughts.ts';
import { headIn, introducedIn } from './told-name.ts';

const NOT_A_NAME: ReadonlySet<SentenceKind> = new Set<SentenceKind>(['order', 'chat', 'wish', 'limit']);

/** A first line that is nothing but the name, and what may stand beside it on the line below. */
export function readFirstLine(sections: Section[], into: Gathered): void {
  const told = dropSmallTalk(sections);
  const [led, second = ''] = sections
    .flatMap((section) => section.lines)
    .filter((line) => line.trim() !== '' && line !== told && !isTalk(line) && !/[:：]$/u.test(line.trim()));
  if (led === undefined) return;
  const first = led.replace(LEAD, '');
  if (first !== led) replace(led, first, sections);

  const isName =
    mayBeName(first) &&
    thoughtsOf(first).length === 1 &&
    !NOT_A_NAME.has(kindOfSentence(first)) &&
    !saysSomething(first) &&
    !isTradeWord(bareTitle(first)) &&
    !isTradeInTown(first);
  const named = isName ? nameLineOf(first) : undefined;
  if (!named || isNounOfTrade(named.name) || isTradeWord(named.name)) {
    readOpening(first, sections, into);
    return;
  }
  gatherName(named, into);
  drop(first, sections);
  readTradeLine(second, sections, into);
}

/** Somebody begins to write: "gern, hier die Antworten:", "even snel vanaf m'n telefoon". No name holds these words and no capital. */
const SMALL_TALK = patternOf(
  String.raw`
    ^(?:gern|gerne|ok|okay|ja|yes|yep|sure|oui|sí|allora|also|dann|hier|here|voici|voilà|ecco|aquí|even|snel|zoals|weil|wie|as|per|about
    |sorry|scusa|perdón|danke|thanks|merci|grazie|gracias|bedankt|anbei|attached|nochmal|again|quick|kurz|vite|bon|bueno|pues|dunque
    |so|right|well|finally|endlich|enfin|finalmente)(?!\p{L})
  `,
  'iu',
);

/** Longer talk may tell something. */
const MOST_TALK_WORDS = 8;

/** @returns the line that stays, where the talk tells more: it is read as any other, and never as a name */
function dropSmallTalk(sections: Section[]): string | undefined {
  const first = sections.flatMap((section) => section.lines).find((line) => line.trim() !== '');
  const [opening = '', ...rest] = first === undefined ? [] : thoughtsOf(first);
  const isTalking = SMALL_TALK.test(opening) && !/\p{Lu}/u.test(opening) && sections.some(({ lines }) => lines.some(hasCapital));
  const saysMore =
    introducedIn(opening) !== undefined || contactWordsOf(opening).phones.length > 0 || headIn(opening) !== undefined;
  if (first === undefined || !isTalking || saysMore) return undefined;

  const isTelling = /[\p{N}@]/u.test(opening) || opening.split(/\s+/u).length > MOST_TALK_WORDS;
  const told = isTelling ? opening.replace(OPENING_WORDS, '') : '';
  for (const section of sections) {
    section.lines = section.lines.flatMap((line) =>
      line === first ? [rest.join(' '), told].filter((each) => each !== '') : [line],
    );
  }
  return told === '' ? undefined : told;
}

const OPENING_WORDS = patternOf(
  String.raw`
    ^(?:(?:gern|gerne|ok|okay|ja|yes|yep|sure|oui|sí|allora|also|dann|so|right|well|finally|endlich|enfin|finalmente|bon|bueno|pues|dunque
    |wie (?:telefonisch |gestern )?(?:besprochen|vereinbart|abgesprochen)|as (?:discussed|agreed|promised)|comme convenu|zoals (?:besproken|afgesproken))
    (?!\p{L})[\s,:–-]*)+
  `,
  'iu',
);

function hasCapital(line: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(line) || /[.!]\s\p{Lu}/u.test(line);
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
  if (/^\p{Lu}/u.test(line) && townAtStart(line)?.length === line.trim().length) {
    gatherFirst(into, 'city', line.trim());
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
export function readHead(sections: Section[], into: Gathered): void {
  const first = sections.flatMap((section) => section.lines).find((line) => line.trim() !== '');
  const [opening] = first === undefined || into.values.has('trade') ? [] : thoughtsOf(first);
  const head = opening === undefined ? undefined : headIn(opening);
  if (first === undefined || !head) return;

  gatherTold(head, into);
  replace(first, first.replace(head.clause, '').replace(/^[\s,.;:–-]+/u, ''), sections);
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

/** A name before the first comma: "Iron & Oak Gym (Cardiff), training from £35", "agriturismo Le Querce, siamo vicino a Pienza". */
function readOpeningClause(line: string, opening: string, { sections, into }: { sections: Section[]; into: Gathered }): void {
  const [clause = '', ...others] = clausesOf(opening);
  const isSaid = NOT_A_NAME.has(kindOfSentence(clause)) || introducedIn(clause) !== undefined;
  if (others.length === 0 || !mayBeName(clause) || isSaid) return;

  const placed = placedNameOf(clause);
  if (placed) gatherName(placed, into);
  else if (isTradeAndName(clause)) gatherTold({ name: clause }, into);
  else return;
  replace(line, line.replace(clause, '').replace(/^[\s,.;:–-]+/u, ''), sections);
}

const CAPITALS = /^\p{Lu}\S*(?:\s(?:&|and|und|et|y|e|of|the|de|del|la|le|du|des|di|da|zum|zur|am|im|van|\d+|\p{Lu}\S*))*$/u;

/** A name and a town that is known. */
function placedNameOf(clause: string): NameLine | undefined {
  const named = CAPITALS.test(clause.replace(/\s(?:in|à|en|a|te)\s|\s\(/u, ' ')) ? nameLineOf(clause) : undefined;
  const isKnown = named?.city !== undefined && townAtStart(named.city)?.length === named.city.length;
  return isKnown ? named : undefined;
}

function isTradeAndName(clause: string): boolean {
  return (
    clause.split(/\s+/u).length <= 5 &&
    /\s\p{Lu}/u.test(clause) &&
    !/\p{N}|\s(?:in|à|en|a|te|bei)\s/u.test(clause) &&
    headIn(clause) === undefined &&
    recogniseTrade({ name: clause, services: [] }) !== undefined
  );
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
  const isIntroduction = introducedIn(line) !== undefined || nameInSentence(line) !== undefined;
  return isIntroduction || pricesInSentence(line) !== undefined || contactWordsOf(line).mails.length > 0;
}

// The client's name out of free text: a title, a first line, a sentence that says it, or the subject of a mail.
import { patternOf } from '../../reading/pattern.ts';
import { countryNamed } from '../../reading/country.ts';
import { recogniseTrade } from '../../reading/trade.ts';
import { mayBeTown, townAtStart } from '../../reading/town.ts';
import { isTradeWord, tradeWordIn } from '../../reading/trade-words.ts';
import { fieldNamed } from '../field-names.ts';
import { addressLineOf, isAddress, type AddressLine } from '../lines/address-line.ts';
import { bareLine } from '../lines/material-lines.ts';
import { placeInSentence } from './place-in-sentence.ts';
import { TAKEN } from './remainder.ts';

export interface NameLine {
  name: string;
  address?: AddressLine | undefined;
  trade?: string | undefined;
  city?: string | undefined;
  postcode?: string | undefined;
  country?: string | undefined;
  /** Parts of the line that are none of these. */
  rest: string[];
}

const MAX_SENTENCE_CHARACTERS = 400;
const SEPARATOR = /\s+[–—|·:/]\s+|\s+-\s+|\s*[,،:]\s+|\s*;\s*/u;
const IN_PLACE = /^(.{2,60}?)\s+(?:in|aus|from|à|en|a|te|uit|في|ב-?)\s+(\p{Lu}[\p{L} .'’-]{1,40}|\p{Lo}[\p{L}\p{M} -]{1,40})$/u;
const BRIEF_WORDS = patternOf(
  String.raw`
    ^(?:(?:website|client|project|web|site)\s+)?(?:brief(?:ing)?|profile|website|project|questionnaire
    |site(?=\s+for\s))(?:\s+(?:for
    |für|pour))?\s*[:–—-]?\s*
  `,
  'iu',
);
const JOINING = '(?:&|and|und|et|of|the|de|la|le|du|des|zum|zur|am|im)';
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{N}&'’.-]*`;
const NAME = String.raw`(${CAPITALISED}(?:\s+(?:${JOINING}\s+)?${CAPITALISED}){0,6})`;
const INTRODUCTIONS = [
  "[Ww]e(?: a|['’])re",
  "I(?: a|['’])m",
  '[Oo]ur name is',
  '(?:is|are) called',
  '[Ww]ir (?:sind|heißen)(?: die| das| der)?',
  '[Nn]ous sommes',
  "s['’]appelle",
  '[Nn]os llamamos',
  '[Ss]omos',
  '[Cc]i chiamiamo',
  '[Ss]iamo',
  '[Ww]ij (?:zijn|heten)',
].join('|');
const SAYS_NAME = new RegExp(`(?<!\\p{L})(?:${INTRODUCTIONS})\\s+["“„«]?\\s?${NAME}`, 'u');
/** "a website for our garage, Kovač Auto": what is small before the name says what the client is. */
const SITE_FOR = new RegExp(
  String.raw`(?:web ?site|web ?page|homepage|webseite|site(?: web| internet)?|sito(?: web| internet)?|página(?: web)?)\s+(?:for|für|pour|para|per|de(?: la| los)?|del|dell['’]|della|du|des|vom|von der)\s?(?:([\p{Ll} '’-]{2,40})[,:]?\s+)?["“„«]?${NAME}`,
  'u',
);
const OUR = /^(?:our|my|the|a|an|unser\p{L}*|mein\p{L}*|die|das|den|notre|mon|ma|le|la)\s+/u;
const SAYS_NAME_RTL = /(?:^|\s)(?:نحن|اسمنا|אנחנו)\s+["“«]?([\p{L}]+(?:\s[\p{L}]+){0,3})["”»،,.]/u;
const IS_A = new RegExp(`^${NAME}\\s+(?:is|ist|est|es|è|is een)\\s+(?:an?|the|eine?|une?|una?|een|die|das|der|le|la)\\s`, 'u');
const IS_NOUN = patternOf(
  String.raw`
    \s(?:is|are|ist|sind|est|sommes|es|somos|è|siamo|zijn)\s+(?:an?|the|eine?|une?|una?|een|die|das|der|le|la
    |les)\s+([\p{L}][\p{L} '’-]{2,40}?)(?=\s+(?:in|on|at|of|for|with|that|which|where|from|de|d['’]|dans|à|pour|avec
    |qui|auf|für|mit|aus|von|en|con|per|per|voor|met|van)(?![\p{L}])|[,.;])
  `,
  'u',
);
const PRONOUN = patternOf(
  String.raw`
    ^(?:we|i|our|my|it|this|the|there|here|memo|somos|siamo|sono|soy|vous|wir|ich|unser\p{L}*|es|nous|je|notre|nos|nosotros
    |noi|wij|ons|ik|dit is|c['’]est|moi c['’]est|hier ist|das ist
    |it's|he|she|they|a|an|i'm|we're)\s
  `,
  'iu',
);
/** "The Sunday Singers", "The Salty Dog chip shop": a name may begin with an article. */
const TITLE = patternOf(
  String.raw`
    ^(?:The|THE|A|An)(?:\s(?:of|and|at|in|on|the|&|\p{Lu}[\p{L}\p{N}'’&.-]*))+(?:(?<=\s\p{Lu}\S*)(?:\s\p{Ll}+)?\s(?:shop
    |café|cafe|bar|restaurant|pub|inn|salon|studio|school|club|gallery|garage|gym|farm|bakery|florist|workshop|theatre
    |choir|band))?$
  `,
  'u',
);
const SUBJECT_NOISE = patternOf(
  String.raw`
    (?:\b(?:re|fwd?|aw|wg|tr)\s*:|\b(?:new |our |the |a )*(?:web ?site|webseite|homepage|website|site(?: internet
    | web)?|brief)\b|\b(?:for|für|pour|para|per|voor|about|infos?|text|texte|contenu|nouveau|neue)\b|[:–—-])
  `,
  'giu',
);

/** Out of a title or a line that stands by itself: "Bakery Hofer, Linz", "Ninepenny — florist in Ōamaru". */
export function nameLineOf(line: string): NameLine | undefined {
  const title = bareLine(line).replace(BRIEF_WORDS, '').replace(/\.$/u, '');
  const [first = '', ...others] = nameFirst(partsOf(title));
  if (!/[\p{L}\p{N}]/u.test(first) || fieldNamed(first) !== undefined) return undefined;

  const from = addressFrom(others);
  const address = from === -1 ? undefined : addressLineOf(others.slice(from).join(', '));
  const beside = address ? others.slice(0, from) : others;
  const placed = placedIn(first, beside.length === 0);
  const found: NameLine = placed
    ? { name: placed[1] ?? first, ...cityOf(placed[2]), address }
    : { name: first, address, rest: [] };
  for (const part of beside) place(part, found);
  return found;
}

/** Beside other words only a town that is known ends a name. */
function placedIn(first: string, isAlone: boolean): RegExpExecArray | undefined {
  const placed = IN_PLACE.exec(first);
  const town = placed?.[2];
  if (placed === null || town === undefined) return undefined;
  const isTown = isAlone ? mayBeTown(town) : townAtStart(town)?.length === town.length;
  return isTown ? placed : undefined;
}

/** "The Crooked Spoon (café in York)": brackets hold a part of their own where they say what it is, or where. */
function partsOf(title: string): string[] {
  const [, before, inBrackets, behind = ''] = /^([^()]+)\s\(([^()]+)\)((?:\s*[,–—|·:-].*)?)$/u.exec(title) ?? [];
  const isTrade = inBrackets !== undefined && tradeOf(IN_PLACE.exec(inBrackets)?.[1] ?? inBrackets) !== undefined;
  const isTown = inBrackets !== undefined && townAtStart(inBrackets)?.length === inBrackets.length;
  const isApart = before !== undefined && (isTrade || isTown);
  const parts = isApart ? [...before.split(SEPARATOR), inBrackets, ...behind.split(SEPARATOR)] : title.split(SEPARATOR);
  return parts.filter((part) => part !== '');
}

/** Index of the first part of an address; floors and houses before its street belong to it. */
function addressFrom(parts: readonly string[]): number {
  let from = parts.findLastIndex((_part, index) => isAddress(parts.slice(index).join(', ')));
  while (from > 0 && /\d|(?<!\p{L})(?:floor|unit|house|flat|stock|top|stiege|étage|piso)(?!\p{L})/iu.test(parts[from - 1] ?? ''))
    from--;
  return from;
}

/** "Florist, The Potting Shed, Hexham" begins with the trade. */
function nameFirst(parts: readonly string[]): readonly string[] {
  const [first = '', second = '', ...others] = parts;
  const isTrade = !first.includes(' ') && recogniseTrade({ trade: first, name: '', services: [] }) !== undefined;
  const isName = others.length > 0 && /^\p{Lu}[^\d]*\s\p{Lu}[^\d]*$/u.test(second);
  return isTrade && isName ? [second, first, ...others] : parts;
}

/** "Lyon" of "Lyon avec Sandrine Petitjean"; what goes with it is left over. */
function cityOf(words: string | undefined): { city: string | undefined; rest: string[] } {
  const known = words === undefined ? undefined : townAtStart(words);
  if (words !== undefined && known) {
    const behind = words.slice(known.length).trim();
    if (/^\p{L}/u.test(behind) && !/^(?:am|an|im|in|ob|bei|sur|de|del|upon|on|under|le)\s/u.test(behind))
      return { city: known.name, rest: [behind] };
  }
  const [city, ...rest] = words?.split(/\s+(?=(?:avec|with|mit|con|met|by|par|von|chez|bei|for|für|pour|para|per)\s)/u) ?? [];
  return { city, rest };
}

/** A row of prices is none. */
const MOST_NUMBERS = 2;
/** Somebody who writes small begins to talk: "im sheila i run", "yes please go ahead", "coucou c'est pour le site". */
const SAID_SMALL = patternOf(
  String.raw`
    ^\P{Lu}*$(?<=^(?:i|i['’]?m|i['’]ve|its|it['’]s|we|we['’]re|this|that['’]?s?|yes|yep|ok|okay|sure|please|so|can|could
    |need|looking|hello|hey|hi|hiya|ich|wir|mir|das|es|ja|also|hallo|je|j['’]ai|nous|on|c['’]est
    |coucou|bonjour|salut|oui|soy|somos|tengo|tenemos|es|hola|vale|sono|siamo|ho|abbiamo|è|ciao|salve|ecco)(?:\s.*|,.*)$)
  `,
  'u',
);

/** Whether a line may be a name at all: short, and no sentence about something. */
export function mayBeName(line: string): boolean {
  const bare = bareLine(placeInSentence(line)?.rest.replace(TAKEN, '') ?? line);
  const words = bare.split(/\s+/u).length;
  return (
    bare !== '' &&
    bare.length <= 90 &&
    words <= 10 &&
    (!PRONOUN.test(bare.replace(BRIEF_WORDS, '')) || TITLE.test(partsOf(bare)[0] ?? '')) &&
    !SAID_SMALL.test(bare) &&
    (bare.match(/\d+/gu) ?? []).length <= MOST_NUMBERS &&
    !/[.!?؟]$|@|https?:/u.test(bare)
  );
}

/** Out of a sentence: "We are Bakery Hofer and …", "Bakery Hofer is a …". */
export function nameInSentence(sentence: string): string | undefined {
  if (sentence.length > MAX_SENTENCE_CHARACTERS) return undefined;
  const patterns = [SAYS_NAME, SITE_FOR, SAYS_NAME_RTL, IS_A];
  const said = patterns.map((pattern) => pattern.exec(sentence)?.at(-1)).find((name) => name !== undefined);
  const name = said?.replace(AND_I, '').replace(/[.,]$/u, '').trim();
  const isName = name !== undefined && (!PRONOUN.test(`${name} `) || TITLE.test(name));
  return isName && !isOfPerson(sentence.slice(0, sentence.indexOf(name))) ? name : undefined;
}

const AND_I = /\s(?:and|und|et|y|e|en)\s(?:I|Ich|Je|Yo|Io|Ik)$/u;
/** Whose name is told is no firm: "notre apprenti s'appelle Lucas", "our dog is called Rex". */
const OF_PERSON = patternOf(
  String.raw`
    (?<!\p{L})(?:wife|husband|partner|son|daughter|mother|father|brother|sister|dog|cat|horse|apprentice|trainee|neighbou?r
    |frau|mann|sohn|tochter|mutter|vater
    |bruder|schwester|hund|katze|lehrling|azubi|nachbar(?:in)?|femme|mari|fils|fille|mère|père|frère|sœur|chien|chat
    |apprentie?|stagiaire|voisine?|mujer|marido
    |hij[oa]|madre|padre|herman[oa]|perr[oa]|gat[oa]|aprendiz|vecin[oa]|moglie|marito|figli[oa]|fratello|sorella|cane|apprendista)
    \s+(?:is|are|heißt|s['’]|se|si)?[\p{L}\s'’]*$
  `,
  'iu',
);

export function isOfPerson(before: string): boolean {
  return OF_PERSON.test(before);
}

/** "Maribor" of "Kovač Auto in Maribor". */
export function cityInSentence(sentence: string, name: string): string | undefined {
  const after = sentence.split(name)[1] ?? '';
  return /^,?\s+(?:in|à|en|a|te|im)\s+(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})/u.exec(after)?.[1];
}

/** What the sentence says the client is: "flower shop" of "Ninepenny is a flower shop in Ōamaru". Undefined for no trade we know. */
export function tradeInSentence(sentence: string): string | undefined {
  const noun = IS_NOUN.exec(sentence)?.[1] ?? SITE_FOR.exec(sentence)?.[1]?.replace(OUR, '');
  const isTrade =
    noun !== undefined && (recogniseTrade({ trade: noun, name: '', services: [] }) !== undefined || isTradeWord(noun));
  return isTrade ? noun : undefined;
}

export function nameInSubject(subject: string): string | undefined {
  const name = subject.replaceAll(SUBJECT_NOISE, ' ').replaceAll(/\s+/gu, ' ').trim();
  return /\p{Lu}|\p{Lo}/u.test(name) && name.length <= 60 ? name : undefined;
}

/** Addresses of people, not of firms. */
const MAIL_FOR_ALL =
  /^(?:gmail|googlemail|outlook|hotmail|live|icloud|me|yahoo|gmx|web|aol|proton|protonmail|mail|orange|free|t-online)$/u;

/** Out of the address the client writes from: "Kovac Auto" of info@kovac-auto.example. The last resort. */
export function nameInDomain(text: string): string | undefined {
  const label = /(?:@|https?:\/\/(?:www\.)?|www\.)([\p{L}\p{N}-]{3,40})\.[\p{L}.]{2,20}/u.exec(text)?.[1];
  if (label === undefined || MAIL_FOR_ALL.test(label.toLowerCase())) return undefined;

  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const ARTICLE = /^(?:an?|the|eine?|une?|una?|een)\s+/iu;
/** "Tag und Nacht" is no place. */
const TIME_OF_DAY = /(?<!\p{L})(?:tag|nacht|day|night|jour|nuit|día|noche|giorno|notte|dag)(?!\p{L})/iu;

function place(part: string, found: NameLine): void {
  const inPlace = IN_PLACE.exec(part);
  const trade = found.trade === undefined ? tradeOf(part) : undefined;
  const { city, postcode } = /\d{4}/u.test(part) ? addressLineOf(part) : {};

  if (inPlace && found.trade === undefined)
    Object.assign(found, { trade: inPlace[1]?.replace(ARTICLE, ''), city: found.city ?? inPlace[2] });
  else if (trade !== undefined) found.trade = trade;
  else if (found.address !== undefined) found.rest.push(part);
  else if (countryNamed(part) !== undefined) found.country = part;
  else if (isPlaceName(part) && found.city === undefined) found.city = part;
  else if (city !== undefined && found.city === undefined) Object.assign(found, { city, postcode });
  else if (found.trade === undefined && /^\p{Ll}[\p{L} -]{2,40}$/u.test(part)) found.trade = part;
  else found.rest.push(part);
}

function isPlaceName(part: string): boolean {
  const isCapitalised = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M} .'’/-]{1,40}$/u.test(part);
  return isCapitalised && part.split(' ').length <= 3 && !TIME_OF_DAY.test(part);
}

/** "florist" as it stands, "Podologin" of "Podologin Ursula Ammann". */
function tradeOf(part: string): string | undefined {
  if (recogniseTrade({ trade: part, name: '', services: [] }) !== undefined || isTradeWord(part)) return part;
  const leading = tradeWordIn(part);
  return leading !== undefined && part.startsWith(leading) ? leading : undefined;
}

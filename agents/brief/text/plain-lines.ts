// Lines of free text that stand under no heading which would say what they are.
import { patternOf } from '../../reading/pattern.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { fieldNamed, type FieldId } from '../field-names.ts';
import { addressLineOf, isAddress } from '../lines/address-line.ts';
import { areHours } from '../lines/hours-lines.ts';
import { bareLine, quoteLineOf } from '../lines/material-lines.ts';
import { serviceLineOf } from '../lines/service-line.ts';
import { contactWordsOf, isLabelOnly } from './contact-words.ts';
import { gather, gatherFirst, leaveLine, type Gathered } from './gathered.ts';
import { nameInSentence, tradeInSentence } from './name-line.ts';
import { kindOfSentence } from './sentence-kinds.ts';

/** Longer lines are paragraphs. */
const MAX_FACT_CHARACTERS = 600;
const LABELLED = /^([^:：]{2,40}?)\s*[:：]\s*(\S.*)$/u;
const ROLE = patternOf(
  String.raw`
    ^(?:(?:co-?)?owner|founder|director|manager|head \p{L}+|chef(?: de cuisine)?|baker|partner|principal
    |geschäftsführer(?:in)?|inhaber(?:in)?|meister(?:in)?|gründer(?:in)?|patron(?:ne)?|gérante?|propriétaire
    |dueñ[oa]|titolare|eigenaar|eigenares|المالك|المالكة|المدير|المديرة|בעלים|מנהל(?:ת)?)$
  `,
  'iu',
);
const OPEN = patternOf(
  String.raw`
    ^(?:(?:we are|we're|the shop is|shop|wir haben|nous sommes)\s+)?(?:open(?:ing hours)?|geöffnet|offen|ouverte?s?
    |abiert[oa]s?|apert[oi]|geopend|مفتوح|פתוח)(?!\p{L})\s*:?\s*
  `,
  'iu',
);
const COSTS = /(?:^|\s)(?:costs?|charges?|pays?|paid|is|are|was|for|about|kostet|kosten|coûte|coûtent|cuesta|costa|kost)$/iu;
const OLD_SITE = patternOf(
  String.raw`
    \b(?:old|current|existing|present)\s+(?:web)?site\b|\b(?:alte|bisherige|jetzige)\s+(?:web)?seite\b
    |\bancien site\b|\bsite actuel\b|الموقع القديم
  `,
  'iu',
);
const RIVAL = /\b(?:competitors?|rivals?|competition|mitbewerber\p{L}*|konkurrenz|concurrents?)\b/iu;

/** @param isListed whether the line stood behind a bullet */
export function readPlainLine(line: string, into: Gathered, isListed: boolean): void {
  const bare = bareLine(line);
  if (bare === '') return;
  if (/\s[·|•]\s/u.test(bare) && !areHours(bare)) {
    for (const part of bare.split(/\s[·|•]\s/u)) readPlainLine(part, into, isListed);
    return;
  }
  if (readPricedList(bare, into)) return;
  if (bare.length <= MAX_FACT_CHARACTERS && (readLabelled(bare, into) || readFact(bare, into, isListed))) return;

  const sentences = sentencesOf(bare);
  for (const sentence of sentences) {
    if (readPricedList(sentence, into)) continue;
    const isFact = sentences.length > 1 && readFact(sentence, into, false);
    if (!isFact && !readContact(sentence, into)) readSentence(sentence, into);
  }
}

/** The number under which a firm pays tax; its digits are no telephone's. */
const TAX_NUMBER =
  /^(?:p\.?\s?iva|partita iva|n\.?i\.?f\.?|c\.?i\.?f\.?|ust-?id(?:-?nr)?\.?|uid|n° (?:de )?tva|tva|btw(?:-nummer)?|vat(?: (?:no\.?|number|reg\.?))?)\s*[:.]?\s+(?=[\p{L}\d\s.-]*\d{6})/iu;

export function readTaxNumber(line: string, into: Gathered): boolean {
  const isOne = TAX_NUMBER.test(line);
  if (isOne) gatherFirst(into, 'legal', { vat: line.replace(TAX_NUMBER, '') });
  return isOne;
}

/** "Phone: 0113 496 0142", "Owner: Josie Barraclough". */
export function readLabelled(line: string, into: Gathered): boolean {
  const bare = bareLine(line);
  if (readTaxNumber(bare, into)) return true;

  const [, label, words] = LABELLED.exec(bare) ?? [];
  if (!label || !words) return false;
  if (ROLE.test(label)) {
    gather(into, 'people', { name: words.replace(/\.$/u, ''), role: label });
    return true;
  }
  const field = fieldNamed(label);
  if (field === undefined || field === 'kind' || field === 'unread') return false;
  readField(field, words, into);
  return true;
}

export function readField(field: FieldId, words: string, into: Gathered): void {
  if (field === 'phones' || field === 'mails' || field === 'web') {
    if (field === 'phones' && isNumber(words)) gather(into, 'phones', words);
    else if (!readContact(words, into)) leaveLine(into, words);
  } else if (field === 'geo') {
    const pair = /(-?\d{1,3}\.\d+)[,;\s]+(-?\d{1,3}\.\d+)/u.exec(words);
    if (pair) gather(into, 'geo', { lat: pair[1], lon: pair[2] });
    else leaveLine(into, words);
  } else if (field === 'trade') {
    into.values.set('trade', [words]);
  } else if (field === 'name' || field === 'deadline' || field === 'direction' || field === 'address') {
    gatherFirst(into, field, words);
  } else gather(into, field, words);
}

const BETWEEN_PRICES = /(?<=\d\s?(?:€|£|\$|EUR|CHF)|[€£$]\s?\d[\d.,]{0,9})\s*[,;]\s+/u;

/** "Fillings from 60 €, cleaning 45 €.": two priced things or more in one sentence. */
function readPricedList(sentence: string, into: Gathered): boolean {
  const services = sentence.split(BETWEEN_PRICES).map((part) => serviceLineOf(part, false));
  const priced = services.filter((service) => service !== undefined && service.name.split(/\s+/u).length <= 7);
  if (services.length < 2 || priced.length < services.length) return false;

  for (const service of priced) gather(into, 'services', service && { ...service, name: upperFirst(service.name) });
  return true;
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const CLOSED_ON =
  /^(closed|geschlossen|ruhetag|fermée?|cerrado|chiuso|gesloten)\s*:?\s+(?:on |every |am |le |les |el |los |il |la |op )?(.+)$/iu;

/** "Closed on Mondays" says of Monday that it is closed. */
function dayFirst(words: string): string {
  return words.replace(CLOSED_ON, '$2 $1');
}

function readFact(bare: string, into: Gathered, isListed: boolean): boolean {
  const hours = dayFirst(bare.replace(OPEN, '').replace(/\.$/u, ''));
  if (areHours(hours)) {
    gather(into, 'hours', hours);
    return true;
  }
  if (isAddress(bare)) {
    gatherFirst(into, 'address', addressLineOf(bare));
    return true;
  }
  const quote = quoteLineOf(bare);
  if (quote) {
    gather(into, 'quotes', quote);
    return true;
  }
  const service = bare.length <= 160 ? serviceLineOf(bare, false) : undefined;
  const isPriced = service !== undefined && !COSTS.test(service.name) && (isListed || service.name.split(/\s+/u).length <= 7);
  if (isPriced) gather(into, 'services', service);
  return isPriced;
}

/** A telephone number that is grouped like a price: "944 555 019". */
export function isNumber(words: string): boolean {
  return /^\+?[\d\s()/.-]{7,24}$/u.test(words) && (words.match(/\d/gu)?.length ?? 0) >= 7;
}

/** Whether the line was there to say how to reach the client. A sentence around a number is left unread, not shown. */
export function readContact(line: string, into: Gathered): boolean {
  const { phones, mails, webs, rest } = contactWordsOf(line);
  if (phones.length + mails.length + webs.length === 0) return false;
  for (const phone of phones) gather(into, 'phones', phone);
  for (const mail of mails) gather(into, 'mails', mail);
  for (const web of webs) readWeb(web, line, into);

  if (isAddress(rest)) gatherFirst(into, 'address', addressLineOf(rest.replace(/[\s,;·–-]+$/u, '')));
  else if (!isLabelOnly(rest)) leaveLine(into, line);
  return true;
}

function readWeb(web: string, line: string, into: Gathered): void {
  if (OLD_SITE.test(line)) gatherFirst(into, 'oldAddress', web);
  else if (RIVAL.test(line)) gather(into, 'competitors', web);
  else gatherFirst(into, 'web', web);
}

export function readSentence(sentence: string, into: Gathered): void {
  const kind = kindOfSentence(sentence);
  if (kind === 'chat') return;
  if (kind === 'order' || kind === 'unclear') leaveLine(into, sentence);
  else if (kind === 'wish') gather(into, 'goals', sentence);
  else if (!into.values.has('description') && saysWho(sentence, into)) {
    gather(into, 'description', sentence);
    gatherFirst(into, 'trade', tradeInSentence(sentence));
  } else gather(into, kind === 'story' ? 'story' : kind === 'promise' ? 'promises' : 'statements', sentence);
}

/** "Bakery Hofer is a …", "We are …", or any sentence that begins with the name. */
function saysWho(sentence: string, into: Gathered): boolean {
  const [name] = into.values.get('name') ?? [];
  const bare = sentence.replace(/^(?:The|Die|Der|Das|La|Le|Les|L['’]|El|Los|Las|Il|Lo|I|Gli|De|Het)\s*/u, '');
  const beginsWithName = typeof name === 'string' && [sentence, bare].some((words) => words.startsWith(`${name} `));
  return beginsWithName || nameInSentence(sentence) !== undefined;
}

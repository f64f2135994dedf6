// Lines of free text that stand under no heading which would say what they are.
import { fold } from '../../reading/fold.ts';
import { patternOf } from '../../reading/pattern.ts';
import { fieldNamed, type FieldId } from '../field-names.ts';
import { addressLineOf, isAddress } from '../lines/address-line.ts';
import { areHours } from '../lines/hours-lines.ts';
import { bareLine, quoteLineOf } from '../lines/material-lines.ts';
import { MONEY } from '../lines/price-tail.ts';
import { readClockTimes } from '../../reading/clock-times.ts';
import { tradeWordIn } from '../../reading/trade-words.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import { personAlone } from './told-name.ts';
import { serviceLineOf } from '../lines/service-line.ts';
import { isChatLine } from './chat-lines.ts';
import { contactWordsOf } from './contact-words.ts';
import { isNumber, readContact } from './contact-line.ts';
import { gather, gatherFirst, leaveLine, type Gathered } from './gathered.ts';
import { isLeadOnly } from './lead-words.ts';
import { offersBetweenCommas } from './offers-in-row.ts';
import { amends } from './postscript.ts';
import { pricesInSentence } from './prices-in-sentence.ts';
import { thoughtsOf } from './thoughts.ts';
import { readToldSentence } from './told-sentence.ts';
import { withheldBrackets } from './withheld.ts';

/** Longer lines are paragraphs. */
const MAX_FACT_CHARACTERS = 600;
/** A colon between digits is a time's. */
const LABELLED = /^([^:：]{2,40}?)\s*(?:(?<!\d)[:：]|[:：](?!\d))\s*(\S.*)$/u;
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
/** @param isListed whether the line stood behind a bullet */
export function readPlainLine(line: string, into: Gathered, isListed: boolean): void {
  const hidden = withheldBrackets(line);
  for (const words of hidden) leaveLine(into, words);
  const bare = bareLine(hidden.reduce((rest, words) => rest.replace(words, ' '), line)).trim();
  if (bare === '') return;
  if (/\s[·|•]\s/u.test(bare) && !areHours(bare)) {
    for (const part of bare.split(/\s[·|•]\s/u)) readPlainLine(part, into, isListed);
    return;
  }
  if (isChatLine(bare)) return;
  if (
    bare.length <= MAX_FACT_CHARACTERS &&
    (readPricedList(bare, into) || readLabelled(bare, into) || readFact(bare, into, isListed))
  )
    return;

  for (const thought of thoughtsOf(bare)) readThought(thought, into);
}

function readThought(thought: string, into: Gathered): void {
  const sentence = thought.replace(AFTERTHOUGHT, '');
  if ((sentence !== thought && amends(sentence, into)) || isChatLine(sentence)) return;
  const isShort = sentence.length <= MAX_FACT_CHARACTERS;
  const isRead = (isShort && readPricedRow(sentence, into)) || readTaxNumber(sentence, into) || readFact(sentence, into, false);
  if (!isRead) readToldSentence(sentence, into);
}

/** "Oh and …", "ach ja, …": said as a postscript is. */
const AFTERTHOUGHT = patternOf(
  String.raw`
    ^(?:oh|ach|ah)[,\s]+(?:(?:and|und|et|e|y|en|ja|yes|ja und|übrigens|by the way)[,\s]+)?(?=\S)|^(?:(?:übrigens
    |by the way)[,\s]+|btw,\s+)
  `,
  'iu',
);

/** The number under which a firm pays tax; its digits are no telephone's. */
const TAX_NUMBER = patternOf(
  String.raw`
    ^(?:p\.?\s?iva|partita iva|n\.?i\.?f\.?|c\.?i\.?f\.?|ust-?id(?:-?nr)?\.?|uid|n° (?:de )?tva|tva|btw(?:-nummer)?
    |vat(?: (?:no\.?|number|reg\.?))?)\s*[:.]?\s+(?=[\p{L}\d\s.-]*\d{6})
  `,
  'iu',
);

export function readTaxNumber(line: string, into: Gathered): boolean {
  const isOne = TAX_NUMBER.test(line);
  if (isOne) gatherFirst(into, 'legal', { vat: line.replace(TAX_NUMBER, '').replace(/\.$/u, '') });
  return isOne;
}

/** Roles that are not also the beginning of a dish, a class or a trade: "Chef Salad", "Partner Yoga", "Manager Special". */
const OWNER = patternOf(
  String.raw`
    ^(?:(?:co-?)?owner|founder|geschäftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?|gérante?|propriétaire|dueñ[oa]
    |titolare|eigenaar|eigenares|المالك|المالكة|בעלים)$
  `,
  'iu',
);
const OFFERED = patternOf(
  String.raw`
    (?<!\p{L})(?:menu|special|day|evening|night|class|course|training|workshop|member\p{L}*|package|discount|portal
    |login|tag|abend|kurs|menü|paket)(?!\p{L})
  `,
  'iu',
);
/** "Inhaberin Andrea Moser". */
const ROLE_AND_PERSON = /^(\p{L}+)\s(\p{Lu}\S*(?:\s\p{Lu}\S*){1,3})$/u;

function readRole(bare: string, into: Gathered): boolean {
  const [, role = '', person = ''] = ROLE_AND_PERSON.exec(bare) ?? [];
  const isRole = OWNER.test(role) && personAlone(person) !== undefined && !OFFERED.test(person);
  if (isRole) gather(into, 'people', { name: person, role });
  return isRole;
}

/** "Phone: 0113 496 0142", "Owner: Josie Barraclough". */
export function readLabelled(line: string, into: Gathered): boolean {
  const bare = bareLine(line);
  if (readTaxNumber(bare, into)) return true;

  if (readRole(bare, into)) return true;
  const [, label, words] = LABELLED.exec(bare) ?? [];
  if (!label || !words) return false;
  if (ROLE.test(label)) {
    gather(into, 'people', { name: words.replace(/\.$/u, ''), role: label });
    return true;
  }
  const field = fieldNamed(label);
  if (field === 'partners' && readPartners(words, into)) return true;
  if (field === undefined || field === 'kind' || field === 'unread') return false;
  if (isTold(field, words)) for (const sentence of thoughtsOf(words)) readToldSentence(sentence, into);
  else readField(field, words, into);
  return true;
}

/** "Partners: Helen Pemberton, James Whitlock." are people, where firms would be suppliers. */
function readPartners(words: string, into: Gathered): boolean {
  const [names = '', ...others] = thoughtsOf(words);
  const people = names.replace(/\.$/u, '').split(/\s*,\s*|\s(?:and|und|et|y|e|&)\s/u);
  if (people.some((name) => personAlone(name) === undefined || tradeWordIn(name) !== undefined)) return false;
  for (const name of people) gather(into, 'people', { name, role: 'Partner' });
  for (const sentence of others) readToldSentence(sentence, into);
  return true;
}

/** Several sentences, or several prices, behind a label that is meant for one value: "Preise: Service 49 €, Schlauch 12 €. …". */
function isTold(field: FieldId, words: string): boolean {
  if (field === 'services') return pricesInSentence(words.replace(/\..*$/u, '')) !== undefined;
  return (field === 'address' || field === 'story' || field === 'description') && contactWordsOf(words).mails.length > 0;
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
  } else gather(into, field, field === 'languages' || field === 'regions' ? words.replace(/(?<=\p{L}{3})\.$/u, '') : words);
}

/** "Fillings from 60 €, cleaning 45 €.": priced things and nothing else. */
function readPricedRow(line: string, into: Gathered): boolean {
  const row = offersBetweenCommas(line);
  for (const service of row ?? []) gather(into, 'services', service);
  return row !== undefined;
}

function readPricedList(line: string, into: Gathered): boolean {
  if (readPricedRow(line, into)) return true;
  const priced = pricesInSentence(line);
  if (!priced || priced.services.length < 2 || priced.others.length + priced.unclear.length > 0) return false;
  for (const service of priced.services) gather(into, 'services', service);
  return true;
}

const ALWAYS = /^24\s?(?:\/\s?7|h)(?:,? 365 days(?: a year)?)?$/iu;

/** A sentence ends and the next one begins. */
const GOES_ON = /[\p{L}\d€$£]{2}[.!]\s+\p{Lu}\S*\s/u;

/** "Tue - Leeds Dock 11:30-14:30": where the client is on which day. */
const ON_TOUR = /^([^\d:]{2,30}?)\s*(?:[–—:]|\s-)\s*(\D*\p{L}{3}\D*?),?\s+(\d.*)$/u;

function tourOf(line: string): string | undefined {
  const [, days = '', place = '', times = ''] = ON_TOUR.exec(line) ?? [];
  const isTour = readWeekdays(days) !== undefined && readWeekdays(place) === undefined && readClockTimes(times)?.length === 1;
  return isTour && !areHours(line) ? `${days}: ${times} ${place}` : undefined;
}

/** A street with its number, however it is written; squares are left out, for pitches and places are counted as well. */
const STREET = patternOf(
  String.raw`
    ^(?:(?:calle|c\/|avenida|avda\.?|via|viale|rue|chemin|avenue)\s\p{L}[\p{L} .'’-]{1,40},?\s\d{1,4}\p{L}?
    |\p{L}[\p{L} .-]{0,30}(?:straße|strasse|str\.|gasse|weg|straat|laan)\s\d{1,4}\p{L}?
    |\d{1,4}\p{L}?\s\p{Lu}[\p{L}'’ -]{1,40}\s(?:Street|Road|Lane|Avenue|Row|Quay|Terrace))$
  `,
  'iu',
);

function readPlace(bare: string, into: Gathered): boolean {
  if (contactWordsOf(bare).phones.length > 0) return false;
  if (isAddress(bare)) {
    const [name] = into.values.get('name') ?? [];
    const isNamed = typeof name === 'string' && fold(bare).startsWith(`${fold(name)}, `);
    gatherFirst(into, 'address', addressLineOf(isNamed ? bare.slice(name.length + 2) : bare));
    return true;
  }
  if (!STREET.test(bare)) return false;
  gatherFirst(into, 'street', bare);
  return true;
}

function readFact(bare: string, into: Gathered, isListed: boolean): boolean {
  const tour = tourOf(bare);
  if (tour !== undefined) {
    gather(into, 'timetable', tour);
    return true;
  }
  const hours = bare.replace(OPEN, '').replace(/\.$/u, '').replace(ALWAYS, 'daily 24/7');
  if (areHours(hours)) {
    gather(into, 'hours', hours);
    return true;
  }
  if (readPlace(bare, into)) return true;
  const quote = quoteLineOf(bare);
  if (quote) {
    gather(into, 'quotes', quote);
    return true;
  }
  const offer = bare.replace(/(?<=\p{L}{3})\.$/u, '');
  const service = bare.length <= 160 && !GOES_ON.test(bare) ? serviceLineOf(offer, false) : undefined;
  const isOne = service?.description === undefined || !MONEY_IN.test(service.description);
  const isPriced = service !== undefined && isOne && !COSTS.test(service.name) && (isListed || mayBeOffer(service.name));
  if (isPriced) gather(into, 'services', service);
  return isPriced;
}

/** A second price: the line is a list of things, not one of them. */
const MONEY_IN = new RegExp(MONEY, 'iu');

/** What money is spoken of, and nothing sold. */
const NO_OFFER = patternOf(
  String.raw`
    ^(?:(?:our|my|unser|mein|notre|mon|il mio)\s)?(?:budget|presupuesto|insurance|versicherung|assurance|deposit|kaution
    |caution|fianza|cauzione)(?:\s(?:is|of|about|around|ca\.?|circa|approx\.?|max\.?|ist|von|bis|up to|de|environ|di))?$
  `,
  'iu',
);

/** Commas in a longer name part it from what is told before it. */
function mayBeOffer(name: string): boolean {
  const isShort = name.split(/\s+/u).length <= (name.includes(',') ? 4 : 7);
  return isShort && !isLeadOnly(name) && !MONEY_IN.test(name) && !NO_OFFER.test(name) && fieldNamed(name) === undefined;
}

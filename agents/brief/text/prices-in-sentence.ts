// What a sentence says things cost: "Ein Schlauch kostet 12 €, ein Mantel 30 €", "£70 a tuning, £95 if it is the first".
import { fold } from '../../reading/fold.ts';
import { patternOf } from '../../reading/pattern.ts';
import { BARE_AMOUNT } from '../../reading/paid-by.ts';
import { withSpokenPrices } from '../../reading/spoken-prices.ts';
import { westernDigits } from '../../reading/western-digits.ts';
import type { BriefService } from '../../site/brief.ts';
import { MONEY } from '../lines/price-tail.ts';
import { serviceLineOf } from '../lines/service-line.ts';
import { clausesOf } from './clauses.ts';
import { offerNamed } from './offer-name.ts';
import { TAKEN } from './remainder.ts';

export interface PricedSentence {
  services: BriefService[];
  /** Clauses without a price. */
  others: string[];
  /** Clauses with a price of which nobody can say what it is for. */
  unclear: string[];
}

interface Found extends PricedSentence {
  /** Clauses behind the only price so far. */
  behind: string[];
}

const FROM = String.raw`(?:\+\s?|(?:plus|zuzüglich|zzgl\.)\s+)?(?:(?:from|starting at|ab|à partir de|dès|desde|a partire da|da|vanaf|ابتداءً? من|החל מ)\s+)?`;
/** "4-7 €", "von 3 bis 15 Euro". */
const LOWER = String.raw`(?:(?:(?:von|from|de|entre|between|zwischen)\s+)?\d+(?:[.,]\d{2})?\s?(?:-|–|bis|to|à|a|and|und|et|y)\s?(?=\d))?`;
/** "£125-£145", "£95 to £140". */
const UPPER = String.raw`(?:\s?(?:-|–|to|bis|à|a)\s?(?:${MONEY}|\d+(?:[.,]\d{2})?(?![\p{L}\p{N}])))?`;
const UNIT_WORD = patternOf(
  String.raw`
    h|hr|std|hour|half|day|days|night|week|month|year|person|head|piece|jar|kilo|kg|km|mile|litre|dozen|room|child|session|pair
    |stunde|tag|nacht|woche|monat|jahr|person|kopf|stück|glas|kind|zimmer|heure|jour|nuit|semaine|mois|an|personne|pot
    |hora|día|noche|semana|mes|año|persona|ora|giorno|notte|settimana|mese|anno|camino|uur|dag|nacht|week|maand|jaar
    |persoon
  `,
  'u',
).source;
const PER = patternOf(
  String.raw`
    (?:\s*(?:\/|per|pro|je|par|por|für|for|an?|al|all['’]|à l['’]|l['’]|im|am|each|pp|la|le)\s*(?:eine?n?\s|an?\s
    |half\sa\s)?(?:${UNIT_WORD})(?!\p{L}))?
  `,
  'u',
).source;
const TOP_UP = patternOf(
  String.raw`
    (?:\s+(?:plus|zzgl\.?|inkl\.?|inklusive|incl\.?|including|inclusief|mit|with|avec|compris|con|met)\s+(?:\p{L}+\s?){1,3})?
  `,
  'u',
).source;
const PRICE = new RegExp(
  `(?<![\\p{L}\\p{N}])${FROM}${LOWER}(?:${MONEY}|${BARE_AMOUNT})${UPPER}(?:ا?ً?(?!\\p{L}))${PER}${TOP_UP}`,
  'giu',
);
/** What a price hangs on, or what follows one that stands first. */
const CONDITION = /^(?:if|when|unless|wenn|falls|si|als|se|for|für|pour|por|para|per|voor)\s+\S/iu;
const INCLUDED = /^(?:(?:jeweils|each|all|alle)\s)?(?:inkl|incl|plus|zzgl|with|mit|avec|compris|con|met)\p{L}*\.?\s+\S/iu;
const FOR_THING =
  /^(?:an?|for(?: an?| the)?|für(?: ein\p{L}*)?|pour(?: une?)?|por(?: una?)?|per(?: una?)?|voor(?: een)?)\s+(\S.*)$/iu;
/** Whoever pays less or more for the same thing, and kinds of a thing named before; by themselves they name nothing. */
const VARIANTS = new Set(
  (
    'kinder kind children kids child adults erwachsene concessions students studenten enfants adultes ninos bambini kinderen ' +
    'small medium large big couple single double klein mittel gross kleine grosse petit petite moyen moyenne grand pequeno pequena mediano ' +
    'mediana grande grandes piccolo piccola medio media klein groot nachts abends wochenende evenings weekends nights'
  ).split(' '),
);
const VARIANT = new RegExp(
  `^(?:(?:and|und|et|y|e|en|am|at|on|le|la)\\s)*(?:${[...VARIANTS].join('|')})(?:\\s(?:and|und|et|y|e|am|at|on|${[...VARIANTS].join('|')}))*$|^(?:(?:in|in der|en|in) )?(?:(?:low|high|off|peak) season|(?:neben|hoch|vor)saison|(?:basse|haute) saison|temporada (?:alta|baja)|(?:alta|bassa) stagione|(?:laag|hoog)seizoen)$`,
  'u',
);
/** What a price depends on, behind it. */
const DEPENDS = /^(?:depending on|according to|je nach|abhängig|selon|según|secondo|a seconda|al naar|afhankelijk)(?!\p{L})/iu;
/** A clause that says more of the thing before it: small, short, and with nobody in it who does something. */
const MORE = patternOf(
  String.raw`
    ^(?!(?:and|und|et|y|e|en|but|aber|mais|pero|ma|maar|we|i|you|it|they|wir|ich|sie|es|ihr|nous|je|vous|on|nos|noi|wij
    |ik|which|who|die|der|das|qui|que|che)(?!\p{L}))\p{Ll}
  `,
  'u',
);
const MOST_WORDS_MORE = 6;
/** How many of it: "£24 for two courses" says that of the thing before. */
const COUNTED =
  /^(?:\d|two|three|four|five|six|ten|zwei|drei|vier|fünf|sechs|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro)(?!\p{L})/iu;
/** Undefined where no price stands, or where the sentence tells of money without selling anything. */
export function pricesInSentence(sentence: string): PricedSentence | undefined {
  const found: Found = { services: [], others: [], unclear: [], behind: [] };
  for (const clause of clausesOf(withoutHead(withSpokenPrices(sentence))).flatMap(partsOf)) readClause(clause, found);

  const { services, others, unclear, behind } = found;
  const [only, ...more] = services;
  if (!only) return undefined;
  if (more.length > 0) return { services, others: [...others, ...behind], unclear };
  for (const clause of behind) only.description = joined(only.description, clause);
  return { services, others, unclear };
}

/** "Three rooms: the Loft £95, the Vestry £110": words before a colon name none of the things, where several follow. */
function withoutHead(sentence: string): string {
  const [head, words = ''] = /^[^:,;€£$\d]{2,40}:\s+(.+)$/u.exec(sentence) ?? [];
  return head !== undefined && pricesIn(words).length > 1 ? words : sentence;
}

/** "Half a day 25 €, a day 40 €", whatever stands between one price and the next thing. */
function partsOf(clause: string): string[] {
  const prices = pricesIn(clause);
  if (prices.length < 2) return [clause];

  const parts: string[] = [];
  let from = 0;
  for (const [index, price] of prices.entries()) {
    const isLast = index === prices.length - 1;
    const until = isLast ? clause.length : price.index + price[0].length;
    parts.push(clause.slice(from, until).replace(/^\s*(?:und|and|et|y|e|en|sowie|or|oder|ou|o|of)\s+|^\s*و(?=ال)/iu, ''));
    from = until;
  }
  const isInOrder = parts.every((part) => (pricesIn(part)[0]?.index ?? 0) > 0);
  return isInOrder ? parts : [clause];
}

function readClause(clause: string, found: Found): void {
  const [price, ...more] = pricesIn(clause);
  const last = found.services.at(-1);
  if (!price) {
    readUnpriced(clause, found);
    return;
  }
  const before = clause.slice(0, price.index).trim();
  const after = clause.slice(price.index + price[0].length).trim();
  const money = clause.slice(price.index, price.index + price[0].length).trim();

  if (more.length > 0) found.unclear.push(clause);
  else if (before === '') readPriceFirst({ after, money, clause }, found);
  else if (isVariant(before)) {
    if (last && after === '') last.description = joined(last.description, clause);
    else found.unclear.push(clause);
  } else {
    const description = DEPENDS.test(after) ? after : undefined;
    const name = after === '' || description ? offerNamed(before) : undefined;
    if (name === undefined) found.unclear.push(clause);
    else found.services.push({ ...timed(name), price: money, ...(description && { description }) });
  }
}

function readUnpriced(clause: string, found: Found): void {
  const last = found.services.at(-1);
  const isMore = MORE.test(clause) && clause.split(/\s+/u).length <= MOST_WORDS_MORE && !clause.includes(TAKEN);
  if (last && (INCLUDED.test(clause) || DEPENDS.test(clause))) last.description = joined(last.description, clause);
  else if (isMore && found.services.length === 1) found.behind.push(clause);
  else found.others.push(clause);
}

/** "£70 a tuning", "£95 if it is the first", and "honey at the gate, €9 a jar". */
function readPriceFirst({ after, money, clause }: { after: string; money: string; clause: string }, found: PricedSentence): void {
  const last = found.services.at(-1);
  const thing = FOR_THING.exec(after)?.[1];
  const isCount = thing !== undefined && COUNTED.test(thing);
  const name = thing === undefined || isCount ? undefined : offerNamed(thing);
  const above = after === '' ? offerNamed(found.others.at(-1) ?? '') : undefined;

  if (last && CONDITION.test(after)) last.description = joined(last.description, clause);
  else if (name !== undefined) found.services.push({ name, price: money });
  else if (above !== undefined && found.others.pop() !== undefined) found.services.push({ name: above, price: money });
  else found.unclear.push(clause);
}

/** "Behandlung 50 Min" is a thing and how long it takes. */
function timed(name: string): BriefService {
  return serviceLineOf(name, true) ?? { name };
}

function pricesIn(clause: string): RegExpExecArray[] {
  return [...westernDigits(clause).matchAll(PRICE)];
}

function isVariant(words: string): boolean {
  return VARIANT.test(fold(words).trim());
}

function joined(first: string | undefined, second: string): string {
  return first === undefined ? second : `${first}, ${second}`;
}

// Things and their amounts one after the other, without a mark between them: "wash 20 full groom 45 nails 10".
import { fold } from '../../reading/fold.ts';
import { patternOf } from '../../reading/pattern.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import { BARE_AMOUNT, PAID_BY } from '../../reading/paid-by.ts';
import type { BriefService } from '../../site/brief.ts';
import { MONEY } from '../lines/price-tail.ts';
import { bareLineOf } from '../lines/price-run.ts';
import { AGE_GROUP, offerNamed, withoutLabel } from './offer-name.ts';

const FROM = String.raw`(?:(?:from|ab|à partir de|dès|desde|a partire da|da|vanaf)\s)?`;
/** What is counted is no price. */
const NOT_COUNTED = patternOf(
  String.raw`
    (?![\p{L}\p{N}:/%]|[.,]\d|\s?(?:min\p{L}*|hours?|hrs?|std\p{L}*|stunden?|heures?|horas?|ore|h|uhr|days?|tage?|jours?
    |weeks?|years?|jahre?n?|ans|años|anni|months?|km|miles?|kg|g|cm|m|m²|ml
    |people|persons?|personen|personnes|personas|persone|cars?|rooms?|zimmer|beds?|betten|seats?|plätze|chairs?|staff|leute
    |x)(?!\p{L}))
  `,
  'u',
).source;
const PAIR = new RegExp(
  String.raw`\s*(\p{L}[^\d€£$@]{0,40}?)\s(${FROM}(?:(?:${MONEY}(?!\p{L})|${BARE_AMOUNT})(?:\s${PAID_BY})?|\d{1,4}(?:[.,]\d{2})?${NOT_COUNTED}))(?=\s|$)`,
  'iuy',
);
const MARKED = new RegExp(`${MONEY}|${BARE_AMOUNT}`, 'iu');
const COSTS = /\s(?:is|are|cost|costs|kostet|kosten|coûte|coûtent|cuesta|cuestan|costa|costano|kost|kosten|at|à|zu)$/iu;
const MOST_WORDS = 3;
const JOINING = /^(?:and|und|et|y|e|en)$/u;
/** Alone on a line without any currency, three make a list; two may be "Platform 9 Gate 12". */
const FEWEST_BARE = 3;
/** Behind a label that says prices, or where each ends as only prices do. */
const FEWEST_SURE = 2;
const LEAST_AMOUNT = 4;
/** Words no single thing on offer holds, sizes that stand for another thing, and what has a number of its own. */
const NO_THING = new Set(
  (
    'in en at since seit depuis desde dal für für open we wir nous i ich je for small medium large big klein mittel gross grosse petit ' +
    'moyen pequeno mediano grande piccolo team gruppe group class klasse room unit bus tram line linie floor stock level platform gate age ages size grosse zimmer tur top ' +
    'number nr no numero postcode plz street road house flat born page volume chapter year jahr is are it they called'
  ).split(' '),
);

/** The whole text as such a row, or nothing: one thing that cannot be told makes all of them doubtful. */
export function offersInRow(text: string): BriefService[] | undefined {
  const services: BriefService[] = [];
  const words = text.trim();
  let isPaid = false;
  let base = '';
  let at = 0;

  while (at < words.length) {
    const pair = pairAt(words, at);
    if (!pair) return undefined;
    const { all, paid, name, price } = pair;
    const isKind = base !== '' && KIND.test(fold(paid).trim());
    if (!isKind) base = name;
    services.push({ name: isKind ? `${base}, ${paid.trim()}` : name, price });
    isPaid ||= isKind || isMarked(price);
    at += all.length;
  }
  return isList(services, isPaid) ? services : undefined;
}

interface Pair {
  /** As it stands. */
  all: string;
  paid: string;
  name: string;
  price: string;
}

function pairAt(words: string, at: number): Pair | undefined {
  PAIR.lastIndex = at;
  const [all = '', thing = '', price = ''] = PAIR.exec(words) ?? [];
  const paid = isMarked(price) ? thing.replace(COSTS, '') : thing;
  const name = isThing(paid) ? thingNamed(paid) : undefined;
  return name !== undefined && mayBePrice(price) ? { all, paid, name, price } : undefined;
}

function isList(services: readonly BriefService[], isPaid: boolean): boolean {
  const isOneThing = services.length > 1 && new Set(services.map(({ name }) => fold(name))).size === 1;
  return services.length >= (isPaid ? 1 : FEWEST_BARE) && !isOneThing;
}

/** The same thing for somebody else: "wash and cut 32.50 long hair 41". On folded text. */
const KIND = patternOf(
  String.raw`
    ^(?:(?:long|short|medium|thick) hair|(?:lange|kurze|mittellange) haare|cheveux (?:longs|courts|mi-longs)
    |pelo (?:largo|corto)|capelli (?:lunghi|corti)|(?:lang|kort) haar)$
  `,
  'u',
);

const AGE = new RegExp(`(?:^|\\s)(?:${AGE_GROUP})$`, 'iu');
/** What cannot be a time of the day, or ends as prices do: "32.50", "4,80", "45,-". */
const SURE_AMOUNT = /(?<!\d)(?:(?:2[5-9]|[3-9]\d|\d{3,4})[.,]\d{2}|\d{1,2}[.,][6-9]\d|\d{1,3}[.’']\d{3}|\d+(?:,[-–]+))(?!\d)/u;

/** "cut 18, cut and beard 26, kids under 12 14": a row of bare amounts with commas between, each for another thing. */
export function offersBetweenCommas(text: string): BriefService[] | undefined {
  const parts = withoutLabel(text).replace(/\.$/u, '').split(/,\s+/u).map(bareLineOf);
  const services = parts.flatMap((part) => {
    const [age = ''] = AGE.exec(part?.left ?? '') ?? [];
    const thing = part?.left.slice(0, part.left.length - age.length) ?? '';
    const isPriced = part !== undefined && mayBePrice(part.price);
    const name = thing === '' ? offerNamed(age) : isThing(thing) ? thingNamed(thing) : undefined;
    return isPriced && name !== undefined ? { name: thing === '' ? name : name + age, price: part.price } : [];
  });
  const isLabelled = withoutLabel(text) !== text && services.every(({ price }) => SURE_AMOUNT.test(price));
  const isSure = isLabelled || services.every(({ price }) => /\d,[-–]+$/u.test(price));
  const fewest = isSure ? FEWEST_SURE : FEWEST_BARE;
  const isWhole = services.length === parts.length && services.length >= fewest;
  return isWhole && new Set(services.map(({ name }) => name)).size === services.length ? services : undefined;
}

/** "Tune up", where "up" begins no tale. */
function thingNamed(words: string): string | undefined {
  const [, thing = words, up = ''] = /^(\p{L}{4,})(\sup)$/iu.exec(words.trim()) ?? [];
  const name = offerNamed(thing);
  return name === undefined ? undefined : name + up;
}

/** A course may last one. */
const WEEKEND = /^(?:wochenende|weekend)$/u;

function isThing(words: string): boolean {
  const parts = (fold(words).match(/[\p{L}'’-]+/gu) ?? []).filter((part) => !JOINING.test(part));
  return (
    !/\s\p{Ll}$/u.test(words) &&
    parts.length > 0 &&
    parts.length <= MOST_WORDS &&
    !/[.,;:!?()]/u.test(words) &&
    !parts.some((part) => NO_THING.has(part) || (part.length > 2 && !WEEKEND.test(part) && readWeekdays(part) !== undefined))
  );
}

function mayBePrice(price: string): boolean {
  if (isMarked(price)) return true;
  if (SURE_AMOUNT.test(price)) return true;
  const amount = Number(/\d[\d.,]*/u.exec(price)?.[0].replace(',', '.'));
  return amount >= LEAST_AMOUNT && !/(?:^|\s)(?:0|(?:19|20)\d{2}$)/u.test(price);
}

function isMarked(price: string): boolean {
  return MARKED.test(price);
}

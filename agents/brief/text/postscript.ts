// A postscript may take back what the mail says above: "PS the zip is £20 now".
import { fold } from '../../reading/fold.ts';
import { patternOf } from '../../reading/pattern.ts';
import { AMENDED } from '../../reading/hours.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import { MONEY } from '../lines/price-tail.ts';
import { clausesOf } from './clauses.ts';
import { contactWordsOf } from './contact-words.ts';
import { leaveLine, gather, type Gathered } from './gathered.ts';
import { isWithheld } from './withheld.ts';

/** On folded text. */
const CHANGES = patternOf(
  String.raw`
    (?<!\p{L})(?:now|actually|correction|instead|change[sd]?|changing|new|no longer|from (?:next|january|february|march|april|may|june|july
    |august|september|october|november|december)|jetzt|doch|korrektur|ab sofort|geandert|neue?[rs]?|nicht mehr|statt|ab (?:janner|januar
    |februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|maintenant|desormais|finalement|a partir d|ne plus
    |nouveau|nouvelle|ahora|ya no|cambio|cambiado|nuev[oa]|a partir de|adesso|ora|invece|non piu|cambiat[oa]|nuov[oa]|da (?:gennaio|settembre)
    |nu|toch|niet meer|wijziging|nieuwe?|vanaf|الان|تصحيح|עכשיו|תיקון)(?!\p{L})
  `,
  'u',
);
const PRICE = new RegExp(`(?:${MONEY})(?!\\p{L})`, 'iu');
const SAID = ['statements', 'story', 'promises', 'description'] as const;
const SHORTEST_WORD = 3;

/**
 * What it changes is no longer said; where nobody can tell to what it was changed, it is asked about.
 * @returns whether it changes anything
 */
export function amends(line: string, into: Gathered): boolean {
  if (!CHANGES.test(fold(line)) || isWithheld(line)) return false;
  const { phones } = contactWordsOf(line);
  const price = PRICE.exec(line)?.[0];
  const days = daysIn(line);

  if (phones.length > 0) amendPhone(line, phones, into);
  else if (price !== undefined) amendPrice(line, price, into);
  else if (days.length > 0 && tellsHours(line)) amendDays(line, days, into);
  else if (namesPriced(line, into)) leaveLine(into, line);
  else return false;
  return true;
}

/** "oh en de grote beurt wordt 89 vanaf januari": an amount that may be one's price. */
function namesPriced(line: string, into: Gathered): boolean {
  const words = new Set(wordsOf(line));
  const services = (into.values.get('services') ?? []).filter(isPriced);
  return /\d/u.test(line) && services.some(({ name }) => wordsOf(name).some((word) => words.has(word)));
}

/** "The new number is …": in place of the only one above. */
function amendPhone(line: string, phones: readonly string[], into: Gathered): void {
  const words = allWordsOf(phones.reduce((rest, phone) => rest.replace(phone, ' '), line));
  const isPlain = words.some((word) => NUMBER.has(word)) && words.every((word) => NUMBER.has(word) || OF_NUMBER.has(word));
  const known = into.values.get('phones') ?? [];
  if (phones.length === 1 && known.length <= 1 && isPlain) into.values.set('phones', [...phones]);
  else leaveLine(into, line);
}

/** On folded text, as all below. */
const NUMBER = new Set(
  'number phone telephone tel telefon telefonnummer nummer rufnummer numero telephone telefono telefoonnummer'.split(' '),
);
const OF_NUMBER = new Set(
  (
    'ps correction the our my new changed is now actually has to korrektur die unsere meine neue lautet ist jetzt ' +
    'le notre mon nouveau de est maintenant el nuestro mi nuevo es ahora il nostro mio nuovo e adesso di ' +
    'het ons onze mijn nieuwe wijziging nu'
  ).split(' '),
);

/** A day is spoken of for what is open then, not for what happens. */
function tellsHours(line: string): boolean {
  const words = allWordsOf(line);
  const isOfHours = (word: string) => FILLERS.has(word) || BESIDE_CLOCK.has(word) || readWeekdays(word) !== undefined;
  return OPEN_OR_CLOSED.test(fold(line)) || (/\d/u.test(line) && words.every(isOfHours));
}

const OPEN_OR_CLOSED = patternOf(
  String.raw`
    (?<!\p{L})(?:open|closed?|closing|hours|shut|offen|geoffnet|geschlossen|zu|ruhetage?|\p{L}*offnungszeiten
    |ouvert\p{L}*|ouvr\p{L}+|ferm(?:e|ee|es|ees|ons|ez|eture)|horaires?|abiert[oa]s?|abr(?:imos|e|en)|cerrad[oa]s?
    |cerramos|horario|apert[oiae]|apriamo|chius[oiae]|chiudiamo|orari[oa]?|geopend|gesloten|dicht|مفتوح\p{L}*|مغلق\p{L}*
    |פתוח\p{L}*|סגור\p{L}*)(?!\p{L})
  `,
  'u',
);
const BESIDE_CLOCK = new Set(
  'on only to till til until am pm uhr nur bis von um h heures a de jusqu solo hasta las fino alle dalle alleen tot van uur u op'.split(
    ' ',
  ),
);

/** Of the one thing that it names, said as "X is £20 now"; any other sum is asked about. */
function amendPrice(line: string, price: string, into: Gathered): void {
  const words = repricedWords(line, price);
  const services = (into.values.get('services') ?? []).filter(isPriced);
  const meant = services.filter(({ name }) => words.length > 0 && words.every((word) => allWordsOf(name).includes(word)));
  const exact = meant.filter(({ name }) => allWordsOf(name).every((word) => words.includes(word) || FILLERS.has(word)));
  const [named, ...others] = exact.length > 0 ? exact : meant;
  if (named && others.length === 0) named.price = price;
  else leaveLine(into, line);
  for (const service of named && others.length > 0 ? [named, ...others] : []) delete service.price;
}

/** What becomes dearer or cheaper, in the client's words; none where the line may say anything else. */
function repricedWords(line: string, price: string): string[] {
  const clauses = clausesOf(line);
  const at = clauses.findIndex((clause) => clause.includes(price));
  const [before = '', behind = ''] = fold(clauses[at] ?? '').split(fold(price));
  const isOther = MORE_OR_LESS.test(fold(line)) || PRICE.test(line.replace(price, ' '));
  const isLed = clauses.slice(0, at).every((clause) => isFilled(clause));
  const isExplained = clauses.slice(at + 1).every((clause) => EXPLAINS.test(fold(clause)));
  if (isOther || !isLed || !isExplained || !BECOMES.test(before) || !isFilled(behind)) return [];
  return allWordsOf(before).filter((word) => !FILLERS.has(word));
}

const BECOMES = patternOf(
  String.raw`
    (?<!\p{L})(?:is|are|costs?|now|ist|sind|kostet|kosten|jetzt|wird|werden|est|sont|coutent?|es|son|cuestan?|ahora|e
    |sono|costano?|adesso|ora|kost|wordt|worden|nu)\s+$
  `,
  'u',
);
const MORE_OR_LESS = patternOf(
  String.raw`
    (?<!\p{L})(?:off|discount\p{L}*|also|extra|too|more|less|cheaper|dearer|instead of|rabatt|auch|zusatzlich|gunstiger
    |billiger|teurer|mehr|weniger|remise|reduction|aussi|moins|plus|descuento|tambien|menos|mas|sconto|anche|meno|piu
    |korting|ook|goedkoper|duurder|minder|meer|statt|خصم|הנחה)(?!\p{L})
  `,
  'u',
);
const EXPLAINS =
  /^(?:i|we|ich|wir|je|nous|on|ik|wij|ho|abbiamo|he|hemos|sorry|thanks|danke|merci|grazie|gracias|bedankt)(?!\p{L})/u;
const FILLERS = new Set(
  (
    'the a an our my this that it s is are costs cost now actually correction from ps and ' +
    'der die das den unser unsere unserer unseres mein meine ist sind kostet kosten jetzt doch korrektur ab sofort wird werden und ' +
    'le la les l notre nos mon ma est sont coute coutent maintenant desormais et ' +
    'el los las nuestro nuestra es son cuesta cuestan ahora y il lo i gli nostro nostra e sono costa costano adesso ora ' +
    'de het onze ons mijn kost wordt worden nu toch wijziging en'
  ).split(' '),
);

function isFilled(words: string): boolean {
  return allWordsOf(words).every((word) => FILLERS.has(word));
}

function allWordsOf(text: string): string[] {
  return fold(text).match(/\p{L}+/gu) ?? [];
}

function amendDays(line: string, days: readonly string[], into: Gathered): void {
  const known = new Set(days.flatMap((day) => readWeekdays(day) ?? []));
  for (const field of SAID) {
    const [kept, taken] = partedBy(into.values.get(field) ?? [], (words) => namesDayOf(words, known));
    if (taken.length === 0) continue;
    for (const words of taken) if (typeof words === 'string') leaveLine(into, words);
    if (kept.length > 0) into.values.set(field, kept);
    else into.values.delete(field);
  }
  gather(into, 'hours', { days: days.join(', '), times: `${AMENDED}${line}` });
}

function partedBy(values: readonly unknown[], isTaken: (words: string) => boolean): [unknown[], unknown[]] {
  const taken = values.filter((value) => typeof value === 'string' && isTaken(value));
  return [values.filter((value) => !taken.includes(value)), taken];
}

function namesDayOf(words: string, days: ReadonlySet<number>): boolean {
  return daysIn(words).some((day) => (readWeekdays(day) ?? []).some((each) => days.has(each)));
}

/** Days that are written out. */
function daysIn(text: string): string[] {
  return (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => readWeekdays(word) !== undefined);
}

function wordsOf(text: string): string[] {
  return (fold(text).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word));
}

const COMMON = new Set(
  'the and for with our from new der die das und mit fur von ein eine neue les des pour avec une los las para con per nel het een voor met van'.split(
    ' ',
  ),
);

function isPriced(service: unknown): service is { name: string; price?: string } {
  return (
    typeof service === 'object' && service !== null && 'name' in service && typeof service.name === 'string' && 'price' in service
  );
}

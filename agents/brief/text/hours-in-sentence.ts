// Opening hours inside a sentence: "Offen haben wir Di bis Fr 9-18 und Sa 9-13", "we hire boats out, every day 10-6".
import { fold } from '../../reading/fold.ts';
import { patternOf } from '../../reading/pattern.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import { westernDigits } from '../../reading/western-digits.ts';
import { areWholeHours, hoursLinesOf } from '../lines/hours-lines.ts';
import { isLeadOnly } from './lead-words.ts';
import { TAKEN } from './remainder.ts';

export interface HoursInSentence {
  hours: string;
  /** When in the year they hold: "von April bis Oktober". */
  season: string | undefined;
  /** The sentence with a mark in their place. */
  rest: string;
}

/** A sentence with one of these tells when somebody is there. On folded text. */
const OPEN = patternOf(
  String.raw`
    (?<!\p{L})(?:open|opening|hours|consultations?|consultas?|geoffnet|offen|ab hof|hofladen|\p{L}*zeiten|sprechstunden?|ordination|besetzt|erreichbar|termine|im buro|in the office
    |abr(?:imos|e|en)
    |abiert[oa]s?|horarios?|ouvert(?:e|es|s)?|ouverture|horaires|apert[oiae]|apriamo|orari[oa]?|geopend|call|ring|email
    |vente|verkauf
    |مفتوح\p{L}*|نعمل|الدوام|פתוח\p{L}*)(?!\p{L})
  `,
  'u',
);
/** What happens at these times is no opening. */
const EVENT = patternOf(
  String.raw`
    (?<!\p{L})(?:training|trainier\p{L}*|trains?|rehears\p{L}*|proben?|kurs\p{L}*|course|class\p{L}*|deliver\p{L}*
    |liefer\p{L}*|market|markt
    |check-?in|prove|prova|repetition\p{L}*|cours|ensay\p{L}*|clases?|repeti\p{L}*|les|lessen|match|spiel\p{L}*)(?!\p{L})
  `,
  'u',
);
const MONTH = patternOf(
  String.raw`
    (?<!\p{L})(?:januar|jan|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march
    |may|june|july|october|december|easter|summer|winter|ostern|sommer|janvier|fevrier|mars|avril|juin|juillet|aout
    |septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre
    |diciembre|invierno|verano|hiver|inverno|zomer|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|maart|mei|augustus)(?!\p{L})
    |(?<!\p{L})(?:[ld]ete|(?:en|cet|horaires?) ete|[ld]estate|in estate)(?!\p{L})|^(?:ete|estate)$
  `,
  'u',
);
const JOINING = new Set(
  (
    'and und et y e en to til till until bis au a al alle tot hasta from von vom de du da dal dalle van between entre zwischen ' +
    'tra le les el los las la il am on om op the uhr uur u h t/m tem met every days day week jeden todos dias tous jours tutti ' +
    'giorni i alle elke dag daily taglich noon midnight midday mittags midi closed geschlossen cerrado ferme chiuso gesloten am pm ' +
    'من الي حتي צד עד صباحا مساء ظهرا الساعه - – — & /'
  ).split(' '),
);
const ROUND_THE_CLOCK = /^(?:24\/7|24h\/24|7j\/7)$/u;
const TIME_END =
  /^(?:uhr|uur|u|h|[ap]m|closed|geschlossen|zu|ferme|cerrado|chiuso|gesloten|noon|midnight|mittags|midi|صباحا|مساء|ظهرا)$/u;
const TIME = /^\D{0,2}\d{1,2}(?:[.:h]\d{2})?(?:am|pm|h|uhr|uur|u|[-–/]|h\d{2}|\d{1,2}(?:[.:h]\d{2})?)*\D?$/u;

/** @returns undefined where no hours stand, or where they are another matter's: a training, a market */
export function hoursInSentence(sentence: string): HoursInSentence | undefined {
  const folded = fold(sentence);
  if (!/\d/u.test(westernDigits(sentence)) || EVENT.test(folded)) return undefined;

  const found = runIn(sentence);
  if (!found) return undefined;
  const before = sentence.slice(0, found.from).trim();
  const after = sentence.slice(found.to).trim();
  const isApart = /(?:^|[,;:.])$/u.test(before) && /^(?:$|[,;.])/u.test(after);
  const season = isApart ? labelledSeason(before) : seasonAround(before, after);
  const isAllLead = isLeadOnly(
    [before, after]
      .join(' ')
      .replace(season ?? TAKEN, ' ')
      .replaceAll(TAKEN, ' '),
  );
  if (!isApart && !isAllLead && !OPEN.test(folded)) return undefined;

  const around = season === undefined ? [before, after] : [before, after].map((words) => words.replace(season, ''));
  return {
    hours: tidied(sentence.slice(found.from, found.to)),
    season: season?.replace(OPENING_WORDS, '').trim() || undefined,
    rest: around.join(` ${TAKEN} `),
  };
}

/** "Horario de invierno:". */
function labelledSeason(before: string): string | undefined {
  const label = /([^,;.:]{3,60}):$/u.exec(before)?.[1]?.trim();
  return label !== undefined && MONTH.test(fold(label)) ? label : undefined;
}

function seasonAround(before: string, after: string): string | undefined {
  const seasons = [before.split(/[,;:]/u).at(-1), after.split(/[,;]/u)[0]].map((words = '') => words.trim().replace(/[.]$/u, ''));
  return seasons.find((words) => MONTH.test(fold(words)) && words.length <= 60);
}

/**
 * In a line without marks: a run that names a day and is no event's.
 * Undefined, too, where a month says that it may hold for a while only.
 */
export function hoursInRunOn(line: string): Pick<HoursInSentence, 'hours' | 'rest'> | undefined {
  const folded = fold(line);
  const found = MONTH.test(folded) || isOfEvent(line) ? undefined : runIn(line);
  const hours = found ? tidied(line.slice(found.from, found.to)) : '';
  const days = hoursLinesOf(hours).flatMap(({ days: named }) => readWeekdays(named) ?? []);
  if (!found || days.length < (SAYS_OPEN.test(folded) ? 1 : FEWEST_DAYS)) return undefined;
  return { hours, rest: `${line.slice(0, found.from)} ${TAKEN} ${line.slice(found.to)}` };
}

/** Whether people train, deliver or meet then. */
export function isOfEvent(sentence: string): boolean {
  const folded = fold(sentence);
  return EVENT.test(folded) || MEETING.test(folded);
}

/** On one day people meet; who is there on several is open. */
const FEWEST_DAYS = 3;
const SAYS_OPEN = patternOf(
  String.raw`
    (?<!\p{L})(?:open|opening|hours|geoffnet|offen|\p{L}*zeiten|abierto|abrimos|horario|ouvert\p{L}*|horaires
    |apert[oiae]|orari[oa]?|geopend)(?!\p{L})
  `,
  'u',
);
const MEETING =
  /(?<!\p{L})(?:meets?|meetings?|meet-?ups?|treff\p{L}*|sitzung\p{L}*|reunion\p{L}*|riunion\p{L}*|sessions?|gottesdienst\p{L}*)(?!\p{L})/u;
const OPENING_WORDS = /^(?:wir haben|we are|offen|geöffnet|open|aperti|abierto|ouvert)\s+/iu;

interface Word {
  at: number;
  text: string;
  is: boolean;
}

/** A week with a line for each day has fewer. */
const MOST_RUN_WORDS = 80;

/** The longest run of words about days and times that reads as hours to its end. */
function runIn(sentence: string): { from: number; to: number } | undefined {
  const words: Word[] = [...sentence.matchAll(/[^\s,;]+[,;]?/gu)].map((match) => ({
    at: match.index,
    text: match[0],
    is: isOfHours(match[0]),
  }));
  for (let first = 0; first < words.length; first++) {
    if (isBehindDayOrTime(words, first)) continue;
    let end = first;
    while (words[end]?.is) end++;
    if (end - first > MOST_RUN_WORDS) {
      first = end;
      continue;
    }
    for (let last = end - 1; last >= first; last--) {
      const [from, to] = [words[first], words[last]];
      if (!from || !to || !(endsTime(to.text) || endsOnDay(words, last))) continue;
      const until = to.at + to.text.replace(/[.,;]+$/u, '').length;
      if (areWholeHours(tidied(sentence.slice(from.at, until)))) return { from: from.at, to: until };
      if (/\d/u.test(to.text)) break;
    }
  }
  return undefined;
}

/** Hours are read from their first word on or not at all: "Tuesday to Friday 8 to 5" is not "Friday 8 to 5". */
function isBehindDayOrTime(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; words[before]?.is; before--) {
    if (!JOINING.has(bareWord(words[before]?.text ?? ''))) return true;
  }
  return false;
}

function endsTime(word: string): boolean {
  return /\d/u.test(westernDigits(word)) || TIME_END.test(bareWord(word));
}

/** "8-12 Monday to Friday, …": where the sentence goes on without a mark, it says something else of the last day. */
function endsOnDay(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  return (
    readWeekdays(bareWord(word)) !== undefined &&
    (at === words.length - 1 || words[at + 1]?.text === TAKEN || /[,;.]$/u.test(word))
  );
}

/** "pedicure 38 mon to fri": an amount. */
const NO_HOUR = /^(?:\d{3}|2[5-9]|[3-9]\d)(?:[.,]\d{2})?$/u;

function isOfHours(word: string): boolean {
  const bare = bareWord(word);
  if (NO_HOUR.test(bare)) return false;
  return ROUND_THE_CLOCK.test(bare) || JOINING.has(bare) || TIME.test(bare) || readWeekdays(bare) !== undefined;
}

function bareWord(word: string): string {
  return fold(westernDigits(word)).replaceAll(/^[(]+|[).,;:]+$/gu, '');
}

/** "Monday to Thursday and 9.00 to 16.30 on Fridays". */
const TIME_NEXT = /(\p{L}{2,})\s+(?:and|und|et|y|e|en)\s+(?=\d)/giu;

/** "between 8am and 8pm" is a span; "Tue to Fri 9 to 5 and Sat 9 to 1" are two lines. */
function tidied(said: string): string {
  const plain = said
    .replaceAll(/\b(?:between|zwischen|entre|tra)\s+(\S+)\s+(?:and|und|et|y|e)\s+(?=\S*\d)/giu, '$1 - ')
    .replaceAll(TIME_NEXT, (and: string, day: string) => (readWeekdays(fold(day)) ? `${day}; ` : and))
    .replaceAll(/\btil\b/giu, 'till')
    .replaceAll(/\btot en met\b/giu, 't/m')
    .replace(/^(24 ?h\/24),?\s(?:et\s)?7 ?j\/7$/iu, 'tous les jours $1')
    .replaceAll(
      /(\d\S*(?:\s(?:Uhr|uur|u|h))?)[,]?\s+(?:und|and|et|y|e|en)\s+(?=(?:am |on |le |op |el |los |il )?\p{L}{2})/giu,
      '$1, ',
    )
    .trim();
  return isOfDaysFirst(plain)
    ? plain.replaceAll(DAY_NEXT, (next: string, time: string, day: string) => (readWeekdays(fold(day)) ? `${time}, ` : next))
    : plain;
}

/** "mo to fr 9 to 6 sa 9 to 1": the next day begins another line, where days stand first. */
const DAY_NEXT = /(\d\S*(?:\s(?:Uhr|uur|u|h|am|pm))?)\s+(?=(\p{L}{2,})(?!\p{L}))/giu;

function isOfDaysFirst(run: string): boolean {
  const days = /^\D*/u.exec(run)?.[0] ?? '';
  return readWeekdays(fold(days.replace(/\s(?:from|von|de|dalle?|van)\s*$/iu, ''))) !== undefined;
}

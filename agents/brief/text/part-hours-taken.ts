// Hours told by halves, taken out of a sentence: "open late thurs till 8".
import { fold } from '../../reading/fold.ts';
import { patternOf } from '../../reading/pattern.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import { partHoursIn } from '../lines/part-hours.ts';
import { gather, type Gathered } from './gathered.ts';
import { isOfEvent } from './hours-in-sentence.ts';
import { isLeadOnly } from './lead-words.ts';
import { TAKEN } from './remainder.ts';

/** Somebody is there at these times. On folded text, as below. */
const OPEN = patternOf(
  String.raw`
    (?<!\p{L})(?:open|opening|hours|in the office|geoffnet|offen|im buro|ab hof|hofladen|\p{L}+zeiten|sprechstunden?|ordination|besetzt
    |erreichbar|termine|abiert[oa]s?|abrimos|horarios?|ouvert(?:e|es|s)?|ouverture|horaires|apert[oiae]|apriamo|orari[oa]?|geopend
    |مفتوح\p{L}*|نعمل|الدوام|פתוח\p{L}*)(?!\p{L})
  `,
  'u',
);
/** A day and an hour by which something must be done or is over. */
const OTHER_MATTER = patternOf(
  String.raw`
    (?<!\p{L})(?:orders?|ordering|bestell\p{L}*|vorbestell\p{L}*|command\p{L}*|pedid\p{L}*|ordin[ie]|ordinare|ordinazion\p{L}*|bestel\p{L}*
    |\p{L}*anmeld\p{L}*|abgabe\p{L}*|\p{L}*schluss|\p{L}*frist|deadlines?|regist(?:er|ration)\p{L}*|sign ?up|inscri\p{L}*|iscri\p{L}*|aanmeld\p{L}*
    |livr\p{L}*|entreg\p{L}*|consegn\p{L}*|bezorg\p{L}*|lever\p{L}*|abhol\p{L}*|collect\p{L}*|pick-?ups?
    |sales?|happy|\p{L}*fest|\p{L}*feier|fete|fiesta|festa|feest|party|quiz|concerts?|konzert\p{L}*|music|musik|bus|rabatt\p{L}*|discount\p{L}*
    |ausstellung\p{L}*|exhibition\p{L}*|exposition\p{L}*|wartezeit\p{L}*|lieferzeit\p{L}*)(?!\p{L})
  `,
  'u',
);

/** @returns the sentence with marks in their places; unchanged where it may tell of anything but when somebody is there */
export function partHoursTaken(sentence: string, into: Gathered): string {
  const parts = partHoursIn(sentence);
  if (parts.length === 0 || isOfEvent(sentence) || OTHER_MATTER.test(fold(sentence))) return sentence;

  const rest = parts
    .toReversed()
    .reduce((words, { from, to }) => `${words.slice(0, from)} ${TAKEN} ${words.slice(to)}`, sentence);
  const around = rest.split(BETWEEN_CLAUSES).filter((clause) => clause.includes(TAKEN));
  if (!around.every(tellsOpen)) return sentence;

  for (const { days, times } of parts.toReversed()) gather(into, 'hours', { days, times });
  return rest;
}

const BY_APPOINTMENT = patternOf(
  String.raw`
    (?<!\p{L})(?:by appointment|nach (?:vereinbarung|absprache)|sur rendez-vous|con cita(?: previa)?|(?:su
    |per) appuntamento|op afspraak)(?!\p{L})
  `,
  'iu',
);
const BETWEEN_CLAUSES = /[,;:](?!\d)|\s[–—-]\s/u;

/** A clause that says so, or holds nothing but days and hours. */
function tellsOpen(clause: string): boolean {
  const words = clause
    .replace(BY_APPOINTMENT, ' ')
    .split(/[\s–—-]+/u)
    .filter((word) => !/\d/u.test(word) && readWeekdays(fold(word)) === undefined);
  return OPEN.test(fold(clause)) || isLeadOnly(words.join(' '));
}

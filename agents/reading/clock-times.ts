// Spans of the clock in a few words: "8am to 6pm", "08:00–12:00, 14–18 Uhr", "من ٩ صباحا حتى ٥ مساء".
import { patternOf } from './pattern.ts';
import type { Opening } from '../site/facts.ts';
import { fold } from './fold.ts';
import { westernDigits } from './western-digits.ts';

type Span = Opening['spans'][number];
interface Moment {
  minutes: number;
  half: 'am' | 'pm' | undefined;
  /** "04:00", as a clock of 24 hours shows it. */
  isPadded?: boolean;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:12 )?(?:noon|midday)\b|\b(?:mittags|midi|mediodia|mezzogiorno)\b/gu, ' 12:00 '],
  [/\b(?:12 )?midnight\b|\b(?:mitternacht|minuit|medianoche|mezzanotte|middernacht)\b|منتصف الليل|חצות/gu, ' 24:00 '],
  [
    patternOf(
      String.raw`
    \b(?:24 ?\/ ?7|24 ?(?:hours?|stunden|heures|horas|ore|uur|std)|rund um die uhr|around the clock
    |24 ?h(?: ?\/ ?24)?)\b|على مدار الساعه|24 ساعه|24 שעות
`,
      'gu',
    ),
    ' 00:00-24:00 ',
  ],
];
const NOON = 12 * 60;
const FOUR = 4 * 60;
const CLOSED = /\b(?:closed|geschlossen|zu|ruhetage?|schliesstag|fermee?s?|cerrado|chiuso|gesloten|dicht)\b|مغلق|عطله|סגור/u;

const HALF = String.raw`(?:(am|a\.\s?m\.?|صباحا?|ص(?!\p{L})|בבוקר)|(pm|p\.\s?m\.?|مساء?ً?|م(?!\p{L})|ظهرا?ً?|עصرا|אחה"צ|בערב))`;
const UNIT = String.raw`(?:uhr|h|hrs?|uur|u|heures?|horas?|ore)(?!\p{L})`;
const MOMENT = String.raw`(\d{1,2})(?:\s?[:.]\s?(\d{2})|\s?h\s?(\d{2})|(\d{2}))?(?!\d)\s*(?:${UNIT})?\s*${HALF}?`;
const JOIN = [
  String.raw`\s*(?:[-–—−~]|\b(?:to|till?|until|and|bis|und|a|au|al|alle|tot|hasta|jusqua)\b`,
  String.raw`|(?:و?حتي|الي|لغايه|עד))\s*(?:the\s|las?\s|les?\s)?\s*`,
].join('');
const SPAN = new RegExp(`(?<!\\d)${MOMENT}${JOIN}${MOMENT}`, 'gu');

/** "7h/12h30": a slash between two times and nothing else is a span; between spans it parts them. */
const ONE_SLASH = new RegExp(`^\\s*${MOMENT}\\s*/\\s*${MOMENT}\\s*$`, 'u');

/**
 * Spans in order, 24-hour `HH:MM`; none when the words say closed; undefined when a time cannot be read to the end.
 * A span that closes after midnight keeps its early closing time, as schema.org writes it.
 */
export function readClockTimes(text: string): Span[] | undefined {
  const told = WORDS.reduce((rest, [pattern, time]) => rest.replaceAll(pattern, time), fold(westernDigits(text)));
  const plain = ONE_SLASH.test(told) ? told.replace('/', '-') : told;
  const spans: Span[] = [];
  let isReadable = true;

  const rest = plain.replaceAll(SPAN, (...found: string[]) => {
    const [opens, closes] = [momentOf(found.slice(1, 7)), momentOf(found.slice(7, 13))];
    const span = isAfternoon(opens, closes, spans.at(-1)) ? spanOf(later(opens), later(closes)) : spanOf(opens, closes);
    if (span) spans.push(span);
    else isReadable = false;
    return ' ';
  });

  if (!isReadable || /\d/u.test(rest)) return undefined;
  if (spans.length > 0) return spans.toSorted((a, b) => a.opens.localeCompare(b.opens));
  return CLOSED.test(rest) ? [] : undefined;
}

/** "9 to 2 and 4 to 7": a second span of few hours, behind a morning that began later by the clock. */
function isAfternoon(opens: Moment | undefined, closes: Moment | undefined, last: Span | undefined): boolean {
  if (!opens || !closes || !last || opens.half || closes.half || last.opens >= '12:00') return false;
  const { minutes } = opens;
  return minutes > 0 && minutes < closes.minutes && closes.minutes < 12 * 60 && minutes < minutesOf(last.opens);
}

function later(moment: Moment | undefined): Moment | undefined {
  return moment && { ...moment, minutes: moment.minutes + 12 * 60 };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Groups of MOMENT: hour, minutes in three spellings, morning, afternoon. */
function momentOf([hour, colon, letter, joined, morning, afternoon]: (string | undefined)[]): Moment | undefined {
  const hours = Number(hour);
  const minutes = Number(colon ?? letter ?? joined ?? 0);
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined;
  const half = morning ? 'am' : afternoon ? 'pm' : undefined;
  return { minutes: hours * 60 + minutes, half, isPadded: hour?.startsWith('0') === true };
}

function spanOf(opens: Moment | undefined, closes: Moment | undefined): Span | undefined {
  if (!opens || !closes) return undefined;
  const closing = clock(closes);
  const opening = opens.half || !closes.half ? clock(opens) : sameHalf(opens.minutes, closes.half, closing);

  // "9–5" without am or pm is a working day, not a night, and "12 to 9" ends in the evening; "12–2" may be either.
  const isEvening = opening < NOON || (opening < NOON + 60 && closing >= FOUR && closes.isPadded !== true);
  const isWorkingDay = !opens.half && !closes.half && closing <= opening && closing < NOON && isEvening;
  const shownClosing = isWorkingDay ? closing + 12 * 60 : closing;
  return opening === shownClosing ? undefined : { opens: shown(opening), closes: shown(shownClosing) };
}

/** "1–5pm" opens at one in the afternoon, "8–6pm" at eight in the morning. */
function sameHalf(minutes: number, half: 'am' | 'pm', closing: number): number {
  const shared = clock({ minutes, half });
  return shared < closing ? shared : minutes;
}

function clock({ minutes, half }: Moment): number {
  const isTwelve = minutes >= 12 * 60 && minutes < 13 * 60;
  if (half === 'pm' && minutes < 12 * 60) return minutes + 12 * 60;
  return half === 'am' && isTwelve ? minutes - 12 * 60 : minutes;
}

function shown(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

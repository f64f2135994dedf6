// Opening hours out of running text: "Mo–Fr 8–18, Sa 8–12 (bis ausverkauft)".
import { patternOf } from '../../reading/pattern.ts';
import { readClockTimes } from '../../reading/clock-times.ts';
import { readHours } from '../../reading/hours.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import { westernDigits } from '../../reading/western-digits.ts';
import { arePartHours, partHoursIn } from './part-hours.ts';

export interface HoursLine {
  days: string;
  times: string;
  note?: string | undefined;
}

const CLOSED = /(?<!\p{L})(?:closed|geschlossen|ruhetage?|ferm[ée]e?|cerrado|chiuso|gesloten|مغلقة?|عطلة|סגור)(?!\p{L})/iu;
const FIRST_TIME = /(?:from |von |de |dalle |van |من الساعة )?(?:\d|noon\b|midnight\b|midday\b)|24\/7|rund um die uhr/iu;
const CLOCK_WORDS =
  /^(?:\s|:\d\d|uhr\b|uur\b|heures?\b|h\b|[ap]\.?m\b\.?|صباحا?ً?|مساءً?|ظهرا?ً?|ص(?!\p{L})|م(?!\p{L})|בבוקר|בערב)*/iu;

/** Pairs of days and times. Days or times that cannot be told apart make one entry with what there is; the text is never lost. */
export function hoursLinesOf(text: string): HoursLine[] {
  const lines: HoursLine[] = [];
  let waiting = '';

  const parts = text.split(/[;\n|]|[,،.]\s+(?=\p{L})|\s·\s/u).flatMap(byOwnDays);
  for (const part of parts.map((piece) => daysFirst(piece.trim()))) {
    const split = wholePartOf(part, waiting) ?? splitDays(part);
    const last = lines.at(-1);
    if (last && waiting === '' && isOtherClosing(part, split))
      lines[lines.length - 1] = { ...last, note: joined(last.note ?? '', part) };
    else if (split && joined(waiting, split.days) !== '') {
      lines.push(withNote({ ...split, days: joined(waiting, split.days) }));
      waiting = '';
    } else if (last && split && /\d/u.test(westernDigits(part))) {
      lines[lines.length - 1] = { ...last, times: `${last.times}, ${split.times}` };
    } else if (last && part !== '' && !readWeekdays(part)) {
      lines[lines.length - 1] = { ...last, note: joined(last.note ?? '', part) };
    } else waiting = joined(waiting, part);
  }
  return lines;
}

/** Hours told by halves, and nothing else. */
function wholePartOf(part: string, waiting: string): HoursLine | undefined {
  const [half] = waiting === '' ? partHoursIn(part) : [];
  return half?.from === 0 && half.to === part.length ? { days: half.days, times: half.times } : undefined;
}

/** "6am to 2pm weekdays, 7 to 1 on the weekend": each span behind its comma has days of its own. */
function byOwnDays(piece: string): string[] {
  const spans = piece.split(/,\s+(?=\d)/u);
  return spans.length > 1 && spans.every(namesDay) ? spans : [piece];
}

function namesDay(words: string): boolean {
  return words.split(/[\s,–—-]+/u).some((word) => word.length >= 2 && readWeekdays(word) !== undefined);
}

const CLOSED_ON = patternOf(
  String.raw`
    ^(closed|geschlossen|ruhetage?|fermée?s?|cerrad[oa]s?|chius[oi]
    |gesloten)\s*:?\s+(?:on |every |am |le |les |el |los |il |la |op )?(.+)$
  `,
  'iu',
);
/** Behind the days of a closing: "and the whole of August". */
const ALSO_CLOSED = /^(.+?)\s+((?:and|und|sowie|et|y|e|en)\s+.+)$/iu;
/** Longer parts of a text are no days with their times. */
const LONGEST_PART_CHARACTERS = 200;
/** Longer texts tell more than hours. */
const LONGEST_CHARACTERS = 1_000;
const ON_DAYS = /^(?:on|am|le|les|dal|dalle|du|de|los|el|il|van|op)\s+/iu;

/** The days first, wherever they stand: "closed on Mondays", "9.00 to 17.00 Monday to Thursday". */
function daysFirst(said: string): string {
  if (said.length > LONGEST_PART_CHARACTERS) return said;
  const note = /\s*\([^()]*\)$/u.exec(said)?.[0] ?? '';
  const part = said.slice(0, said.length - note.length);
  const [, closed, when = ''] = CLOSED_ON.exec(part) ?? [];
  if (closed !== undefined && !/\d/u.test(westernDigits(when))) {
    const [, days = '', also] = ALSO_CLOSED.exec(when) ?? [];
    if (readWeekdays(when)) return `${when} ${closed}${note}`;
    return readWeekdays(days) ? `${days} ${closed} (${also})` : said;
  }
  if (/^\D*$/u.test(westernDigits(part)) || readWeekdays(part.split(/\s/u)[0] ?? '')) return said;
  const spaces = [...part.matchAll(/\s+/gu)].map((space) => space.index);
  const at = spaces.find((index) => {
    const days = part.slice(index).trim().replace(ON_DAYS, '');
    return readClockTimes(part.slice(0, index)) && !namesDay(part.slice(0, index)) && readWeekdays(days);
  });
  return at === undefined ? said : `${part.slice(at).trim().replace(ON_DAYS, '')} ${part.slice(0, at)}${note}`;
}

/** Whether the text is opening hours and nothing else; some may be told by halves. */
export function areHours(text: string): boolean {
  if (text.length > LONGEST_CHARACTERS) return false;
  const lines = hoursLinesOf(text);
  return lines.length > 0 && lines.every((line) => readHours(line.days, line.times) !== undefined || arePartHours(line));
}

/** Whether the text is opening hours and nothing else, from when till when. */
export function areWholeHours(text: string): boolean {
  const lines = hoursLinesOf(text);
  return lines.length > 0 && lines.every((line) => readHours(line.days, line.times) !== undefined);
}

/** Moves words behind the last time into a note: "08:00–13:00 or until sold out". */
export function withNote(line: HoursLine): HoursLine {
  if (line.note !== undefined) return line;
  const bracket = /^(.*\S)\s*\(([^()]+)\)\s*$/u.exec(line.times);
  if (bracket?.[1] && bracket[2]) return { ...line, times: bracket[1], note: bracket[2] };

  const lastDigit = westernDigits(line.times).search(/\d\D*$/u) + 1;
  const tail = line.times.slice(lastDigit);
  const note = tail.slice(CLOCK_WORDS.exec(tail)?.[0].length ?? 0);
  const words = note.replace(/^[\s,;:–—-]+/u, '').trim();
  const times = line.times.slice(0, line.times.length - note.length).trim();
  return lastDigit > 0 && /\p{L}{2}/u.test(words) && readClockTimes(times) ? { ...line, times, note: words } : line;
}

/** "Mittwochnachmittag geschlossen", "bank holidays closed": no days of the week, and said of what stands before. */
function isOtherClosing(part: string, split: { days: string } | undefined): boolean {
  return split !== undefined && !/\d/u.test(westernDigits(part)) && readWeekdays(split.days) === undefined;
}

function splitDays(part: string): { days: string; times: string } | undefined {
  const plain = westernDigits(part);
  const starts = [FIRST_TIME.exec(plain)?.index, CLOSED.exec(plain)?.index].filter((index) => index !== undefined);
  if (starts.length === 0) return undefined;

  const start = Math.min(...starts);
  const days = part.slice(0, start).replaceAll(/^[\s:,–—-]+|[\s:,–—=-]+$/gu, '');
  const times = part.slice(start).trim();
  return days === '' && start > 0 ? undefined : { days, times };
}

function joined(first: string, second: string): string {
  return [first, second].filter((text) => text !== '').join(', ');
}

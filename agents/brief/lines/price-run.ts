// Lists of prices without a currency: "Haircut 30", "Colour from 65", "Frittatensuppe 4,80", several such lines on end.
import { isPrice, pricedLineOf, type PricedLine } from './price-tail.ts';
import { isStreet } from './address-line.ts';
import { PAID_BY } from '../../reading/paid-by.ts';
import { readWeekdays } from '../../reading/weekdays.ts';

const FROM = String.raw`(?:from|ab|à partir de|dès|desde|a partire da|da|vanaf)\s`;
const BARE = new RegExp(
  String.raw`^(.*?\p{L}.*?)(?:\s|[.…]{2,}|:\s)[\s.…]*(${FROM})?((?:\d{1,4}(?:[.,]\d{2})?|\d{1,3}[.’']\d{3})(?:,[-–]+)?)(?:\.[-–]+)?(\s${PAID_BY})?$`,
  'iu',
);
/** Two further numbers: a row of several things, or of none. */
const SEVERAL = /(?<![\p{L}\p{N}])\d+(?=\s\p{L}|$)(?!\s(?:min|h|std|stunde|hour|pers|cl|ml|g|kg|cm|m)\p{L}*)/giu;
const YEAR = /^(?:19|20)\d{2}$/u;
/** What a number behind it counts or limits, so that it is no price. On its own such a line says how many. */
const COUNTS = new RegExp(
  String.raw`(?<!\p{L})(?:unter|über|bis|under|over|up to|til|till|until|at|for|from|since|seit|depuis|desde|dal|nr|no|number|nummer|` +
    String.raw`n°|level|stufe|sous|moins de|plus de|jusqu['’]à|menores de|hasta|sotto i|fino a|max|min|mindestens|maximal|x|top|tel|room|zimmer|tür)\.?$`,
  'iu',
);
const LONGEST_CHARACTERS = 110;
/** One such line alone may be anything: "Platform 9", "Room 12". */
const FEWEST = 2;

/**
 * A thing and its bare amount; a price with a currency is read by others. @returns undefined
 * where the number is a year, a house number or a count, or where a second amount stands
 */
export function bareLineOf(line: string): PricedLine | undefined {
  if (line.length > LONGEST_CHARACTERS) return undefined;
  const [, left, from = '', amount, per = ''] = BARE.exec(line.replace(/^\s*[-*•·‣–—+]\s+/u, '').trim()) ?? [];
  if (!left || !amount || isStreet(line.trim())) return undefined;

  if (pricedLineOf(line, false)) return undefined;
  const isCount = from === '' && (COUNTS.test(left) || YEAR.test(amount));
  if (isCount || isOfDays(left, amount) || hasMore(left) || /[.!?]\s/u.test(left)) return undefined;
  return { left, price: `${from}${amount}${per}` };
}

/** "Monday 9", where no price ends. */
function isOfDays(left: string, amount: string): boolean {
  return !amount.endsWith('-') && readWeekdays(left.split(/[\s,–-]/u)[0] ?? '') !== undefined;
}

function hasMore(left: string): boolean {
  return /\d[.,]\d{2}|[€£$]|\d\s?[-–]\s*$|\d{4}|@/u.test(left) || [...left.matchAll(SEVERAL)].length > 1;
}

/** Indexes of the lines that belong to such a list: runs of lines with a price each, bare amounts among them. */
export function priceRunsIn(lines: readonly string[]): ReadonlySet<number> {
  const runs: number[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = runs.at(-1);
    if (!bareLineOf(line) && !isPriced(line)) continue;
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  const lists = runs.filter((run) => run.length >= FEWEST && run.some((index) => bareLineOf(lines[index] ?? '')));
  return new Set(lists.flat());
}

function isPriced(line: string): boolean {
  const priced = line.length <= LONGEST_CHARACTERS ? pricedLineOf(line.trim(), false) : undefined;
  return priced !== undefined && (isPrice(priced.price) || priced.rest === undefined);
}

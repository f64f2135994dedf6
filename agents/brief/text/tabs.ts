// Tables pasted out of a sheet or a mail, their cells parted by tabs, in the writing that the other rules read.
import { patternOf } from '../../reading/pattern.ts';
import { readClockTimes } from '../../reading/clock-times.ts';
import { readWeekdays } from '../../reading/weekdays.ts';

/** Four digits by themselves are a postcode or a year. */
const AMOUNT = /^(?:\D{0,12}\s)?\D{0,3}\d{1,3}(?:[.,'’]\d{2,3})?(?:[.,][-–]+)?\s?\D{0,4}$/u;
const DAY = /^(?:days?|tage?|wochentage?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?)$/iu;
const PRICE = /^(?:prices?|preise?|prix|tarifs?|precios?|prezz[oi]|prij(?:s|zen)|€|£)/iu;

/** Tables with a head as Markdown; of others each row as a line. Lines without tabs stay as they are. */
export function untabbed(lines: readonly string[]): string[] {
  const read: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const cells = cellsOf(line);
    const below = cellsOf(lines[index + 1] ?? '');
    const kinds = kindsAt(lines, index);
    if (kinds) {
      read.push(...kinds.rows);
      index = kinds.next - 1;
      continue;
    }
    if (cells.length < 2 || !isHead(cells) || below.length < 2) {
      read.push(cells.length < 2 ? line : rowOf(cells));
      continue;
    }
    let next = index + 1;
    while (cellsOf(lines[next] ?? '').length > 1) next++;
    const rows = lines.slice(index + 1, next).map(cellsOf);
    read.push(...(rows.every(isOfDays) ? rows.map(rowOf) : tableOf([cells, ...rows])));
    index = next - 1;
  }
  return read;
}

/** A head that names for whom or in which size, over amounts: each amount is a row of its own. "Coupe, Femme 38". */
function kindsAt(lines: readonly string[], start: number): { rows: string[]; next: number } | undefined {
  const head = columnsOf(lines[start] ?? '');
  const isNamed =
    head.length >= FEWEST_COLUMNS && head.slice(1).every((cell) => /^\p{L}[^\d]{1,30}$/u.test(cell) && !PRICE.test(cell));
  if (!isNamed || head.some((cell) => NO_KIND.test(cell)) || isOfDays(head)) return undefined;

  const rows: string[][] = [];
  let next = start + 1;
  for (; columnsOf(lines[next] ?? '').length > 1; next++) {
    const [thing = '', ...amounts] = columnsOf(lines[next] ?? '');
    if (!amounts.every((amount) => amount === '' || /^[€£]?\s?\d{1,4}(?:[.,]\d{2})?\s?[€£]?$/u.test(amount))) return undefined;
    if (readWeekdays(thing)) return undefined;
    rows.push(...amounts.flatMap((amount, column) => (amount === '' ? [] : [[`${thing}, ${head[column + 1] ?? ''}`, amount]])));
  }
  const isPaid = rows.some(([, amount = '']) => /[€£]|[.,]\d{2}$/u.test(amount)) || isForWhom(head);
  return rows.length >= FEWEST_COLUMNS && isPaid ? { rows: tableOf([['service', 'price'], ...rows]), next } : undefined;
}

const FEWEST_COLUMNS = 3;
/** Columns of times, ages and counts. */
const NO_KIND = patternOf(
  String.raw`
    (?<!\p{L})(?:from|to|until|von|bis|ab|de|du|à|au|desde|hasta|dal?|alle|van|tot|open|close[sd]?|ages?|alter|âge|edad
    |età|leeftijd|years?|jahre?|places?|spaces|plätze|plazas|posti|plaatsen|number|anzahl|nombre|people|personen|beds?
    |betten|rooms?|zimmer|seats?|min(?:ute[ns]?)?|dauer|duration|size|weight|km|days?|tage?)(?!\p{L})
  `,
  'iu',
);
/** Without a currency only a list of services, its amounts for women, men and children, is one of prices. */
const OFFERS =
  /^(?:services?|treatments?|leistung(?:en)?|behandlung(?:en)?|prestations?|soins?|servicios?|servizi(?:o)?|behandeling(?:en)?)$/iu;
const FOR_WHOM = patternOf(
  String.raw`
    ^(?:wom[ae]n|ladies|m[ae]n|gents|children|kids|damen|herren|frauen|männer|kinder|femmes?|hommes?|enfants?
    |mujer(?:es)?|hombres?|niñ[oa]s?|donn[ae]|uom[oi]ni?|bambin[oi]|dames|heren|kinderen)$
  `,
  'iu',
);

function isForWhom([thing = '', ...kinds]: readonly string[]): boolean {
  return OFFERS.test(thing) && kinds.every((kind) => FOR_WHOM.test(kind));
}

function columnsOf(line: string): string[] {
  return line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : [];
}

function cellsOf(line: string): string[] {
  if (!line.trim().includes('\t')) return line.endsWith('\t') && line.trim() !== '' ? [line.trim()] : [];
  return line.split('\t').map((cell) => cell.trim());
}

/** Names of columns and no values. */
function isHead(cells: readonly string[]): boolean {
  const isNamed = cells.some((cell) => DAY.test(cell) || PRICE.test(cell));
  return isNamed && cells.every((cell) => !/\d/u.test(cell)) && !cells.some((cell) => readWeekdays(cell));
}

function isOfDays([day = '', ...times]: readonly string[]): boolean {
  return readWeekdays(day) !== undefined && readClockTimes(times.filter((time) => time !== '').join('-')) !== undefined;
}

/** "Di - Fr 10:00–18:30", "Cut 30", "Tel.: 0921 555 030". */
function rowOf(cells: readonly string[]): string {
  const [first = '', ...others] = cells.filter((cell) => cell !== '');
  const [second = ''] = others;
  if (readWeekdays(first)) return `${first} ${others.join('–')}`;
  if (others.length !== 1) return [first, ...others].join(' – ');
  return AMOUNT.test(second) ? `${first} ${second}` : `${first.replace(/:$/u, '')}: ${second}`;
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string[] {
  const asRow = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return ['', asRow(head), asRow(head.map(() => '---')), ...rows.map(asRow), ''];
}

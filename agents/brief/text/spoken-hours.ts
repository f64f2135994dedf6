// Hours as people dictate them: "monday to friday nine to five", "Samstag neun bis zwölf Uhr", "dalle nove alle diciotto".
import { patternOf } from '../../reading/pattern.ts';
import { fold } from '../../reading/fold.ts';
import { readWeekdays } from '../../reading/weekdays.ts';

/** Folded; the place in its list is the hour. A word stands in one language only or means the same hour in all. */
const HOURS = [
  '0 one two three four five six seven eight nine ten eleven twelve',
  '0 eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  '0 une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  '0 una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  '0 una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette ' +
    'diciotto diciannove venti',
].map((words) => words.split(' '));
const WORD = String.raw`[\p{L}-]+`;
const HALF_BEFORE = String.raw`(half(?:\spast)?|halb)\s`;
const HALF_BEHIND = String.raw`\s(?:et demie|y media|e mezzo|e mezza)`;
const MOMENT = String.raw`(?:${HALF_BEFORE})?(${WORD}|\d{1,2})(${HALF_BEHIND})?(?:\s(?:uhr|heures?|h|o['’]?clock|horas|ore))?`;
const SPAN = patternOf(
  String.raw`
    (?<![\p{L}\p{N}])${MOMENT}\s(?:to|till?|until|bis|à|a(?:\slas)?|al(?:le)?|hasta(?:\slas)?)\s${MOMENT}(?![\p{L}\p{N}])
  `,
  'giu',
);
/** Words from the span to a day of the week, before or behind it. */
const FARTHEST = 4;
/** Four words take no more. */
const FARTHEST_CHARACTERS = 120;

/** Hours in words beside a day of the week become digits; whatever else is counted in words stays as it is said. */
export function withSpokenHours(line: string): string {
  return line.replaceAll(SPAN, (said: string, ...found: unknown[]) => {
    const [halfFrom, from, fromHalf, halfTo, to, toHalf] = found
      .slice(0, 6)
      .map((group) => (typeof group === 'string' ? group : ''));
    const at = found.findLast((each) => typeof each === 'number');
    const isSpoken = [from, to].some((word) => word !== undefined && !/\d/u.test(word));
    if (!isSpoken || typeof at !== 'number' || !isNearDay(line, at, at + said.length)) return said;

    const opens = clockOf(from, halfFrom, fromHalf);
    const closes = clockOf(to, halfTo, toHalf);
    return opens === undefined || closes === undefined || opens === closes ? said : `${opens}–${closes}`;
  });
}

/** "half eight" is after eight, "halb acht" before. */
function clockOf(word = '', before = '', behind = ''): string | undefined {
  const folded = fold(word);
  const hour = /^\d/u.test(folded) ? Number(folded) : HOURS.map((words) => words.indexOf(folded)).find((index) => index > 0);
  if (hour === undefined || hour > 24) return undefined;
  if (/^halb/iu.test(before)) return `${hour - 1}:30`;
  return before === '' && behind === '' ? String(hour) : `${hour}:30`;
}

function isNearDay(line: string, from: number, to: number): boolean {
  const before = line
    .slice(Math.max(0, from - FARTHEST_CHARACTERS), from)
    .trim()
    .split(/\s+/u)
    .slice(-FARTHEST);
  const after = line
    .slice(to, to + FARTHEST_CHARACTERS)
    .trim()
    .split(/\s+/u)
    .slice(0, FARTHEST);
  return [...before, ...after].some((word) => isDay(word.replaceAll(/[^\p{L}-]/gu, '')));
}

/** Written out or nearly: "so", "me" and "do" are words of their own. */
function isDay(word: string): boolean {
  return (word.length >= 3 && readWeekdays(word) !== undefined) || /^(?:mo|di|mi|fr|sa)$/iu.test(word);
}

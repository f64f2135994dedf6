// Prices as people dictate them: "twelve pounds", "zwölf Euro fünfzig", "quarante-cinq euros", "fifty a month".
import { numberOf } from './number-words.ts';
import { PAID_BY } from './paid-by.ts';

const CURRENCY = /^(?:pounds|quid|euros?|dollars|franken)[.,;:!?)]*$/iu;
/** Whoever dictates writes no capitals; a price on a German page has its own. */
const GERMAN = /[äöüß]|(?<!\p{L})(?:und|wir|ist|ich|kostet|uhr|offen|der|die|das)(?!\p{L})/iu;
const WITH_POINT = /^(?:pounds|quid|dollars)/iu;
const BY_UNIT = new RegExp(`^${PAID_BY}`, 'iu');
/** "one hundred and twenty five". */
const MOST_WORDS = 5;
/** What may be meant as a hundred, a dozen or a row of numbers: "one twenty pounds", "12 fifty euros". */
const COUNTS_ON = /^(?:one|ein|eine[rns]?|eins|une?|uno|una|een)$|\d$/iu;
/** Fewer "a month" are how often something is done. */
const LEAST_BARE = 10;
/** What is said behind a currency counts its hundredths: "twelve pounds fifty". */
const MOST_CENTS = 95;
const CENT_STEP = 5;
/** With these behind it a number is another price's, somebody's or how long something takes. */
const NO_CENTS =
  /^(?:for|für|pour|per|para|voor|with|mit|avec|con|met|an?|min\p{L}*|hours?|stunden?|people|person\p{L}*|children|kinder)(?!\p{L})/iu;

interface Edit {
  from: number;
  to: number;
  words: string;
}

/** Numbers in words become digits where a currency or what they are paid by stands behind them; all else stays as it is said. */
export function withSpokenPrices(line: string): string {
  const words = [...line.matchAll(/\S+/gu)];
  const edits = words.flatMap((_word, at) => editAt(line, words, at) ?? []);
  return edits.reduceRight((text, { from, to, words: said }) => text.slice(0, from) + said + text.slice(to), line);
}

function editAt(line: string, words: readonly RegExpExecArray[], at: number): Edit | undefined {
  const word = words[at];
  if (!word || at === 0) return undefined;
  const isCurrency = CURRENCY.test(word[0]);
  if (!isCurrency && !BY_UNIT.test(line.slice(word.index))) return undefined;

  const spoken = numberBefore(words, at);
  if (!spoken || (!isCurrency && spoken.value < LEAST_BARE)) return undefined;
  const cents = isCurrency && /\p{L}$/u.test(word[0]) ? centsBehind(words, at) : undefined;
  const currency = GERMAN.test(line) ? word[0].replace(/^euro/u, 'Euro') : word[0];
  if (!cents)
    return { from: spoken.from, to: word.index + word[0].length, words: `${spoken.value} ${isCurrency ? currency : word[0]}` };
  const mark = WITH_POINT.test(word[0]) ? '.' : ',';
  return { from: spoken.from, to: cents.to, words: `${spoken.value}${mark}${String(cents.value).padStart(2, '0')} ${currency}` };
}

/** The longest row of words that is one number, with no other number before it. */
function numberBefore(words: readonly RegExpExecArray[], at: number): { from: number; value: number } | undefined {
  for (let count = Math.min(MOST_WORDS, at); count > 0; count--) {
    const taken = words.slice(at - count, at);
    const value = numberOf(taken.map(([word]) => word).join(' '));
    const [before = ''] = words[at - count - 1] ?? [];
    const [first] = taken;
    if (value === undefined || !first) continue;
    return COUNTS_ON.test(before) || numberOf(before) !== undefined ? undefined : { from: first.index, value };
  }
  return undefined;
}

function centsBehind(words: readonly RegExpExecArray[], at: number): { to: number; value: number } | undefined {
  for (const count of [2, 1]) {
    const taken = words.slice(at + 1, at + 1 + count);
    const last = taken.at(-1);
    const said = taken.map(([word]) => word).join(' ');
    const value = numberOf(said.replace(/[.,;!]$/u, ''));
    if (value === undefined || !last || value > MOST_CENTS || value % CENT_STEP !== 0) continue;
    if (/\p{L}$/u.test(last[0]) && isOfOther(words[at + 1 + count]?.[0])) return undefined;
    return { to: last.index + last[0].replace(/[.,;!]$/u, '').length, value };
  }
  return undefined;
}

function isOfOther(next = ''): boolean {
  return NO_CENTS.test(next) || CURRENCY.test(next) || numberOf(next) !== undefined;
}

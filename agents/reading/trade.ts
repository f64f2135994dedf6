// Which trade a client is in, told by the client's own words.
import { TRADES } from '../trades/registry.ts';
import { fold } from './fold.ts';

export interface TradeClues {
  trade?: string | undefined;
  name: string;
  description?: string | undefined;
  /** The first sentence of the client's that is none of these: where nothing describes them, it often says what they are. */
  opening?: string | undefined;
  services: readonly string[];
}

export interface TradeFound {
  /** Id of a file in agents/trades. */
  id: string;
  from: 'trade' | 'name' | 'description' | 'statements.0' | 'services';
}

interface Mark {
  id: string;
  word: string;
  language: string;
  unless: RegExp | undefined;
}

/** A word that ends a name of many kinds ("clinic", "shop") says less than one of a craft; a word that swallows others says more. */
const TRADE_WEIGHTS: Readonly<Record<string, number>> = { school: 0.5, shop: 0.5, clinic: 0.5, software: 2, festival: 2 };

/** Trades that are family names as well: in a business's name they tell nothing. Folded, with the spaces between. */
const FAMILY_NAMES = new Set(
  (
    'baker bakers farmer carpenter joiner gardener potter bauer zimmermann zimmerer schreiner tischler schlosser schmied gartner ' +
    'drechsler backer imker winzer barbier bakker boer timmerman kapper herrero carpintero fabbro حداد نجار خباز مزارع'
  ).split(' '),
);

/** Characters after which a word counts half: what a business is, it says first. */
const HALVING_CHARACTERS = 60;
const COMPOUNDING = new Set(['de', 'nl']);
/** Of folded words all that is no space is part of one. To ask for letters would take a pattern a hundred times as long to compile. */
const NOT_IN_WORD = '(?![^ ])';
const NOT_AFTER_WORD = '(?<![^ ])';
/** Articles and prepositions that are written as part of the next word. */
const PREFIXES: Readonly<Record<string, string>> = { ar: '[وف]?(?:[بك]?ال|لل|[بلك])?', he: '[והבלמשכ]{0,3}' };

let known: Mark[] | undefined;

/**
 * The clue that is nearest to a statement wins: the trade as named, then the name, the description or an opening sentence, the services.
 * Undefined when none of them holds a word of a trade.
 */
export function recogniseTrade(clues: TradeClues): TradeFound | undefined {
  const named = clues.trade === undefined ? undefined : bestOf(clues.trade);
  if (named) return { id: named, from: 'trade' };

  const inName = bestOf(withoutFamilyNames(clues.name));
  if (inName) return { id: inName, from: 'name' };

  const described = clues.description === undefined ? undefined : bestOf(clues.description);
  if (described) return { id: described, from: 'description' };

  const opened = clues.description === undefined && clues.opening !== undefined ? bestOf(clues.opening) : undefined;
  if (opened) return { id: opened, from: 'statements.0' };

  const offered = bestOfMany(clues.services);
  return offered === undefined ? undefined : { id: offered, from: 'services' };
}

/** Tag of the one language that has the longest word for a trade in the text: "Imkerei" is German; "café" is nobody's. */
export function languageOfTrade(text: string): string | undefined {
  const written = words(text);
  known ??= marks();
  const found = known.filter(({ word, language }) => written.includes(word) && patternOf(word, language).test(written));
  const longest = Math.max(0, ...found.map(({ word }) => word.length));
  const languages = new Set(found.filter(({ word }) => word.length === longest).map(({ language }) => language));
  return languages.size === 1 ? [...languages][0] : undefined;
}

/** Whether the text is a word for a trade in any language and nothing else: "kapper", "Friseur". */
export function isNounOfTrade(text: string): boolean {
  const written = words(text);
  known ??= marks();
  return known.some(({ word, language }) => word === written || (PLURALS.has(language) && `${word}s` === written));
}

const PLURALS = new Set(['en', 'fr', 'es', 'nl']);

function bestOf(text: string): string | undefined {
  return highest(scores(text));
}

function bestOfMany(texts: readonly string[]): string | undefined {
  const sums = new Map<string, number>();
  for (const text of texts) {
    for (const [id, score] of scores(text)) sums.set(id, (sums.get(id) ?? 0) + score);
  }
  return highest(sums);
}

function highest(found: ReadonlyMap<string, number>): string | undefined {
  return [...found].toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))[0]?.[0];
}

/** By trade, the weight of its best word: letters matched, less the later it stands. */
function scores(text: string): Map<string, number> {
  const written = words(text);
  const found = new Map<string, number>();
  known ??= marks();

  for (const { id, word, language, unless } of known) {
    const at = written.includes(word) ? written.search(patternOf(word, language)) : -1;
    if (at === -1 || unless?.test(written)) continue;
    const score = (word.length * (TRADE_WEIGHTS[id] ?? 1)) / (1 + at / HALVING_CHARACTERS);
    found.set(id, Math.max(found.get(id) ?? 0, score));
  }
  return found;
}

function marks(): Mark[] {
  return [...TRADES].flatMap(([id, trade]) => {
    const unless = trade.unless && anyOf(trade.unless);
    return Object.entries(trade.words).flatMap(([language, list]) =>
      list.map((word) => ({ id, word: words(word), language, unless })),
    );
  });
}

function anyOf(list: readonly string[]): RegExp {
  return new RegExp(`${NOT_AFTER_WORD}(?:${list.join('|').replaceAll('*', '[^ ]*')})${NOT_IN_WORD}`, 'u');
}

/** Short words stand alone, longer ones begin a word; where words are compounded they may stand inside one as well. */
function patternOf(word: string, language: string): RegExp {
  const prefix = PREFIXES[language];
  if (prefix !== undefined) return new RegExp(`${NOT_AFTER_WORD}${prefix}${word}\\p{L}{0,2}${NOT_IN_WORD}`, 'u');
  if (word.length <= 3) return new RegExp(NOT_AFTER_WORD + word + NOT_IN_WORD, 'u');
  if (word.length === 4) return new RegExp(`${NOT_AFTER_WORD}${word}\\p{L}{0,2}${NOT_IN_WORD}`, 'u');
  return new RegExp(COMPOUNDING.has(language) ? word : NOT_AFTER_WORD + word, 'u');
}

/** Folded words with one space between them. */
function words(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function withoutFamilyNames(name: string): string {
  return words(name)
    .split(' ')
    .filter((word) => !FAMILY_NAMES.has(word.replace(/^ال/u, '')))
    .join(' ');
}

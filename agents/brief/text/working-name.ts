// What to call a client whose name is nowhere: what they say they are. "unser Hundesalon in Graz", "Tattoo studio. Berlin."
import { patternOf } from '../../reading/pattern.ts';
import { isNounOfTrade, recogniseTrade } from '../../reading/trade.ts';
import { isTradeWord, tradeWordIn } from '../../reading/trade-words.ts';
import { mayBeTown } from '../../reading/town.ts';
import { TRADES } from '../../trades/registry.ts';
import { clausesOf } from './clauses.ts';
import { placedWords } from './placed-words.ts';

export interface WorkingName {
  name: string;
  city?: string | undefined;
}

/** Words after which somebody names what is theirs, or what the site is for. */
const OWN = patternOf(
  String.raw`
    (?<!\p{L})(?:our|my|for an?|for the|unser\p{L}*|mein\p{L}*|für (?:eine?n?|den|die|das)|notre|mon|ma|pour (?:une?|la|le
    |l['’])|nuestr[oa]|mi
    |para (?:una?|el|la)|nostr[oa]|la mia|il mio|per (?:una?|il|la)|onze|mijn|voor (?:een|de|het)
    |(?:I['’]m|we['’]re|are|am|run|have|own|open(?:ed|ing)?) an?
    |(?:bin|sind|haben?|führen?|betreiben?|machen?|eröffnen?) eine?n?|(?:sommes|suis|tenons|tiens|avons|ai|ouvrons) une?
    |(?:somos|soy|tenemos|tengo|abrimos|siamo|sono|ho|abbiamo|apriamo) una?|(?:zijn|ben|hebben|heb|openen) een)
    (?:\s|(?<=['’]))
  `,
  'giu',
);
/** "a small family" before the word itself. */
const ADJECTIVES = /^(?:\p{Ll}+\s){0,2}$/u;
const IN_CITY = /^,?\s(?:in|à|en|a|te|bei|uit|aus)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})/u;
/** One word at the end of what somebody wrote small. */
const IN_SMALL_CITY = /^\s(?:in|à|en|a|te|bei|uit|aus)\s(\p{Ll}[\p{L}’'-]{2,})$/u;
/** A kind of firm by what it deals in: "plumbing firm", "Hofladen". */
const FIRM =
  /(?<!\p{L})(?:\p{L}+ (?:firm|business|company|shop|practice)|\p{L}{3,}(?:laden|betrieb|geschäft|handel|praxis|büro))(?!\p{L})/iu;
const MOST_WORDS_ALONE = 4;
const MOST_WORDS_BEFORE = 3;

/** @param sentences the first of the text */
export function workingNameIn(sentences: readonly string[]): WorkingName | undefined {
  for (const sentence of sentences) {
    const found =
      ownTradeIn(sentence) ??
      tradeOfWriter(sentence) ??
      clausesOf(sentence)
        .map(tradeAlone)
        .find((each) => each !== undefined);
    if (found) return found;
  }
  return undefined;
}

function ownTradeIn(sentence: string): WorkingName | undefined {
  for (const own of sentence.matchAll(OWN)) {
    const behind = sentence.slice(own.index + own[0].length);
    const word = nounOfTradeIn(behind);
    if (word === undefined) continue;

    const [before = '', ...after] = behind.split(word);
    if (ADJECTIVES.test(before)) return { name: capitalised(word), city: cityBehind(after.join(word)) };
  }
  return undefined;
}

/** "its jo the mobile hairdresser …", "je suis luc plombier …": who writes small, and what they are. */
const WRITER = patternOf(
  String.raw`
    ^(?:(?:hi|hiya|hello|hey|hallo|servus|bonjour|salut|hola|ciao|hoi)\s)?(?:i['’]?m|it['’]?s|we['’]re|ich bin|je suis
    |soy|sono|ik ben)\s(?:(?:der|die|el|la|il)\s)?(?:\p{Ll}+\s){1,3}?(?:from\s)?(?=\p{Ll})
  `,
  'iu',
);

const BEFORE_TRADE = /^(?:\p{Ll}+\s){0,4}$/u;
/** "the bike shop": what it is, and no name. */
const GENERIC =
  /^the\s\p{Ll}+\s(?:shop|store|salon|studio|place|café|cafe|company|firm|school|practice|clinic|restaurant|garage)(?!\p{L})/u;

/** What stands first, where it only says what kind of firm it is. */
export function genericFirmIn(text: string): string | undefined {
  return GENERIC.exec(text)?.[0];
}

/** With a capital, or a town that is known. */
function cityBehind(words: string): string | undefined {
  const town = IN_CITY.exec(words)?.[1];
  const placed = placedWords(words, () => false);
  return town !== undefined && mayBeTown(town) ? town : placed?.before === '' ? placed.town : undefined;
}

function tradeOfWriter(sentence: string): WorkingName | undefined {
  const begins = WRITER.exec(sentence)?.[0];
  const behind = begins === undefined ? '' : sentence.slice(begins.length);
  const generic = genericFirmIn(behind)?.replace(/^the\s/u, '');
  const word = generic ?? nounOfTradeIn(behind) ?? behind.split(/\s+/u).slice(0, MOST_WORDS_BEFORE).find(isTradeAlone);
  const before = word === undefined ? undefined : behind.split(word)[0];
  return word !== undefined && before !== undefined && BEFORE_TRADE.test(before)
    ? { name: capitalised(word), city: cityBehind(behind.slice(before.length + word.length)) }
    : undefined;
}

function isTradeAlone(word: string): boolean {
  return word.length >= 4 && recogniseTrade({ trade: word, name: '', services: [] }) !== undefined;
}

/** A clause that is hardly more than the word: "Tattoo studio". */
function tradeAlone(clause: string): WorkingName | undefined {
  const bare = clause.trim().replace(/\.$/u, '');
  const word = bare.split(/\s+/u).length <= MOST_WORDS_ALONE ? (leadingNoun(bare) ?? nounOfTradeIn(bare)) : undefined;
  if (word !== undefined && word === bare) return { name: capitalised(word) };

  const [before = '', after] = word === undefined ? [] : bare.split(word);
  const city = before === '' && after !== undefined ? (IN_CITY.exec(after) ?? IN_SMALL_CITY.exec(after)) : null;
  const town = city?.[0] === after ? city?.[1] : undefined;
  return word !== undefined && town !== undefined ? { name: capitalised(word), city: capitalised(town) } : undefined;
}

/** "kapper in Gent": who is of a trade, where the words begin with that and go on with the town, if at all. */
function leadingNoun(bare: string): string | undefined {
  const [word = bare] = bare.split(/\s(?=(?:in|à|en|a|te|bei|uit|aus)\s)/u);
  return isNounOfTrade(word) || isTradeWord(word) ? word : undefined;
}

/** What a trade is called in any language, or a kind of firm by what it deals in. */
export function nounOfTradeIn(text: string): string | undefined {
  const firm = FIRM.exec(text)?.[0];
  const isTrade = firm !== undefined && recogniseTrade({ trade: firm, name: '', services: [] }) !== undefined;
  return tradeWordIn(text) ?? nounPattern().exec(text)?.[0] ?? (isTrade ? firm : undefined);
}

let nouns: RegExp | undefined;

/** What the trades are called in any language, the longest first. */
function nounPattern(): RegExp {
  nouns ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...TRADES.values()]
      .flatMap(({ noun }) => Object.values(noun))
      .toSorted((a, b) => b.length - a.length)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return nouns;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

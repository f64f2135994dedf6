// Who the client is: name, trade, and the word for what they are.
import { optional } from '../wording/optional.ts';
import { fold } from '../reading/fold.ts';
import { languageOfTrade, recogniseTrade, type TradeClues, type TradeFound } from '../reading/trade.ts';
import { isTradeWord, tradeWordIn } from '../reading/trade-words.ts';
import type { Brief } from '../site/brief.ts';
import type { Fact } from '../site/fact.ts';
import type { Facts } from '../site/facts.ts';
import { TRADES } from '../trades/registry.ts';
import { inferred, said } from './said.ts';

/** A longer text in the field of the trade is a sentence, not a word for it. */
const LONGEST_NOUN = 60;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const RTL_TAGS = new Set(['ar', 'he']);

type Told = Pick<Brief, 'name' | 'nameFrom' | 'trade' | 'description' | 'statements' | 'services'>;

/** @param language tag of the site's language */
export function identityOf(brief: Told, language: string): Pick<Facts, 'name' | 'trade' | 'noun' | 'description'> {
  const found = recogniseTrade(cluesOf(brief));

  return {
    name: brief.nameFrom === 'trade' ? inferred(brief.name, 'trade') : said(brief.name, 'name'),
    trade: tradeFact(found, brief.trade),
    ...optional('noun', nounInName(brief, found, language) ?? nounFact(brief.trade, found, language)),
    ...optional('description', brief.description === undefined ? undefined : said(brief.description, 'description')),
  };
}

/** Who plainly names a trade that we have no craft for is not in another because of a word in what they sell. */
function cluesOf({ trade, name, description, statements, services }: Told): TradeClues {
  if (trade !== undefined && isTradeWord(trade)) return { trade, name: '', services: [] };
  return {
    trade,
    name,
    description,
    opening: statements.slice(0, 1).find(saysWho),
    services: services.map((service) => service.name),
  };
}

/** "A Greek taverna on the old harbour", "Wir sind eine Tischlerei": not where one parks, nor whom one works for. */
const SAYS_WHO =
  /^(?:an?|eine?|une?|una|uno|een)\s|^(?:we(?:['’]| a)re|i['’ ]a?m|wir sind|ich bin|nous sommes|je suis|somos|soy|siamo|sono|wij zijn|ik ben)\s|\s(?:is an?|ist eine?|est une?|es una?|è una?|is een)\s/iu;
/** Whose trade a word behind these is. */
const OF_OTHERS =
  /(?<!\p{L})(?:behind|beside|next to|opposite|near|above|below|for|neben|gegenüber|hinter|über|für|derrière|à côté|en face|près|pour|detrás|junto|frente|para|dietro|accanto|di fronte|per|naast|tegenover|achter|voor)(?!\p{L})/iu;

function saysWho(statement: string): boolean {
  return SAYS_WHO.test(statement) && !OF_OTHERS.test(statement);
}

function tradeFact(found: TradeFound | undefined, named: string | undefined): Fact<string> {
  if (found === undefined) return inferred('general', named === undefined ? 'name' : 'trade');
  return found.from === 'trade' ? said(found.id, 'trade') : inferred(found.id, found.from);
}

/** The client's own word where it is in the site's language, else the trade's. A trade we do not know has none of its own. */
function nounFact(named: string | undefined, found: TradeFound | undefined, language: string): Fact<string> | undefined {
  if (named !== undefined && isNounIn(named, found, language)) return said(uncapitalised(named, found, language), 'trade');

  const noun = found && TRADES.get(found.id)?.noun[language];
  return noun === undefined ? undefined : inferred(noun, found?.from ?? 'trade');
}

/** "Imkerei Wabenhof" is an Imkerei, where its trade would only make it a farm. */
function nounInName({ name, trade }: Told, found: TradeFound | undefined, language: string): Fact<string> | undefined {
  const word = trade === undefined && found?.from === 'name' ? tradeWordIn(name) : undefined;
  const isOwn = word !== undefined && word.length < name.length && languageOfTrade(word) === language;
  return isOwn ? inferred(uncapitalised(word, found, language), 'name') : undefined;
}

function isNounIn(named: string, found: TradeFound | undefined, language: string): boolean {
  if (named.length > LONGEST_NOUN || RTL.test(named) !== RTL_TAGS.has(language)) return false;
  if (found?.from !== 'trade') return true;

  const trade = TRADES.get(found.id);
  const folded = fold(named);
  const isIn = (tag: string): boolean => [...(trade?.words[tag] ?? []), trade?.noun[tag] ?? ''].some((word) => has(folded, word));
  return isIn(language) || !Object.keys(trade?.words ?? {}).some(isIn);
}

function has(folded: string, word: string): boolean {
  return word !== '' && folded.includes(fold(word));
}

/** "Bakery" inside a sentence is "bakery"; German keeps its capitals, and a first word that is no word of the trade may be a name. */
function uncapitalised(named: string, found: TradeFound | undefined, language: string): string {
  const [first = ''] = named.split(/[\s-]/u, 1);
  const isPlain = /^\p{Lu}\p{Ll}+$/u.test(first);
  if (language === 'de' || !isPlain || found === undefined) return named;

  const words = TRADES.get(found.id)?.words[language] ?? [];
  const isOfTrade = words.some((word) => fold(word).split(' ', 1)[0] === fold(first));
  return isOfTrade ? first.toLowerCase() + named.slice(first.length) : named;
}

// Who somebody is, in words that hold nothing else: "tischlerei maria wolf", "tom pryce joinery", "the dog groomers".
import { patternOf } from '../../reading/pattern.ts';
import { recogniseTrade } from '../../reading/trade.ts';
import { spelt } from './spelt.ts';
import { nounOfTradeIn } from './working-name.ts';

export interface Firm {
  /** Undefined where the words only say what kind of firm it is. */
  name?: string | undefined;
  /** Undefined where a name says no more than that: "salon mia". */
  trade?: string | undefined;
}

const MOST_WORDS = 6;
const ARTICLE = patternOf(
  String.raw`
    ^(?:the|our|my|an?|die|der|das|unsere?|meine?|eine?|la|le|les|l['’]|notre|mon|ma|el|il|lo|una?|une|nuestr[oa]
    |nostr[oa])(?:\s|(?<=['’]))
  `,
  'iu',
);
/** Words of a sentence: somebody tells something. */
const SAYS = patternOf(
  String.raw`
    (?<!\p{L})(?:slt|c|c['’]est|salut|hi|hello|hey|hallo|hola|ciao|i|i['’]?m|we|we['’]re|you|he|she|it|its|it['’]s|they|is|are|was|have|has|had|run|do|make|sell|mend|fix|offer|need|want|from
    |for|with|to|at|on|open|since|ich|wir|sie|er|es|bin|sind|ist|hab|habe|haben|hat|mach\p{L}*|biete\p{L}*|brauch\p{L}*|vom|von|für|mit|auf
    |seit|je|j['’]ai|nous|on|suis|sommes|est|sont|avons|fais\p{L}*|pour|avec|soy|somos|es|tengo|tenemos|hacemos|para|con|sono|siamo|è|ho
    |abbiamo|facciamo|per|di|del|della|dell['’]|de la|called|named|goods|bread|products)(?!\p{L})
  `,
  'iu',
);
/** They say which kind of it, and are no part of a name. */
const KIND = patternOf(
  String.raw`
    ^(?:(?:mobile|family|small|little|tiny|big|vegan|vegetarian|organic|local|new|old|independent|traditional|artisan|home|private|modern
    |master|friendly|cosy|lovely|busy|italian|french|german|greek|turkish|indian|thai|chinese|japanese|spanish|portuguese|dutch|neighbourhood
    |kleine[rs]?|große[rs]?|neue[rs]?|alte[rs]?|vegane[rs]?|mobile[rs]?|nette[rs]?|familiäre[rs]?|petite?|grande?|nouvelle|nouveau|piccol[oa]|nuov[oa]
    |pequeñ[oa]|nuev[oa])\s)+$
  `,
  'iu',
);
/** "in dritter generation". */
const AROUND = /(?<=\S)\s(?:in|aus|seit|since|depuis|desde|dal)\s.*$/iu;
/** Such words before the trade tell something: "lucie des fleurs". */
const OF_SOMETHING = /(?:^|\s)(?:des?|du|von|vom|of|della?|da|dalla|van)\s/iu;
const GENERIC = /^(?:salon|studio|shop|store|school|services?|place|business|company|firm|room|house|und|and|&)(?:\s|$)/iu;

/** By itself it says nothing, but that a name stands beside it. */
const SALON_NAMED =
  /^(?:salon|atelier|gasthof|gasthaus|haus|casa|villa|chez|studio|bar|club|osteria|taverna)\s\p{L}[\p{L}'’-]{2,}$/iu;

/** @returns undefined where the words say more than that, or nothing of it */
export function firmOf(words: string): Firm | undefined {
  const bare = words.trim().replace(/[.,]$/u, '').replace(ARTICLE, '').replace(AROUND, '');
  const noun =
    bare.split(/\s+/u).length > MOST_WORDS || SAYS.test(bare) || /[\d,;:!?@]/u.test(bare) ? undefined : tradeNounIn(bare);
  if (noun === undefined) return SALON_NAMED.test(bare) && !SAYS.test(bare) ? { name: spelt(bare) } : undefined;

  const at = bare.indexOf(noun);
  const before = bare.slice(0, at);
  const behind = bare.slice(at + noun.length).trim();
  if (OF_SOMETHING.test(before)) return undefined;
  const isKind = GENERIC.test(behind) || (behind === '' && (before === '' || KIND.test(before)));
  return isKind ? { trade: bare } : { name: spelt(bare), trade: noun };
}

/** The word of it that names a trade. */
export function tradeNounIn(words: string): string | undefined {
  return (
    nounOfTradeIn(words) ??
    words.split(/\s+/u).find((word) => word.length >= 4 && recogniseTrade({ trade: word, name: '', services: [] }) !== undefined)
  );
}

// The client's name and trade out of sentences of a note: "Firma heißt …", "my school, called …", "tailor in Bath".
import { patternOf } from '../../reading/pattern.ts';
import { isTradeWord, tradeWordIn } from '../../reading/trade-words.ts';
import { mayBeTown, townAtStart } from '../../reading/town.ts';
import { clausesOf } from './clauses.ts';
import { firmOf, tradeNounIn } from './firm-words.ts';
import { isOfPerson } from './name-line.ts';
import { spelt } from './spelt.ts';
import { genericFirmIn } from './working-name.ts';

export interface Told {
  name?: string | undefined;
  trade?: string | undefined;
  city?: string | undefined;
}

const JOINING = '(?:&|and|und|et|of|the|de|del|la|le|du|des|di|da|zum|zur|am|im|van|aan|der)';
const CAPITALISED = String.raw`(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}&'’.-]*`;
const NAME = String.raw`${CAPITALISED}(?:\s+(?:(?:${JOINING}\s+){0,2}${CAPITALISED}|\d{4}(?!\p{N}))){0,6}`;
const PERSON = String.raw`(?:(?:Dr|Mag|Prof)\.\s)?\p{Lu}[\p{Ll}\p{M}’'-]+(?:\s(?:van|von|de|della|Ní|Mac|O['’])?\s?\p{Lu}[\p{L}\p{M}’'-]+){1,2}`;
const CALLS = patternOf(
  String.raw`
    (?:(?:[Cc]ompany|[Ff]irm|[Bb]usiness|[Ss]hop|[Tt]ruck|[Vv]an|[Ss]tall|[Ss]alon|[Cc]lub|[Bb]and|[Ss]tudio|[Pp]lace|[Rr]estaurant|[Cc]afé
    |[Ff]irma|[Bb]etrieb|[Ll]aden|[Vv]erein|[Ee]ntreprise|[Ee]mpresa|[Dd]itta|[Zz]aak)\s(?:is called|is|heißt|nennt sich
    |s['’]appelle|se llama|si chiama|heet)
    |[Nn]os llamamos|[Ww]ir heißen|(?:[Tt]he|[Oo]ur) name is|[Dd]e naam is)
  `,
  'u',
).source;
const CALLED = new RegExp(`(?<!\\p{L})(?:${CALLS})\\s+["“„«]?(${NAME})`, 'u');
/** Whoever writes small writes the name small as well; then the sentence ends with it. */
const CALLED_SMALL = new RegExp(
  `(?<!\\p{L})(?:${CALLS})\\s+(\\p{Ll}[\\p{L}'’&-]*(?:\\s\\p{L}[\\p{L}'’&-]*){0,3}?)(?:[.!]?$|\\s(?:(?:and|und|et|y|e)\\s)?(?:we|wir|ich|nous|on est|estamos|siamo|i|i['’]m|its|it['’]s|my|our)\\s)`,
  'u',
);
/** "the business is called button and thread a dining chair is …": an article begins what follows a name of several words. */
const CALLED_SMALL_LONG = new RegExp(
  `(?<!\\p{L})(?:${CALLS})\\s+(\\p{Ll}[\\p{L}'’&-]*(?:\\s(?!an?\\s)\\p{L}[\\p{L}'’&-]*){1,3}?)\\s(?:an?|eine?|une?|una)\\s`,
  'u',
);
const CALLED_THING = new RegExp(
  `([\\p{L}'’ -]{3,60}),?\\s(?:called|named|namens|appelée?|llamad[oa]|chiamat[oa]|genaamd)\\s+["“„«]?(${NAME})`,
  'u',
);
/** "ich bin der Jonas vom FC Wasserburg": whoever writes speaks for the name behind. */
const SPEAKS_FOR = new RegExp(
  `(?<!\\p{L})(?:[Ii]ch bin|[Ii]['’]?m|[Ii]t['’]?s|[Jj]e suis|[Ss]oy|[Ss]ono|[Ii]k ben)\\s[^.,]{2,30}?\\s(?:vom|von der|von|from|of|de chez|du|de la|del|della|van)\\s(${NAME})`,
  'u',
);
/** "Declan here from Sharp & Sons Barbers". */
const HERE_FROM = new RegExp(`^\\p{Lu}\\p{Ll}+\\s(?:here|hier)\\s(?:from|at|of|vom|von(?: der)?)\\s(${NAME})`, 'u');
/** "Magpie Lane Coffee here, …": of two words it may be a person. */
const HERE = new RegExp(`^((?:${CAPITALISED}\\s+(?:${JOINING}\\s+)?){2,5}${CAPITALISED})\\s(?:here|hier)(?=[,.!]|$)`, 'u');
/** "soy Marta de la peluquería canina Patitas": the trade is part of the name. */
const SPEAKS_FOR_TRADE = new RegExp(
  `(?<!\\p{L})(?:[Ii]ch bin|[Ii]['’]?m|[Jj]e suis|[Ss]oy|[Ss]ono)\\s[^.,]{2,30}?\\s(?:vom|von der|from|de la|del|della|dell['’]|du|de l['’]|de)\\s?((?:\\p{Ll}[\\p{Ll}-]+\\s){1,3}${CAPITALISED}(?:\\s${CAPITALISED}){0,3})`,
  'u',
);
/** The same in other languages, where the words name the trade. */
const SPEAKS_FOR_TRADE_SMALL = patternOf(
  String.raw`
    ^(?:(?:ich bin|je suis|c['’]?(?:est)?|soy|sono|ik ben)\s(?:(?:die|der|la|el|il)\s)?\p{Ll}+\s(?:(?:vom|von der|von
    |de la|della|del|des?|du|van)\s|(?:de l|dell)['’])|(?:wir sind|mir san|nous sommes|on est|somos|siamo|we['’]re
    |we are)\s(?:the|die|der|das|le|la|el|il)\s)(\p{Ll}[\p{Ll} '’&-]{3,40}?)(?:\s(?:in|en|à|a|te)\s(\p{Ll}{2,}))?$
  `,
  'u',
);
/** Such words tell more than a name. */
const GOES_ON = /\s(?:on|in|at|an|am|im|auf|neben|near|with|mit|avec|con|sur|for|für|pour|who|that|und|and|y|et|e|en|à)\s/u;
const SPEAKS_FOR_SMALL = patternOf(
  String.raw`
    ^(?:(?:ok|okay|so|hi|hello|hey|well|also|ja)\s)*(?:i['’]?m
    |it['’]?s)\s\p{Ll}+\sfrom\s(\p{Ll}[\p{Ll} '’&-]{3,40}?)(?:\sin\s(\p{Ll}[\p{Ll} '’-]{2,30}))?\.?$
  `,
  'u',
);
/** "c'est Nadia, la boulangerie Aux Deux Épis", "nous sommes deux ostéopathes à Angers, le Cabinet Ostéo Doutre". */
const APPOSED = new RegExp(
  `(?<!\\p{L})(?:[Cc]['’]est|[Ii]t['’]?s|[Ww]e(?:['’]| a)re|[Ww]ir sind|[Ii]ch bin|[Nn]ous sommes|[Jj]e suis|[Ss]omos|[Ss]oy|[Ss]iamo|[Ss]ono|[Ww]ij zijn|[Ii]k ben)\\s[^.,]{2,60},\\s(?:the|die|der|das|le|la|l['’]|el|il|lo|de|het)\\s?((?:\\p{Ll}[\\p{Ll}-]+\\s)?${NAME})(?=[.,!]|\\s(?:in|à|en|a|te)\\s\\p{Lu}[\\p{L}’'-]+(?:[.,!]|$)|$)`,
  'u',
);
/** "de parte de Clínica Dental Arroyo". */
const ON_BEHALF = new RegExp(
  `(?<!\\p{L})(?:de parte de|on behalf of|im Namen (?:der|des|von)|au nom d[eu]|per conto di|namens)\\s(?:(?:the|la|el|le|l['’]|de|het)\\s?)?(${NAME})`,
  'u',
);
/** "Die Fahrschule Vorfahrt hat zwei Standorte": the words name a trade. */
const HAS = new RegExp(`^(?:(?:Das|Der|Die|The|Le|La|El|Il|De|Het)\\s)(${NAME})\\s(?:hat|has|a|tiene|ha|heeft)\\s`, 'u');
const WE_ARE = new RegExp(
  String.raw`(?<!\p{L})(?:[Ww]ir sind|[Ww]e(?:['’]| a)re|[Nn]ous sommes|[Ss]omos|[Ss]iamo|[Ww]ij zijn|[Uu]nsere?|[Oo]ur|[Nn]otre|[Nn]uestr[oa]|[Oo]nze|نحن|אנחנו)\s(?:(?:die|der|das|the|le|la|l['’]|el|il|lo|de|het)\s?)?(${NAME})`,
  'u',
);
const WELCOMES = new RegExp(
  `^(?:[Ww]elcome to|[Ww]illkommen (?:bei|im|in der)|[Bb]ienvenue (?:chez|à)|[Bb]ienvenidos a|[Bb]envenuti (?:da|al|alla))\\s(${NAME})`,
  'u',
);
const LIES = new RegExp(
  String.raw`^(?:(?:Das|Der|Die|The|Le|La|El|Il|De|Het)\s)?(${NAME})\s+(?:befindet sich|liegt|is based|is in|est situé\p{L}*|se trouve|está|se encuentra|si trova|ligt|zit)\s`,
  'u',
);
const I_AM = new RegExp(
  `(?<!\\p{L})(?:[Mm]y name is|[Ii]['’ ]a?m|[Ii]ch bin|[Jj]e suis|[Mm]e llamo|[Ss]oy|[Mm]i chiamo|[Ss]ono|[Ii]k ben)\\s(?:die |der )?(${PERSON})`,
  'u',
);
const IN_PLACE =
  /^(.{3,60}?)\s(?:in|aus|from|near|à|près de|en|a|te|bei|nahe|cerca de|vicino a)\s(\p{L}[\p{L} '’-]{1,30}?)(?:\s\([^)]*\))?$/u;
const PLACE_BEHIND = /^,?\s+(?:(?:based\s|located\s)?in|à|en|a|te|di|of)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})/u;
/** "…, eine Partyband aus Straubing". */
const APPOSITION = patternOf(
  String.raw`
    ^,\s(?:eine?|an?|the|une?|una?|uno|een)\s([^,.]{3,40}?)\s(?:aus|from|in|de|à|di|da|en
    |uit)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})
  `,
  'u',
);
const RTL_PLACE = /\s(?:في\s|ב)([\p{L}\p{M}]+)$/u;
const TELLS = /(?<!\p{L})(?:is|ist|liegt|befindet|est|se trouve|está|è|si trova|is|ligt|zit)(?!\p{L})/iu;
const LEGAL = /(?:GmbH|OG|KG|AG|Ltd|Limited|SARL|SAS|S\.?L\.?|S\.?r\.?l\.?|B\.?V\.?|e\.\s?V\.)\.?$/u;

/** Said in so many words: before any other clue. */
/** The clause says what the firm is called, and nothing else: "So the truck is called Hot Gilbert". */
export function onlyCalls(clause: string): boolean {
  const left = clause.replace(CALLED, ' ').trim();
  return (
    left !== clause.trim() &&
    /^(?:(?:so|and|also|well|the|our|my|die|der|das|unsere?|mein[e]?|la|le|notre|il|nostr[oa])\s?){0,3}$/iu.test(left)
  );
}

export function calledIn(sentence: string): Told | undefined {
  const thing = CALLED_THING.exec(sentence);
  const name = thing?.[2] ?? firstGroup(sentence, [CALLED, CALLED_SMALL, CALLED_SMALL_LONG]);
  if (name === undefined || isOfPerson(sentence.slice(0, sentence.indexOf(name)))) return undefined;
  return { name: spelt(name), ...placed(thing?.[1] ?? ''), trade: tradeWordIn(thing?.[1] ?? '') };
}

function firstGroup(sentence: string, patterns: readonly RegExp[]): string | undefined {
  return patterns.map((pattern) => pattern.exec(sentence)?.[1]).find((found) => found !== undefined);
}

/** "Wir sind die Radwerkstatt Kogler in Graz", "Das Notariat Wiesinger befindet sich …". */
export function introducedIn(sentence: string): Told | undefined {
  const having = HAS.exec(sentence)?.[1];
  const apposed = APPOSED.exec(sentence)?.[1];
  const name = [SPEAKS_FOR_TRADE, SPEAKS_FOR, HERE_FROM, HERE, WE_ARE, ON_BEHALF, LIES, WELCOMES]
    .map((pattern) => pattern.exec(sentence)?.[1])
    .concat([apposed, having].filter((found) => found !== undefined && isNamedAfterTrade(found)))
    .find((found) => found !== undefined && (/^\P{Ll}/u.test(found) || tradeNounIn(found) !== undefined))
    ?.replace(/[.,]$/u, '');
  if (name === undefined) return ofSmallNote(sentence);

  const rtl = RTL_PLACE.exec(name);
  const bare = rtl ? name.slice(0, rtl.index) : name;
  const isName = bare.includes(' ') || LEGAL.test(bare);
  if (!isName) return undefined;
  const after = sentence.slice(sentence.indexOf(name) + name.length);
  const behind = PLACE_BEHIND.exec(after.replace(/^(?:\s)?/u, ' '))?.[1];
  const [, what, where] = APPOSITION.exec(after) ?? [];
  return {
    name: bare.charAt(0).toUpperCase() + bare.slice(1),
    city: rtl?.[1] ?? behind ?? where,
    trade: tradeWordIn(bare) ?? tradeWordIn(what ?? ''),
  };
}

/** "Cabinet Ostéo Doutre", "boulangerie Aux Deux Épis"; "the Old Town" is none. */
function isNamedAfterTrade(words: string): boolean {
  return tradeNounIn(words) !== undefined || /^(?:cabinet|praxis|kanzlei|studio|salon|atelier)\s/iu.test(words);
}

/** "I'm Tom Pryce": who writes, where nothing else tells whose site it is. */
export function writerIn(sentence: string): Told | undefined {
  const found = I_AM.exec(sentence);
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const behind = sentence.slice(found.index + found[0].length);
  return { name, trade: tradeWordIn(behind.split('.')[0] ?? '') ?? tradeWordIn(name), city: placeIn(behind) };
}

/** What the first words of a note say: "alquiler de kayaks en Cadaqués", "auto-école du pont à Annecy". */
export function headIn(sentence: string): (Told & { clause: string }) | undefined {
  for (const clause of clausesOf(sentence).slice(0, 4)) {
    const told = headOf(clause);
    if (told) return { clause, ...told };
  }
  return undefined;
}

function headOf(clause: string): Told | undefined {
  const [, before = clause, written] = IN_PLACE.exec(clause) ?? [];
  if (written !== undefined && !isTown(written)) return undefined;

  const city = written && speltTown(written);
  const firm = city === undefined ? undefined : firmOf(before);
  if (firm && firm.name === undefined) return { trade: firm.trade, city };

  const trade = tradeWordIn(before);
  if (trade === undefined || before.split(/\s+/u).length > 6 || TELLS.test(before)) return undefined;
  if (isTradeWord(before)) return { trade, city };
  return before.startsWith(trade) && city !== undefined ? { name: spelt(before), trade, city } : undefined;
}

function speltTown(words: string): string {
  const known = townAtStart(words);
  return known?.length === words.length ? known.name : spelt(words);
}

/** A known one, capitals throughout, or a single word written small that may be one. */
function isTown(words: string): boolean {
  const isWritten = /^\p{Lu}/u.test(words) || !words.includes(' ');
  return townAtStart(words)?.length === words.length || (isWritten && mayBeTown(words));
}

/** "Welcome to Harbour Physio": a line of a page that stands by itself. */
export function welcomedTo(line: string): Told | undefined {
  const name = WELCOMES.exec(line.trim())?.[1];
  return name !== undefined &&
    line
      .trim()
      .replace(/[.!]+$/u, '')
      .endsWith(name)
    ? { name, trade: tradeWordIn(name) }
    : undefined;
}

/** A name of a person that stands by itself, as a clause of its own. */
export function personAlone(clause: string): string | undefined {
  return new RegExp(`^${PERSON}$`, 'u').test(bareName(clause)) ? bareName(clause) : undefined;
}

/** The line of a signature that names a firm. */
export function firmIn(signature: readonly string[]): string | undefined {
  return signature
    .flatMap((line) => line.split(/\s+[|·•]\s+/u))
    .find((line) => LEGAL.test(line) || (namesTrade(line) && new RegExp(`^${NAME}$`, 'u').test(line)));
}

/** "Nair & Cole Accountants"; a word less plain, such as "Senior Accountant", may be what somebody is. */
function namesTrade(line: string): boolean {
  return tradeWordIn(line) !== undefined || (/\s(?:&|and|und|et|y|e)\s/u.test(line) && tradeNounIn(line) !== undefined);
}

function bareName(clause: string): string {
  return clause.replace(/[\s.]+$/u, '');
}

/** "its jo from wagtails the dog groomers in otley we are …": the trade and the town end the name. */
const FROM_THE = patternOf(
  String.raw`
    ^(?:i['’]?m|it['’]?s)\s\p{Ll}+\sfrom\s(\p{Ll}+(?:\s\p{Ll}+){0,2}?),?\s(?:the
    |a)\s(\p{Ll}+(?:\s\p{Ll}+)?)(?:\sin\s(\p{Ll}{3,})(?!\p{L})|$)
  `,
  'u',
);

/** By themselves they say nothing, but that a name stands beside them. */
const GENERIC_FIRM =
  /^(?:salon|studio|atelier|laden|haus|gasthof|gasthaus|club|verein|taller|bar|negozio|bottega|boutique|garage)(?=\s\p{L})/u;

/** "soy marta de la peluquería canina patitas": the words name the trade and more. */
function ofTradeNote(sentence: string): Told | undefined {
  const [, name, city] = SPEAKS_FOR_TRADE_SMALL.exec(sentence) ?? [];
  const word = name === undefined ? undefined : (GENERIC_FIRM.exec(name)?.[0] ?? tradeNounIn(name));
  if (name === undefined || word === undefined || word === name || GOES_ON.test(name)) return undefined;
  return { name: spelt(name), trade: tradeWordIn(name), city: city && spelt(city) };
}

function ofSmallNote(sentence: string): Told | undefined {
  const [, called, what = '', where] = FROM_THE.exec(sentence.trim()) ?? [];
  const trade = tradeWordIn(what);
  if (called !== undefined && trade !== undefined) return { name: spelt(called), trade, city: where && spelt(where) };

  const ofFirm = ofTradeNote(sentence.trim());
  if (ofFirm) return ofFirm;

  const [, name, city] = SPEAKS_FOR_SMALL.exec(sentence.trim()) ?? [];
  return name === undefined || genericFirmIn(name) === name
    ? undefined
    : { name: spelt(name), trade: tradeWordIn(name), city: city && spelt(city) };
}

function placed(words: string): { city?: string | undefined } {
  return { city: /\s(?:in|à|en|a|te)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})$/u.exec(words)?.[1] };
}

function placeIn(words: string): string | undefined {
  return /\s(?:in|à|en|a|te)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})/u.exec(words)?.[1];
}

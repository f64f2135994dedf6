// Where in a line without marks a town stands: "tischlerei maria wolf in graz werkstatt seit 1998".
import { lazily } from '../../lazily.ts';
import { patternOf } from '../../reading/pattern.ts';
import { isEverydayWord, mayBeTown, townAtStart } from '../../reading/town.ts';

export interface PlacedWords {
  before: string;
  town: string;
  behind: string;
}

const IN = /(?<!\p{L})(?:based in|in|en|à|a|te)\s+(?=\p{L})/giu;
/** "a london taxi", "viajamos a madrid", "bloemen en planten": in these languages the word means something else. */
const NOT_A = /(?<!\p{L})(?:the|and|we|is|are|with|for|el|los|las|y|en|somos|soy|der|die|und|wir)(?!\p{L})/iu;
const NOT_EN = /(?<!\p{L})(?:het|een|wij|ik|van|voor|naar|bij|und|wir|the|and)(?!\p{L})/iu;
/** Places where somebody goes, was or came from. */
const ELSEWHERE = patternOf(
  String.raw`
    (?<!\p{L})(?:deliver\p{L}*|ship(?:s|ping)?|travel\p{L}*|born|grew|grown|trained|stud(?:y|ied)|learn(?:t|ed)|worked|lived|lives?
    |moved|bought|sold|customers?|clients?|fairs?|markets?|liefer\p{L}*|geboren|gelernt|studiert|aufgewachsen|kunden|messe
    |livr\p{L}*|ausbildung|lehre|studium|studies|was|war|waren|were|née?|formée?|nacid[oa]|nat[oa]|consegn\p{L}*|entreg\p{L}*|also|auch|aussi|también|anche|not|nicht|pas|no|non)
    (?:\s\p{L}+){0,2}\s*$
  `,
  'iu',
);
/** Such a word with two others behind it takes no more. */
const FARTHEST_CHARACTERS = 100;
/** What goes on behind a town that no list knows shows where it ends. */
const GOES_ON = patternOf(
  String.raw`
    ^\s*(?:$|\d|(?:(?:and|und|et|y|e|en)\s)?(?:we|i|wir|ich|nous|je|on|somos|siamo|open|offen|ouvert|abierto|abrimos|aperto|call|ring
    |phone|tel|telefon|since|seit|depuis|desde|dal)(?!\p{L}))
  `,
  'iu',
);

/**
 * @param isFirm whether words name somebody or a trade: only behind these a town is believed that no list knows
 * @returns undefined where no town stands that can be told for certain
 */
export function placedWords(words: string, isFirm: (before: string) => boolean): PlacedWords | undefined {
  const isOtherWord = otherWordsOf(words);
  for (const found of words.matchAll(IN)) {
    const before = words.slice(0, found.index).trim();
    const behind = words.slice(found.index + found[0].length);
    if (ELSEWHERE.test(before.slice(-FARTHEST_CHARACTERS)) || isOtherWord(found[0].trim()) || isEverydayWord(behind)) continue;

    const town = townAtStart(behind);
    if (town && isOneOfSeveral(behind.slice(town.length))) continue;
    if (town) return { before, town: town.name, behind: behind.slice(town.length).trim() };
    const [, unknown = '', rest = ''] = /^(\p{L}[\p{L}’'-]{2,})(?!\p{L})(.*)$/u.exec(behind) ?? [];
    if (/^in$/iu.test(found[0].trim()) && unknown !== '' && mayBeTown(unknown) && GOES_ON.test(rest) && isFirm(before)) {
      return { before, town: unknown.charAt(0).toUpperCase() + unknown.slice(1), behind: rest.trim() };
    }
  }
  return undefined;
}

/** "in york leeds and harrogate": where they go, not where they are. */
function isOneOfSeveral(behind: string): boolean {
  return townAtStart(behind.replace(/^[\s,]*(?:(?:and|und|et|y|e|en|&)\s+)?/iu, '')) !== undefined;
}

/** Tells of a preposition whether it is another word in this line. */
function otherWordsOf(words: string): (preposition: string) => boolean {
  const isNotA = lazily(() => NOT_A.test(words));
  const isNotEn = lazily(() => NOT_EN.test(words));
  return (preposition) => (/^a$/iu.test(preposition) ? isNotA() : /^en$/iu.test(preposition) && isNotEn());
}

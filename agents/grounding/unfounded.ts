// Says which pieces of a text stand on nothing. This is how no sentence of a site can say more than the brief.
import type { Language } from '../languages/language.ts';
import { localeOf } from '../languages/say.ts';
import type { Text } from '../site/text.ts';
import { littleWords } from './little-words.ts';
import { type GroundSlots, wordsBehind } from './sources.ts';
import { tokensOf } from './tokens.ts';

/** "And" is written onto the next word in Arabic and Hebrew. */
const JOINED_AND = /^[وו](?=\p{L}{2})/u;

/**
 * The numbers and words of a text that stand neither in the values its sources point to nor in the frames they name, and
 * the sources that point nowhere. Little words state nothing. Empty when the text is founded. What a designer typed by hand is taken as true.
 */
export function unfounded(text: Text, slots: GroundSlots, language: Language): string[] {
  if (text.from.includes('designer')) return [];

  const words = text.from.map((source) => ({ source, behind: wordsBehind(source, { slots, language }) }));
  const lost = words.filter(({ behind }) => behind === undefined).map(({ source }) => source);
  const founded = new Set([...words.flatMap(({ behind }) => behind ?? []), ...conjunctions(language)].flatMap(tokensOf));

  const little = littleWords(language);
  const isFounded = (token: string): boolean => founded.has(token) || little.has(token);
  const invented = tokensOf(text.text).filter((token) => !isFounded(token) && !isFounded(token.replace(JOINED_AND, '')));
  return [...lost, ...new Set(invented)];
}

/** The words a list is joined with; they state nothing. */
function conjunctions(language: Language): string[] {
  return new Intl.ListFormat(localeOf(language, undefined), { type: 'conjunction' })
    .formatToParts(['1', '2', '3'])
    .filter((part) => part.type === 'literal')
    .map((part) => part.value);
}

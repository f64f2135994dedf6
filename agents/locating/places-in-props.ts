// Where in a section's props the touched thing may stand, the likeliest first.
import { isContainer, keysOf, pointerOf, valueAt } from '../orchestrator/pointer.ts';
import type { Section } from '../site/code.ts';
import { plainWords } from './plain-words.ts';

export interface InSection {
  /** JSON pointer inside the section's props. */
  at?: string | undefined;
  /** As they are shown; a part of a text will do. */
  words?: string | undefined;
  /** Where a link leads. */
  href?: string | undefined;
}

/** JSON pointers: to texts for words, to addresses for links. */
export function placesInProps(props: Section['props'], { at, words, href }: InSection): string[] {
  if (at !== undefined && href !== undefined) return [...beside(props, at, href), ...stringsOf(props, href)].slice(0, 1);
  if (at !== undefined) return valueAt(props, keysOf(at)) === undefined ? [] : [at];
  if (href !== undefined) return stringsOf(props, href);
  return words === undefined ? [] : wordsOf(props, plainWords(words));
}

/** The address of the link that a text stands in: beside it, or beside what holds it. */
function beside(props: unknown, at: string, href: string): string[] {
  const owner = keysOf(at).slice(0, -1);
  const addresses = ['href', 'home'].map((key) => [...owner, key]);
  return addresses.filter((address) => valueAt(props, address) === href).map(pointerOf);
}

function stringsOf(props: unknown, wanted: string): string[] {
  return placedStrings(props).flatMap(({ keys, words }) => (words === wanted ? [pointerOf(keys)] : []));
}

/** Words that are the same first, then texts that hold them. Sources are no words. */
function wordsOf(props: unknown, wanted: string): string[] {
  if (wanted === '') return [];
  const known = placedStrings(props)
    .filter(({ keys }) => !keys.includes('from'))
    .map(({ keys, words }) => ({ keys: keys.at(-1) === 'text' ? keys.slice(0, -1) : keys, words: plainWords(words) }));

  const whole = known.filter(({ words }) => words === wanted);
  const holding = known.filter(({ words }) => words !== wanted && words.includes(wanted));
  return [...whole, ...holding].map(({ keys }) => pointerOf(keys));
}

interface PlacedString {
  keys: string[];
  words: string;
}

function placedStrings(value: unknown, keys: string[] = []): PlacedString[] {
  if (typeof value === 'string') return [{ keys, words: value }];
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => placedStrings(part, [...keys, key]));
}

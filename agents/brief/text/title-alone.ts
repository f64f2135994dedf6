// A name that stands by itself: over the address on one line, or as a sentence of its own. "The Otterburn Singers."
import { patternOf } from '../../reading/pattern.ts';
import { isAddress } from '../lines/address-line.ts';

const CAPITALS =
  /^(?:\p{Lu}[\p{L}'’&.-]*|&|and|und|et|y|e|en|of|the|de|del|la|le|du|des|di|da|d['’]\p{Lu}\p{L}*|L['’]\p{Lu}\p{L}*)(?:\s|$)/u;
/** Words of an address. */
const OF_HOUSE = patternOf(
  String.raw`
    (?<!\p{L})(?:unit|flat|floor|suite|house|mill|court|building|barn|yard|studio \d|haus|hof|stiege|stock|top|bât\p{L}*
    |étage|piso|edificio|interno)(?!\p{L})
  `,
  'iu',
);
const FEWEST_WORDS = 2;

/** "Rowan Tree Therapies" of "Rowan Tree Therapies, 5 Castle Street, Ludlow SY8 1AT". */
export function nameOverAddress(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [first = '', ...others] = line.trim().split(/,\s+/u);
    const isName = isTitle(first) && !OF_HOUSE.test(first) && others.some((part) => /\d/u.test(part));
    if (
      isName &&
      isAddress(
        others
          .slice(0, others.length)
          .join(', ')
          .replace(/,\s\+?[\d\s/-]{7,}$/u, ''),
      )
    )
      return first;
  }
  return undefined;
}

/** With an article, else it may be anything that is written large. */
export function titleAlone(sentence: string): string | undefined {
  const bare = sentence.trim().replace(/\.$/u, '');
  return /^The\s/u.test(bare) && isTitle(bare.slice(4)) ? bare : undefined;
}

function isTitle(words: string): boolean {
  const parts = words.trim().split(/\s+/u);
  return (
    parts.length >= FEWEST_WORDS && parts.length <= 6 && !/\d|[.!?:]$/u.test(words) && parts.every((part) => CAPITALS.test(part))
  );
}

// Days that a page gives as an end, and years that it gives itself.
import { readDate } from '../../../agents/reading/date.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import { blocksOf, type Block } from '../words/blocks.ts';

/** "until 17 October 2026", "bis 3. Mai 2026", "jusqu’au …". */
const UNTIL =
  /(?<!\p{L})(?:until|till|through|valid to|ends(?: on)?|bis(?: zum)?|jusqu['’]au|hasta(?: el)?|fino al|tot(?: en met)?)\s+((?:\p{L}+,?\s+)?\d{1,2}(?:\.|st|nd|rd|th|er|º)?(?:\s+(?:de|of))?\s*[\p{L}\d.]+(?:\s+(?:de|del))?\s*,?\s*\d{4})/giu;
const COPYRIGHT = /(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)(?:\s?[–-]\s?((?:19|20)\d\d))?/iu;

/** Ends that lie before a day. @param today ISO 8601 */
export function endsBefore(page: PageUnderGrade, today: string): { block: Block; words: string }[] {
  return blocksOf(page).flatMap((block) =>
    [...block.text.matchAll(UNTIL)].flatMap(([words, day = '']) => {
      const end = readDate(day);
      return end !== undefined && end < today ? [{ block, words }] : [];
    }),
  );
}

/** The latest year of each copyright line. */
export function copyrightYears(page: PageUnderGrade): { block: Block; year: number }[] {
  return blocksOf(page).flatMap((block) => {
    const found = COPYRIGHT.exec(block.text);
    return found ? [{ block, year: Number(found[2] ?? found[1]) }] : [];
  });
}

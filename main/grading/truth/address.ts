// Where the business is, as pages write it.
import type { Seen } from '../grader.ts';
import { fault } from '../judging.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import { blocksOf } from '../words/blocks.ts';
import { inBlock } from '../words/in-block.ts';
import type { Ground } from './ground.ts';

const FIX = 'Write the address that the facts hold, or change the facts if it is out of date.';
const HOUSE_NUMBER = String.raw`\d+\s?[a-z]?(?:[-/]\d+[a-z]?)?`;

/** The client's street with another house number, and the client's town with another postcode. */
export function addressFaults(page: PageUnderGrade, { facts, says }: Ground): Seen[] {
  const { street, city, postcode } = facts.address?.value ?? {};
  const patterns = [...(street === undefined ? [] : streetPatterns(street)), ...townPatterns(city, postcode)];

  return blocksOf(page).flatMap((block) =>
    patterns.flatMap(({ pattern, right, what }) => {
      const [words = '', found] = pattern.exec(block.text) ?? [];
      if (found === undefined || isSame(found, right) || says(words)) return [];
      return [inBlock(block, fault(`The ${what} is ${found.trim()} here and ${right} in the facts.`, FIX), page)];
    }),
  );
}

interface Looked {
  pattern: RegExp;
  right: string;
  what: string;
}

/** The name of the street and its number, before or after it as the country has it. */
function streetPatterns(street: string): Looked[] {
  const after = new RegExp(String.raw`(\p{L}[\p{L}’'. -]{3,}?)\s(${HOUSE_NUMBER})$`, 'iu').exec(street);
  const before = new RegExp(String.raw`(?:^|,\s)(${HOUSE_NUMBER}),?\s(\p{L}[\p{L}’'. -]{3,})$`, 'iu').exec(street);
  const what = 'house number';

  if (after?.[1] && after[2]) {
    return [{ pattern: new RegExp(String.raw`${escaped(after[1])}\s(${HOUSE_NUMBER})(?!\p{L})`, 'iu'), right: after[2], what }];
  }
  if (before?.[1] && before[2]) {
    return [{ pattern: new RegExp(String.raw`(?<!\d)(${HOUSE_NUMBER}),?\s${escaped(before[2])}`, 'iu'), right: before[1], what }];
  }
  return [];
}

/** Where postcodes are numbers before the town. */
function townPatterns(city: string | undefined, postcode: string | undefined): Looked[] {
  if (city === undefined || postcode === undefined || !/^\d{4,5}$/.test(postcode)) return [];
  return [
    { pattern: new RegExp(String.raw`(?<!\d)(\d{4,5})\s${escaped(city)}(?!\p{L})`, 'iu'), right: postcode, what: 'postcode' },
  ];
}

function isSame(one: string, other: string): boolean {
  return one.replaceAll(/\s/g, '').toLowerCase() === other.replaceAll(/\s/g, '').toLowerCase();
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

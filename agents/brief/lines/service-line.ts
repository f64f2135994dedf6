// One thing on offer out of one line: "Valley white – the everyday loaf, £4.20", "Root canal (90 min): from £340".
import { patternOf } from '../../reading/pattern.ts';
import { withSpokenPrices } from '../../reading/spoken-prices.ts';
import type { BriefService } from '../../site/brief.ts';
import { pricedLineOf, type PricedLine } from './price-tail.ts';

const BULLET = /^\s*(?:[-*•·‣–—+]|\d{1,3}[.)])\s+/u;
const DURATION = patternOf(
  String.raw`
    \(?\b((?:\d+(?:[.,]\d+)?(?:\s?[-–×x]\s?\d+)?\s?(?:min(?:ute[sn]?|uten|uti|utos)?\b\.?|hours?\b|hrs?\b|h\b
    |stunden?\b|std\b\.?|heures?\b|visits?\b|days?\b|weeks?\b|wochen\b|tage?\b))|half an hour|an hour)\)?
    |\(?(\d+\s(?:دقيقة|دقائق|ساعة|ساعات|דקות))\)?
  `,
  'iu',
);
const NAME_END = /\s*:\s+|\s+[–—]\s+|\s+-\s+|\s*\|\s*/u;

/**
 * @param isList whether the line stands among things on offer
 * @param bare the line cut already, where its price is a bare amount
 */
export function serviceLineOf(line: string, isList: boolean, bare?: PricedLine): BriefService | undefined {
  const text = withSpokenPrices(line)
    .replace(BULLET, '')
    .replaceAll(/\*\*|__/gu, '')
    .trim();
  const priced = bare ?? pricedLineOf(text, isList);
  if (!priced && !isList) return undefined;

  const { name, described } = nameAndWords(priced?.left ?? text, priced?.rest);
  const duration = DURATION.exec(name) ?? (described.length < 30 ? DURATION.exec(described) : null);
  const without = (part: string) => trimmed(duration ? part.replace(duration[0], '') : part);

  const named = without(name) || trimmed(name);
  const description = duration && described.includes(duration[0]) ? without(described) : described.trim();
  if (named === '') return undefined;
  return {
    name: named,
    description: description === '' ? undefined : description,
    price: priced?.price.trim(),
    duration: duration?.slice(1).find((group) => group !== undefined),
  };
}

function nameAndWords(left: string, rest: string | undefined): { name: string; described: string } {
  const cut = NAME_END.exec(left);
  const name = cut ? left.slice(0, cut.index) : left;
  const behind = cut ? left.slice(cut.index + cut[0].length) : '';
  return { name, described: [behind, rest ?? ''].filter((words) => words !== '').join(' ') };
}

function trimmed(text: string): string {
  return text.replaceAll(/^[\s,;:.…·|–—=>/-]+|[\s,;:…·|–—=>/-]+$/gu, '').replace(/(?<!\b\p{L}{1,3})\.$/u, '');
}

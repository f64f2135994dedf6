// Whether what a model says of a site may be shown to the designer: one plain sentence, to nobody but a reader.
import { isOrderToReader } from '../reading/reader-orders.ts';

const SHORTEST = 8;
const LONGEST = 300;
const MARKUP = /[<>{}`|\p{Cc}\p{Co}\u200B\u2028\u2029\u202A-\u202E]|\[.*\]\(|https?:|www\./u;

/** @returns why not, in plain words */
export function faultInSaying(words: string): string | undefined {
  if (words.length < SHORTEST) return 'it says nothing';
  if (words.length > LONGEST) return `it has more than ${LONGEST} characters`;
  if (MARKUP.test(words)) return 'it holds markup or a link';
  return isOrderToReader(words) ? 'it gives orders to its reader' : undefined;
}

// Takes out of a value what must not get any further: markup, hidden characters, orders to the reader, texts without end.
import { SitewrightError } from '../site/error.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { isOrderToReader } from './reader-orders.ts';

/** A text of ten pages; longer ones are documents of their own. */
const MAX_TEXT_CHARACTERS = 20_000;

export interface Sifted {
  value: unknown;
  /** Sentences that give orders to the reader. */
  orders: string[];
}

/** Goes through lists and objects. @throws SitewrightError `validation` for a text that is too long */
export function sift(field: string, value: unknown): Sifted {
  const orders: string[] = [];
  return { value: sifted(value, { field, orders }), orders };
}

function sifted(value: unknown, into: { field: string; orders: string[] }): unknown {
  if (typeof value === 'string') return siftedText(value, into);
  if (Array.isArray(value)) return value.map((item) => sifted(item, into));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [cleanLine(key), sifted(item, into)]));
}

function siftedText(text: string, { field, orders }: { field: string; orders: string[] }): string {
  if (text.length > MAX_TEXT_CHARACTERS) {
    throw new SitewrightError(
      'validation',
      `"${field}" in the brief holds a text of ${text.length} characters; ${MAX_TEXT_CHARACTERS} are allowed. ` +
        `Keep what a visitor should read.`,
    );
  }
  const clean = cleanText(text);
  if (!isOrderToReader(clean)) return clean;

  const sentences = sentencesOf(clean);
  const kept = sentences.filter((sentence) => !isOrderToReader(sentence));
  orders.push(...sentences.filter(isOrderToReader).map((sentence) => sentence.slice(0, 2_000)));
  return kept.length === sentences.length ? '' : kept.join(' ');
}

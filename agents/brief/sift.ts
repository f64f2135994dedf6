// Takes out of a value what must not get any further: markup, hidden characters, texts without end.
import { SitewrightError } from '../site/error.ts';
import { cleanLine, cleanText } from './clean-text.ts';

/** A text of ten pages; longer ones are documents of their own. */
const MAX_TEXT_CHARACTERS = 20_000;

/** Goes through lists and objects. @throws SitewrightError `validation` for a text that is too long */
export function sift(field: string, value: unknown): unknown {
  if (typeof value === 'string') return siftedText(field, value);
  if (Array.isArray(value)) return value.map((item) => sift(field, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [cleanLine(key), sift(field, item)]));
}

function siftedText(field: string, text: string): string {
  if (text.length > MAX_TEXT_CHARACTERS) {
    throw new SitewrightError(
      'validation',
      `"${field}" in the brief holds a text of ${text.length} characters; ${MAX_TEXT_CHARACTERS} are allowed. ` +
        `Keep what a visitor should read.`,
    );
  }
  return cleanText(text);
}

// Words for tests, with what they stand on.
import type { Text } from '../site/text.ts';

/** Words that stand on the brief's description. */
export function said(words: string): Text {
  return { text: words, from: ['brief.description'] };
}

/** Words that are a frame of the language. */
export function named(key: string, words: string): Text {
  return { text: words, from: [`frame:${key}`] };
}

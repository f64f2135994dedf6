// Words of an example: they stand on the brief's description, like a client's own.
import type { Text } from '../site/text.ts';

export function text(words: string): Text {
  return { text: words, from: ['brief.description'] };
}

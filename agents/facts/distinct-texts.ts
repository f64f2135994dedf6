// Texts without those that say the same again.
import { plain } from './plain.ts';

/** In order, the first spelling of each. */
export function distinctTexts(texts: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    if (!found.has(plain(text))) found.set(plain(text), text);
  }
  return [...found.values()];
}

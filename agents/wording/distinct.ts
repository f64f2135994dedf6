// Makes texts of which some are alike distinct, within a length.
import { shorten } from './shorten.ts';

/** The second of two equal texts gets a number at its end; each stays within `limit` UTF-16 units. */
export function distinct(texts: readonly string[], limit: number): string[] {
  const taken = new Set<string>();

  return texts.map((text) => {
    let own = text;
    for (let number = 2; taken.has(own); number++) {
      const mark = ` (${number})`;
      own = shorten(text, limit - mark.length) + mark;
    }
    taken.add(own);
    return own;
  });
}

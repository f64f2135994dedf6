// Finds every Text inside the value of a slot, and where it stands.
import { Text } from '../site/text.ts';

interface PlacedText {
  /** JSON pointer from the slot's value. */
  at: string;
  text: Text;
}

export function textsOf(value: unknown, at = ''): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];

  const text = Text.strict().safeParse(value);
  if (text.success) return [{ at, text: text.data }];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${at}/${escaped(key)}`));
}

/** RFC 6901, section 3. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

// Which characters a value's words use: what the fonts must hold.

/** One more than the last code point of Unicode. */
const CODE_POINTS = 0x11_00_00;

/** Every character in the strings of a value, upper case included for headings in capitals, once each, in order. */
export function charactersOf(value: unknown): string {
  // A table, not a set: a site of hundreds of pages has millions of characters, and a hundred different ones.
  const seen = new Uint8Array(CODE_POINTS);
  collect(value, seen);

  const found = new Set<string>();
  for (let code = seen.indexOf(1); code !== -1; code = seen.indexOf(1, code + 1)) {
    const character = String.fromCodePoint(code);
    for (const written of character + character.toUpperCase()) found.add(written);
  }
  return [...found].toSorted().join('');
}

function collect(value: unknown, seen: Uint8Array): void {
  if (typeof value === 'string') {
    for (let index = 0; index < value.length; index++) {
      const code = value.codePointAt(index) ?? 0;
      seen[code] = 1;
      if (code > 0xff_ff) index++;
    }
    return;
  }

  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) collect(part, seen);
}

// Which characters a value's words use: what the fonts must hold.

/** One more than the last code point of Unicode. */
const CODE_POINTS = 0x11_00_00;

/**
 * In which turn a code point was last seen: a table, not a set, since a
 * large site has millions of characters, and a hundred different ones.
 */
const seenInTurn = new Uint32Array(CODE_POINTS);
let turn = 0;

/** Every character in the strings of a value, upper case included for headings in capitals, once each, in order. */
export function charactersOf(value: unknown): string {
  const found = new Set<string>();
  for (const character of distinctCharactersIn(value)) {
    for (const written of character + character.toUpperCase()) found.add(written);
  }
  return [...found].toSorted().join('');
}

/** Every character in the strings of a value, once each. */
export function distinctCharactersIn(value: unknown): string {
  turn++;
  const found: string[] = [];
  collect(value, found);
  return found.join('');
}

function collect(value: unknown, found: string[]): void {
  if (typeof value === 'string') {
    for (let index = 0; index < value.length; index++) {
      const code = value.codePointAt(index) ?? 0;
      if (code > 0xff_ff) index++;
      if (seenInTurn[code] === turn) continue;

      seenInTurn[code] = turn;
      found.push(String.fromCodePoint(code));
    }
    return;
  }

  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) collect(part, found);
}

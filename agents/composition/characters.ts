// Which characters a value's words use: what the fonts must hold.

/** Every character in the strings of a value, upper case included for headings in capitals, once each, in order. */
export function charactersOf(value: unknown): string {
  const found = new Set<string>();
  collect(value, found);
  return [...found].toSorted().join('');
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    for (const character of value + value.toUpperCase()) found.add(character);
    return;
  }

  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) collect(part, found);
}

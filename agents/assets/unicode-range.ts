// Characters as the value of a face's unicode-range.

/** `U+61-63, U+142`: neighbours joined, in the order of code points. https://drafts.csswg.org/css-fonts-4/#unicode-range-desc */
export function unicodeRange(characters: readonly string[]): string {
  const spans: { first: number; last: number }[] = [];

  for (const codePoint of codePointsOf(characters)) {
    const span = spans.at(-1);
    if (span && codePoint === span.last + 1) span.last = codePoint;
    else spans.push({ first: codePoint, last: codePoint });
  }

  return spans.map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ');
}

function codePointsOf(characters: readonly string[]): number[] {
  const codePoints = characters.flatMap((character) => character.codePointAt(0) ?? []);
  return [...new Set(codePoints)].toSorted((a, b) => a - b);
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase();
}

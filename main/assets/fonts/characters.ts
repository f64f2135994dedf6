// The characters every subset holds whatever the text, so that a small edit does not make a new font.

type Range = readonly [first: number, last: number];

/** Typographic punctuation and signs, as far as a family has them. */
const PUNCTUATION = Array.from('‐‑–—‘’‚“”„†‡•…‰‹›⁄€™−×÷≈≤≥←↑→↓↗✓');

// By the subset names of Google Fonts; Unicode blocks, https://www.unicode.org/charts/
const BASIC: Readonly<Record<string, readonly Range[]>> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x152, 0x153],
  ],
  'latin-ext': [
    [0x100, 0x17f],
    [0x218, 0x21b],
    [0x1e9e, 0x1e9e],
  ],
  vietnamese: [[0x1ea0, 0x1ef9]],
  greek: [[0x386, 0x3ce]],
  cyrillic: [[0x400, 0x45f]],
  arabic: [
    [0x600, 0x6ff],
    [0x200c, 0x200d],
  ],
};

export function basicCharacters(script: string): string[] {
  const letters = (BASIC[script] ?? []).flatMap(spell);
  return script === 'latin' ? [...letters, ...PUNCTUATION] : letters;
}

/** Every character whose width is measured. */
export function measuredCharacters(): string[] {
  return [...new Set(Object.keys(BASIC).flatMap(basicCharacters))];
}

/** Each character once, spaces and controls left out: every file has a space. */
export function printable(text: string): string[] {
  return [...new Set(text)].filter((one) => !/^[\s\p{C}]$/u.test(one) || one === '\u200c' || one === '\u200d');
}

function spell([first, last]: Range): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

// The characters every subset holds whatever the text, so that a small edit does not make a new font.

type Range = readonly [first: number, last: number];

/** Typographic punctuation and signs, as far as a family has them. */
const PUNCTUATION = Array.from('‘’‚“”„•–—…€£×');

/** What western languages write most beside a to z. All of Latin-1 would make a file half as large again. */
const ACCENTED = Array.from('ÄÉÖÜßàäçèéêñóöü');

// By the subset names of Google Fonts; Unicode blocks, https://www.unicode.org/charts/
const LETTERS: Readonly<Record<string, readonly Range[]>> = {
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
  hebrew: [[0x5d0, 0x5f4]],
  arabic: [
    [0x600, 0x6ff],
    [0x200c, 0x200d],
  ],
};

/** Files that only add letters to Latin: a page needs few of them, if any. */
const ADDED_LETTERS: ReadonlySet<string> = new Set(['latin-ext', 'vietnamese']);

export function basicCharacters(script: string): string[] {
  if (script === 'latin') return [...spell([0x20, 0x7e]), ...ACCENTED, ...PUNCTUATION];
  return ADDED_LETTERS.has(script) ? [] : (LETTERS[script] ?? []).flatMap(spell);
}

/** Every character whose width is measured. */
export function measuredCharacters(): string[] {
  return [...new Set([...Object.values(LETTERS).flat().flatMap(spell), ...PUNCTUATION])];
}

/** Each character once, spaces and controls left out: every file has a space. */
export function printable(text: string): string[] {
  return [...new Set(text)].filter((one) => !/^[\s\p{C}]$/u.test(one) || one === '\u200c' || one === '\u200d');
}

function spell([first, last]: Range): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

// Cuts a text into the pieces that can state something: numbers, and words of three letters or more, in any script.

const PIECE = /\p{N}+(?:[.,:٫٬]\p{N}+)*|[\p{L}\p{M}]+/gu;
const LETTER = /\p{L}/gu;
/** Short vowels and other signs that Arabic writes or leaves out at will. */
const ARABIC_SIGNS = /[\u064B-\u065F\u0670]/gu;
/** Tatweel joins a prefix to a name; the isolates keep foreign words apart. Both part words. */
const PARTING = /[\u0640\u2066-\u2069\u200E\u200F]/gu;
const SHORTEST_WORD = 3;

/** Case-folded, compatibility forms and Arabic digits made plain; in order, repeats kept. */
export function tokensOf(text: string): string[] {
  const plain = text.normalize('NFKC').replace(PARTING, ' ').replace(ARABIC_SIGNS, '').toLowerCase();
  return (plain.match(PIECE) ?? []).map(asciiDigits).filter(canState);
}

function canState(token: string): boolean {
  return /^\p{N}/u.test(token) || (token.match(LETTER)?.length ?? 0) >= SHORTEST_WORD;
}

function asciiDigits(token: string): string {
  return token
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

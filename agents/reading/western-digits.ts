// Digits of every script as 0 to 9, so that one set of rules reads them all.

/** Code points of the digit zero in scripts a brief may be written in; the nine others follow it in Unicode. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10] as const;

/** The text with Arabic, Persian, Devanagari, Bengali, Thai and full-width digits as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

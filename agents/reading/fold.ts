// Text in the one spelling that word lists are written in.

/** Lower case without accents, quotation marks or vowel points; Arabic letters that are written in several ways in one spelling. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{M}|[ـ׳״'’‘"]/gu, '')
    .replaceAll(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

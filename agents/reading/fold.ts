// Text in the one spelling that word lists are written in.
import { onceEachText } from '../once-each-text.ts';

/** Lower case without accents, quotation marks or vowel points; Arabic letters that are written in several ways in one spelling. */
export const fold: (text: string) => string = onceEachText((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{M}|[ـ׳״'’‘"]/gu, '')
    .replaceAll(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه'),
);

// Finds which of several words a text holds, in whatever language it is written.
import { fold } from '../reading/fold.ts';

const NOT_AFTER_WORD = String.raw`(?<![\p{L}\p{N}])`;
const NOT_IN_WORD = String.raw`(?![\p{L}\p{N}])`;
/** Arabic and Hebrew write articles and prepositions onto the next word. */
const PREFIX = String.raw`(?:(?:و|ف)?(?:ب|ك)?ال|لل|[وبلفךכהובלמש])?`;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A pattern for folded text out of words separated by spaces; `_` stands for a space within one.
 * Words of four letters or more may go on ("book" finds "booking"), shorter ones stand alone.
 */
export function wordMarks(words: string): RegExp {
  const marks = words
    .trim()
    .split(/\s+/u)
    .map((word) => fold(word).replaceAll('_', ' '));
  const rtl = marks.filter((word) => RTL.test(word));
  const long = marks.filter((word) => !RTL.test(word) && word.length >= 4);
  const short = marks.filter((word) => !RTL.test(word) && word.length < 4);

  // The bounds stand once, around the words: reading a class of all letters takes longer than a hundred words.
  const alternatives = [
    ...long,
    ...(rtl.length > 0 ? [`${PREFIX}(?:${rtl.join('|')})`] : []),
    ...(short.length > 0 ? [`(?:${short.join('|')})${NOT_IN_WORD}`] : []),
  ];
  return new RegExp(`${NOT_AFTER_WORD}(?:${alternatives.join('|')})`, 'u');
}

// Finds which of several words a text holds, in whatever language it is written.
import { fold } from '../reading/fold.ts';

const NOT_AFTER_WORD = String.raw`(?<![\p{L}\p{N}])`;
const NOT_IN_WORD = String.raw`(?![\p{L}\p{N}])`;
/** Arabic and Hebrew write articles and prepositions onto the next word. */
const PREFIX = String.raw`(?:(?:و|ف)?(?:ب|ك)?ال|لل|[وبلفךכהובלמש])?`;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Found in folded text by `text.search(marks)`. */
export interface WordMarks {
  [Symbol.search](folded: string): number;
}

/**
 * Words separated by spaces; `_` stands for a space within one. Words of four letters or more may go on ("book" finds "booking"),
 * shorter ones stand alone. Most texts hold none of them, which is seen without a pattern: one takes longer to compile than hundreds of words to
 * look for.
 */
export function wordMarks(words: string): WordMarks {
  let marks: readonly string[] | undefined;
  let pattern: RegExp | undefined;

  return {
    [Symbol.search](folded) {
      marks ??= marksIn(words);
      if (!marks.some((mark) => folded.includes(mark))) return -1;

      pattern ??= new RegExp(sourceOf(marks), 'u');
      return folded.search(pattern);
    },
  };
}

/** Of a pattern that finds the same. */
export function wordSource(words: string): string {
  return sourceOf(marksIn(words));
}

function marksIn(words: string): string[] {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => fold(word).replaceAll('_', ' '));
}

function sourceOf(marks: readonly string[]): string {
  const rtl = marks.filter((word) => RTL.test(word));
  const long = marks.filter((word) => !RTL.test(word) && word.length >= 4);
  const short = marks.filter((word) => !RTL.test(word) && word.length < 4);

  // The bounds stand once, around the words: reading a class of all letters takes longer than a hundred words.
  const alternatives = [
    ...long,
    ...(rtl.length > 0 ? [`${PREFIX}(?:${rtl.join('|')})`] : []),
    ...(short.length > 0 ? [`(?:${short.join('|')})${NOT_IN_WORD}`] : []),
  ];
  return `${NOT_AFTER_WORD}(?:${alternatives.join('|')})`;
}

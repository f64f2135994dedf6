// Weighs how particular a sentence is: what only this client could say comes first.
import type { Language } from '../languages/language.ts';
import { isOrderToReader } from '../reading/reader-orders.ts';
import type { Sentence } from './sentences.ts';

/** A headline shorter than this says too little, one longer fills the first screen (in characters). */
const HEADLINE = { shortest: 20, longest: 72 } as const;
const KIND_BONUS: Readonly<Record<Sentence['kind'], number>> = { promise: 2, statement: 0.8, story: 0.4, description: 0 };
const CLICHE_COST = 3;
/** "It is older than the shop" says nothing on its own. */
const LEANING_COST = 3;
/** A sentence that gives orders to its reader is shown where the client put it, and never large. */
const ORDER_COST = 20;
const LABELLED = /^[^.:!?]{1,24}[\s\u00A0\u202F]?:\s/u;

/**
 * Numbers, refusals, names and long words count for a sentence, worn-out words against it. Weights were tuned on the
 * bundled briefs so that the sentence a person would choose comes first; only their order matters.
 */
export function particularity(text: string, language: Language): number {
  const words = text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? [];
  const { negations, numerals, cliches } = language.marks;
  const has = (list: readonly string[]): boolean => words.some((word) => isMarked(word, list));

  const names = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  const long = words.filter((word) => word.length >= 6).length;
  const worn = words.filter((word) => isMarked(word, cliches)).length;

  return (
    (/\p{N}/u.test(text) ? 2 : 0) +
    (has(numerals) ? 1.2 : 0) +
    (has(negations) ? 1.2 : 0) +
    Math.min(names, 2) * 0.4 +
    Math.min(long, 4) * 0.25 -
    worn * CLICHE_COST -
    (/[?؟]\s*$/u.test(text) ? 2 : 0)
  );
}

/** How well a sentence would stand as the headline of the site. */
export function headlineFit({ text, kind }: Sentence, language: Language): number {
  const length = text.text.length;
  const tooShort = Math.max(0, HEADLINE.shortest - length) / 5;
  const tooLong = Math.max(0, length - HEADLINE.longest) / 12;

  const leaning = standsAlone(text.text, language) ? 0 : LEANING_COST;
  const order = isOrderToReader(text.text) ? ORDER_COST : 0;
  return particularity(text.text, language) + KIND_BONUS[kind] - tooShort - tooLong - leaning - order;
}

/** Whether a text has the length of a headline; short promises are let through, long ones are not. */
export function fitsHeadline(text: string): boolean {
  return text.length >= 8 && text.length <= HEADLINE.longest;
}

/** Whether a sentence neither leans on one before it nor is the entry of a list ("Parking: behind the house"). */
export function standsAlone(text: string, { marks }: Language): boolean {
  const lower = text.toLowerCase();
  return !LABELLED.test(text) && !marks.references.some((opening) => lower.startsWith(`${opening} `));
}

function isMarked(word: string, list: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return list.some((mark) => (mark.endsWith('*') ? lower.startsWith(mark.slice(0, -1)) : lower === mark));
}

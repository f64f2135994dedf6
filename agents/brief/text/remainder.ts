// What is left of a sentence after the facts in it were taken out.
import { clausesOf } from './clauses.ts';
import { isContactTalk, isLeadOnly } from './lead-words.ts';

/** Stands in a sentence where a fact was taken out; no text holds it, for it is a character of private use. */
export const TAKEN = '\uE000';

export interface Remainder {
  /** Clauses that nothing was taken from. */
  clauses: string[];
  /** Whether a fact stood amid words that say more than what led up to it. */
  isTorn: boolean;
}

export function remainderOf(rest: string): Remainder {
  const clauses = clausesOf(rest);
  const torn = clauses.filter((clause) => clause.includes(TAKEN) && !isContactTalk(clause.replaceAll(TAKEN, ' ')));
  return { clauses: clauses.filter((clause) => !clause.includes(TAKEN) && !isLeadOnly(clause)), isTorn: torn.length > 0 };
}

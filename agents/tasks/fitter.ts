// Which of two answers to the same task serves its places better, by our own measure.
import type { Language } from '../languages/language.ts';
import { fitOf } from './fit.ts';
import { wordsAt } from './places.ts';
import type { Place } from './task.ts';

export interface Answers {
  one: unknown;
  other: unknown;
  draft: unknown;
}

/** Place by place: choices and orders are equally good by rule and count for neither. */
export function fitterOf(
  { one, other, draft }: Answers,
  places: readonly Place[],
  language: Language,
): 'one' | 'other' | 'neither' {
  const lead = places.reduce((sum, place) => {
    if (place.type !== 'words') return sum;
    const fitIn = (value: unknown) => fitOf(wordsAt(value, place.at) ?? wordsAt(draft, place.at) ?? '', place.form, language);
    return sum + Math.sign(fitIn(other) - fitIn(one));
  }, 0);
  return lead === 0 ? 'neither' : lead > 0 ? 'other' : 'one';
}

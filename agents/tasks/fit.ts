// How well words serve their place, so that a model's are taken only where they serve it at least as well as the draft's.
import type { Language } from '../languages/language.ts';
import { headlineFit, particularity } from '../wording/particularity.ts';
import type { WordsPlace } from './task.ts';

/**
 * Characters that search engines show of a description, and what is worth filling them.
 * https://developers.google.com/search/docs/appearance/snippet
 */
const DESCRIPTION = { full: 140, worth: 3 } as const;

/** Only comparisons of the same form mean something. */
export function fitOf(words: string, form: WordsPlace['form'], language: Language): number {
  switch (form) {
    case 'headline':
      return headlineFit({ text: { text: words, from: ['designer'] }, kind: 'description' }, language);
    case 'description':
      return (Math.min(words.length, DESCRIPTION.full) / DESCRIPTION.full) * DESCRIPTION.worth + particularity(words, language);
    case 'lead':
    case 'line':
      return particularity(words, language);
  }
}

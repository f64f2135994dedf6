// The studio's own words in the languages it speaks. A feature keeps its words beside it: `const t = useWords(WORDS)`.
import { useSyncExternalStore } from 'react';

const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One feature's words: English says which there are; what is missing in another language does not compile. */
export interface Catalogue<Words> {
  en: Words;
  de: NoInfer<Words>;
}

let current: Language = 'en';
const listeners = new Set<() => void>();

export function setLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

export function currentLanguage(): Language {
  return current;
}

/** For dates and numbers: days before months in English, too. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** Words with numbers or names in them are functions: `t.pages(3)`. */
export function useWords<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[useLanguage()];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

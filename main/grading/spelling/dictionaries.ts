// The dictionaries that are shipped, each read when first asked for. Those of German, Italian and Dutch stand under the GPL alone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hunspellWords, type WordList } from './hunspell.ts';

const packages = createRequire(import.meta.url);

/** A word of either kind of English is right. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  en: ['dictionary-en-gb', 'dictionary-en'],
  fr: ['dictionary-fr'],
  es: ['dictionary-es'],
};
const READ = new Map<string, WordList>();

/** @returns nothing for a language without a dictionary. @throws Error where its files are missing */
export function dictionaryOf(language: string): WordList | undefined {
  const names = PACKAGES[language];
  if (!names) return undefined;

  const lists = names.map(read);
  const isListed = (word: string) => lists.some((list) => list.has(word));
  return { has: (word) => isListed(word) || (language === 'en' && isListed(withoutMarks(word))) };
}

/** English keeps or drops the marks of words it took over: cafés, naïve. */
function withoutMarks(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function read(name: string): WordList {
  const known = READ.get(name);
  if (known) return known;

  const folder = dirname(packages.resolve(name));
  const list = hunspellWords(readFileSync(join(folder, 'index.aff'), 'utf8'), readFileSync(join(folder, 'index.dic'), 'utf8'));
  READ.set(name, list);
  return list;
}

// What the client and the designer have said themselves, so that nothing of it counts as a fault of the words.
import { textsOf } from '../../../agents/grounding/texts.ts';
import { languageOf } from '../../../agents/languages/say.ts';
import type { SiteUnderGrade } from '../site-under-grade.ts';
import { wordsIn } from './blocks.ts';

export interface ClientWords {
  /** A word of theirs, in whatever case. */
  knows(this: void, word: string): boolean;
  /** Stands in so many words in what they said. */
  says(this: void, words: string): boolean;
}

const KNOWN = new WeakMap<SiteUnderGrade, ClientWords>();

/** Of a site made elsewhere nothing is known. */
export function clientWords(site: SiteUnderGrade): ClientWords {
  const known = KNOWN.get(site);
  if (known) return known;

  const all = said(site).join('\n').toLowerCase();
  const single = new Set(wordsIn(all).flatMap((word) => [plain(word), ...plain(word).split('-')]));
  const words: ClientWords = {
    knows: (word) => single.has(plain(word.toLowerCase())),
    says: (text) => all.includes(text.toLowerCase()),
  };
  KNOWN.set(site, words);
  return words;
}

/** Brief, facts, services and requirements, whatever was typed by hand, and the wording that our languages lend. */
function said({ model }: SiteUnderGrade): string[] {
  if (!model) return [];
  const { frames, labels, legal } = languageOf(model.requirements?.languages[0]);
  const given = [model.brief, model.facts, model.services, model.requirements].flatMap(leaves);
  const typed = Object.values(model).flatMap((value) => textsOf(value).filter(({ text }) => text.from.includes('designer')));
  return [...given, ...typed.map(({ text }) => text.text), ...[frames, labels, legal].flatMap(leaves)];
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** Straight apostrophes, and no possessive at the end. */
function plain(word: string): string {
  return word.replaceAll('’', "'").replace(/'s$/u, '');
}

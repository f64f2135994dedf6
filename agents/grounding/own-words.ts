// Whether words are the client's own: chosen, shortened and joined, with nothing added and nothing turned round.
import type { Language } from '../languages/language.ts';
import { sourcesOf } from '../languages/say.ts';
import type { Text } from '../site/text.ts';
import { split } from '../wording/sentences.ts';
import { littleWords } from './little-words.ts';
import { tokensOf } from './tokens.ts';

/** More than two sentences of the client in one of ours could be joined into what neither says. */
const MOST_JOINED = 2;
/** Words of a sentence stand this near to each other where they belong together. */
const NEAR = 3;
/** Of neighbouring words, so many must stand together in the client's sentence too; else it is a salad of true words. */
const TOGETHER_SHARE = 0.5;

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}’']+/gu;

export type OwnWords = { text: Text } | { refused: string };

/** @param material the client's own sentences, each with its sources */
export function inOwnWords(words: string, material: readonly Text[], language: Language): OwnWords {
  const told = material.map((text) => toldBy(text, language));
  const used = new Set<Text>();

  for (const sentence of split(words, language)) {
    const behind = sentencesBehind(sentence, told, language);
    if ('refused' in behind) return behind;
    for (const { text } of behind.told) used.add(text);
  }
  return used.size === 0 ? { refused: 'It says nothing of the client.' } : { text: { text: words, from: sourcesOf([...used]) } };
}

interface Told {
  text: Text;
  /** Every word in order, folded. */
  words: string[];
  known: Set<string>;
  denies: boolean;
}

function toldBy(text: Text, language: Language): Told {
  const words = foldedWords(text.text);
  return { text, words, known: new Set(words), denies: words.some((word) => isBinding(word, language)) };
}

function sentencesBehind(sentence: string, told: readonly Told[], language: Language): { told: Told[] } | { refused: string } {
  const words = foldedWords(sentence);
  const little = littleWords(language);
  const stating = words.filter((word) => isBinding(word, language) || (!little.has(word) && tokensOf(word).length > 0));
  const chosen = covering(stating, told);

  const strange = stating.filter((word) => !chosen.some(({ known }) => known.has(word)));
  if (strange.length > 0) return { refused: `Not in the client’s own words: ${[...new Set(strange)].join(', ')}.` };
  if (stating.length === 0) return { refused: 'It says nothing of the client.' };

  const loose = looseWord(words, chosen, language);
  if (loose !== undefined) return { refused: `“${loose}” stands with other words than in the client’s sentence.` };
  if (togetherShare(stating, chosen) < TOGETHER_SHARE)
    return { refused: 'The words are the client’s, but no longer their sense.' };

  const denies = words.some((word) => isBinding(word, language));
  if (!denies && chosen.some((each) => each.denies))
    return { refused: 'It leaves out a word that turns the sense, such as “no” or “only”.' };
  return { told: chosen };
}

/** The sentence that holds most of the words, then the one that holds most of the rest. */
function covering(words: readonly string[], told: readonly Told[]): Told[] {
  const chosen: Told[] = [];
  let rest = [...words];

  while (rest.length > 0 && chosen.length < MOST_JOINED) {
    const held = told.map((each) => ({ each, count: rest.filter((word) => each.known.has(word)).length }));
    const [best] = held.toSorted((a, b) => b.count - a.count || a.each.words.length - b.each.words.length);
    if (!best || best.count === 0) return chosen;

    chosen.push(best.each);
    rest = rest.filter((word) => !best.each.known.has(word));
  }
  return chosen;
}

/** A number or a "no" belongs to the word beside it: "2 loaves for 5 €" is not "5 loaves for 2 €". */
function looseWord(words: readonly string[], chosen: readonly Told[], language: Language): string | undefined {
  return words.find((word, at) => {
    if (!/^\p{N}/u.test(word) && !isBinding(word, language)) return false;
    const [before, after] = [words[at - 1], words[at + 1]];
    return !chosen.some((told) =>
      told.words.some((own, place) => {
        if (own !== word) return false;
        return (
          told.words[place + 1] === after ||
          (!isBinding(word, language) && before !== undefined && told.words[place - 1] === before)
        );
      }),
    );
  });
}

function togetherShare(stating: readonly string[], chosen: readonly Told[]): number {
  if (stating.length < 2) return 1;

  const pairs = stating.slice(1).map((word, at) => [stating[at] ?? '', word] as const);
  const together = pairs.filter(([one, other]) => chosen.some(({ words }) => standTogether(words, one, other)));
  return together.length / pairs.length;
}

function standTogether(words: readonly string[], one: string, other: string): boolean {
  return words.some((word, at) => word === one && words.slice(at + 1, at + 1 + NEAR).includes(other));
}

/** "No", "without", "only", "every": what comes after it depends on it. */
function isBinding(word: string, { marks }: Language): boolean {
  return marks.negations.some((mark) => (mark.endsWith('*') ? word.startsWith(mark.slice(0, -1)) : word === mark));
}

function foldedWords(text: string): string[] {
  return (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll("'", '’'));
}

// Whether words are spelt right: against lists of known misspellings, and against a dictionary where one may be shipped.
import { definePageGrader, type Seen, type Verdict } from '../grader.ts';
import { advice, doubt, fault, ofFaults, ofMany } from '../judging.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import { dictionaryOf } from '../spelling/dictionaries.ts';
import type { WordList } from '../spelling/hunspell.ts';
import { meantBy } from '../spelling/misspelt.ts';
import { nearestWord } from '../spelling/nearest.ts';
import { blocksOf, wordsIn, type Block } from '../words/blocks.ts';
import { clientWords, type ClientWords } from '../words/client-words.ts';
import { inBlock } from '../words/in-block.ts';
import { spokenLanguage } from '../words/spoken-language.ts';

/** Addresses, files and handles are no words. */
const NO_WORDS = /\S*@\S*|https?:\S+|www\.\S+|\S+\.\p{L}{2,}(?:\/\S*)?(?=[.,;:!?)]*(?:\s|$))|[#@/]\S+|\S*\d\S*/gu;
/** Elided before a vowel in French, possessive in English. */
const ELIDED: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=\p{L})/iu,
  en: /'s?$/u,
};
/** Shorter ones are mostly abbreviations and units. */
const SHORTEST = 4;
/** A word that a page says so often is one of its own. */
const OWN_FROM = 3;
/** Whoever has so many to look at has enough to do. */
const MOST_SAID = 50;

export default definePageGrader({
  purpose: 'Looks words up.',
  version: 1,
  audits: {
    misspelt: { dimension: 'content', claim: 'No word is misspelt as people often do', weight: 6 },
    known: { dimension: 'content', claim: 'Every word is in the dictionary, or a name', weight: 4 },
  },

  german: {
    'No word is misspelt as people often do': 'Kein Wort ist auf übliche Weise falsch geschrieben',
    'Every word is in the dictionary, or a name': 'Jedes Wort steht im Wörterbuch oder ist ein Name',
    '"{}" is misspelt.': '„{}“ ist falsch geschrieben.',
    'Write "{}".': '„{}“ schreiben.',
    '"{}" is in no dictionary.': '„{}“ steht in keinem Wörterbuch.',
    'See whether it is spelt as it should be.': 'Nachsehen, ob es richtig geschrieben ist.',
    'See whether "{}" is meant.': 'Nachsehen, ob „{}“ gemeint ist.',
  },

  grade(page, site) {
    const client = clientWords(site);
    return { misspelt: ofFaults(misspellings(page, client)), known: knownVerdict(page, client) };
  },
});

function misspellings(page: PageUnderGrade, client: ClientWords): Seen[] {
  return blocksOf(page).flatMap((block) =>
    plainWords(block).flatMap((word, index) => {
      const isName = index > 0 && block.language !== 'de' && /^\p{Lu}/u.test(word);
      const meant = meantBy(word.toLowerCase(), block.language);
      if (meant === undefined || isName || client.knows(word)) return [];
      return [inBlock(block, fault(`"${word}" is misspelt.`, `Write "${meant}".`))];
    }),
  );
}

function knownVerdict(page: PageUnderGrade, client: ClientWords): Verdict {
  const blocks = blocksOf(page).filter(({ text, language }) => spokenLanguage(text, language) === undefined);
  const judged = blocks.flatMap((block) => {
    const dictionary = dictionaryOf(block.language);
    return dictionary ? [{ block, dictionary }] : [];
  });
  const [any] = blocks;
  if (!any) return { notApplicable: true };
  if (judged.length === 0)
    return { cannotTell: `No dictionary of the language "${any.language}" may be shipped with the program.` };

  const often = Map.groupBy(
    judged.flatMap(({ block }) => plainWords(block)),
    (word) => word.toLowerCase(),
  );
  const isOwn = (word: string) => (often.get(word.toLowerCase())?.length ?? 0) >= OWN_FROM;
  const unknown = judged.flatMap(({ block, dictionary }) =>
    plainWords(block)
      .filter((word) => isLookedUp(word) && !client.knows(word) && !isOwn(word) && !isKnown(word, dictionary))
      .map((word) => ({ block, dictionary, word })),
  );
  const first = [...new Map(unknown.toReversed().map((found) => [found.word, found])).values()].slice(-MOST_SAID);

  return ofMany(
    first.toReversed().map(({ block, dictionary, word }) => inBlock(block, unknownFault(word, dictionary, block.language))),
    [...often.values()].flat().length,
  );
}

/** Names begin with a capital and stand in no dictionary. */
function isLookedUp(word: string): boolean {
  return word.length >= SHORTEST && word === word.toLowerCase();
}

/** Parts of a compound are looked up each for itself. */
function isKnown(word: string, dictionary: WordList): boolean {
  return dictionary.has(word) || (word.includes('-') && word.split('-').every((part) => part.length < 3 || dictionary.has(part)));
}

function unknownFault(word: string, dictionary: WordList, language: string): Seen {
  const meant = nearestWord(word, dictionary, language);
  return meant === undefined
    ? advice(`"${word}" is in no dictionary.`, 'See whether it is spelt as it should be.')
    : doubt(`"${word}" is in no dictionary.`, `See whether "${meant}" is meant.`);
}

/** Straight apostrophes; elisions and possessives taken off. */
function plainWords({ text, language }: Block): string[] {
  return wordsIn(text.replaceAll(NO_WORDS, ' ')).map((word) => word.replaceAll('’', "'").replace(ELIDED[language] ?? /^$/u, ''));
}

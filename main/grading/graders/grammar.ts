// Whether sentences hold together. English alone: for no other language is there a grammar that works offline and may be shipped.
import { definePageGrader, type Verdict } from '../grader.ts';
import { englishFaults } from '../grammar/english-grammar.ts';
import type { GrammarFault } from '../grammar/messages.ts';
import { doubt, ofMany } from '../judging.ts';
import { blocksOf, wordsIn, type Block } from '../words/blocks.ts';
import { clientWords, type ClientWords } from '../words/client-words.ts';
import { inBlock } from '../words/in-block.ts';
import { spokenLanguage } from '../words/spoken-language.ts';

/** What Harper is right about nearly always. Its Spelling, Style, Formatting and the like are matters of the house, or of other graders. */
const KINDS = new Set(
  'Agreement Grammar Repetition BoundaryError Eggcorn Malapropism Nonstandard Redundancy Usage Miscellaneous WordChoice WordOrder'.split(
    ' ',
  ),
);
/** Compounds that dictionaries disagree about. */
const MATTER_OF_TASTE = /closed compound|hyphen/iu;
/** Harper reads some forty a second; of the longest pages the beginning is read. */
const MOST_BLOCKS = 300;
/** Fewer make no sentence. */
const SHORTEST_WORDS = 4;

export default definePageGrader({
  purpose: 'Reads English sentences for their grammar.',
  version: 1,
  audits: {
    sound: { dimension: 'content', claim: 'The grammar holds', weight: 5 },
  },

  german: {
    'The grammar holds': 'Die Grammatik stimmt',
    'Take it away, or say it otherwise.': 'Entfernen oder anders sagen.',
    'Write "{}" if that is meant.': '„{}“ schreiben, falls das gemeint ist.',
  },

  async grade(page, site) {
    const blocks = blocksOf(page).filter(
      ({ isOwn, kind, text }) => isOwn && kind !== 'head' && kind !== 'label' && wordsIn(text).length >= SHORTEST_WORDS,
    );
    return { sound: await verdictOn(blocks, clientWords(site)) };
  },
});

async function verdictOn(blocks: readonly Block[], client: ClientWords): Promise<Verdict> {
  const english = blocks
    .filter(({ language, text }) => language === 'en' && spokenLanguage(text, 'en') === undefined)
    .slice(0, MOST_BLOCKS);
  const other = blocks.find(({ language }) => language !== 'en');
  if (english.length === 0 && other) {
    return { cannotTell: `Grammar is read in English alone; of the language "${other.language}" no checker may be shipped.` };
  }
  if (english.length === 0) return { notApplicable: true };

  const faults = await englishFaults(english.map(({ text }) => text));
  return ofMany(
    faults
      .filter((fault) => isFault(fault, client))
      .flatMap((fault) => {
        const block = english[fault.text];
        return block ? [inBlock(block, doubt(`"${fault.words}": ${fault.message}`, fixFor(fault)))] : [];
      }),
    english.length,
  );
}

/** A name or place of the client's is never wrong, whatever it looks like. */
function isFault({ kind, message, words }: GrammarFault, client: ClientWords): boolean {
  const isName = wordsIn(words).some((word) => /^\p{Lu}/u.test(word) && client.knows(word));
  return KINDS.has(kind) && !MATTER_OF_TASTE.test(message) && !isName;
}

function fixFor({ instead }: GrammarFault): string {
  const [first] = instead;
  return first === undefined || first === '' ? 'Take it away, or say it otherwise.' : `Write "${first}" if that is meant.`;
}

// How the text speaks: worn-out phrases, praise that states nothing, words the brand avoids, exclamation marks.
import { LANGUAGES } from '../../../agents/languages/registry.ts';
import { wornIn } from '../../../agents/wording/worn.ts';
import { definePageGrader, type Seen, type Verdict } from '../grader.ts';
import { advice, doubt, ofMany } from '../judging.ts';
import type { SiteUnderGrade } from '../site-under-grade.ts';
import { avoidedWords } from '../words/avoided-words.ts';
import { blocksOf, wordsIn, type Block } from '../words/blocks.ts';
import { inBlock } from '../words/in-block.ts';

/** One in so many paragraphs is a raised voice, more is shouting. */
const PARAGRAPHS_A_MARK = 8;

const MAIL = /\S+@\S+/g;

export default definePageGrader({
  purpose: 'Listens to how the text speaks.',
  version: 1,
  audits: {
    worn: { dimension: 'content', claim: 'No phrase is one that anyone could say of anything', weight: 5 },
    praise: { dimension: 'content', claim: 'Adjectives say something', weight: 2 },
    avoided: { dimension: 'content', claim: 'Words that the client does not want are not used', weight: 6 },
    calm: { dimension: 'content', claim: 'Exclamation marks are rare', weight: 2 },
  },

  german: {
    'No phrase is one that anyone could say of anything': 'Keine Wendung könnte jeder von allem sagen',
    'Adjectives say something': 'Eigenschaftswörter sagen etwas',
    'Words that the client does not want are not used': 'Wörter, die der Kunde nicht will, kommen nicht vor',
    'Exclamation marks are rare': 'Ausrufezeichen sind selten',
    '"{}" praises and states nothing.': '„{}“ lobt und sagt nichts.',
    'Say what one can see, count or taste.': 'Sagen, was man sehen, zählen oder schmecken kann.',
    '"{}" is what anyone could say of anything.': '„{}“ könnte jeder von allem sagen.',
    'Say what only this business can say.': 'Sagen, was nur dieser Betrieb sagen kann.',
    'The client does not want "{}" to be said.': 'Der Kunde will nicht, dass „{}“ gesagt wird.',
    'Say it in other words.': 'Mit anderen Worten sagen.',
    'The text raises its voice with exclamation marks.': 'Der Text wird mit Ausrufezeichen laut.',
    'End the sentence with a full stop.': 'Den Satz mit einem Punkt beenden.',
  },

  grade(page, site) {
    const blocks = blocksOf(page).filter(({ text, kind }) => kind !== 'label' && wordsIn(text).length > 2);

    return {
      worn: wornVerdict(blocks, 'cliches'),
      praise: wornVerdict(blocks, 'empty'),
      avoided: avoidedVerdict(blocksOf(page), site),
      calm: exclamationVerdict(blocks),
    };
  },
});

function wornVerdict(blocks: readonly Block[], kind: 'cliches' | 'empty'): Verdict {
  const judged = blocks.flatMap((block) => {
    const language = LANGUAGES.get(block.language);
    return language
      ? [{ block, worn: wornIn(block.text.replaceAll(MAIL, ' '), language).filter((found) => found.kind === kind) }]
      : [];
  });
  if (blocks.length > 0 && judged.length === 0) return { cannotTell: 'No list of worn-out words is kept for this language.' };

  return ofMany(
    judged.flatMap(({ block, worn: [first] }) => (first ? [inBlock(block, wornFault(first.words, kind))] : [])),
    judged.length,
  );
}

/** One word may be meant; several words in the very order of advertising hardly are. */
function wornFault(words: string, kind: 'cliches' | 'empty'): Seen {
  if (kind === 'empty') return advice(`"${words}" praises and states nothing.`, 'Say what one can see, count or taste.');

  const say = words.includes(' ') ? doubt : advice;
  return say(`"${words}" is what anyone could say of anything.`, 'Say what only this business can say.');
}

function avoidedVerdict(blocks: readonly Block[], site: SiteUnderGrade): Verdict {
  if (!site.model?.brand && !site.model?.requirements) {
    return { cannotTell: 'What words the client avoids is not known of a site that was made elsewhere.' };
  }
  const avoided = avoidedWords(site.model);
  if (avoided.length === 0) return { notApplicable: true };

  return ofMany(
    blocks.flatMap((block) => {
      const lower = ` ${wordsIn(block.text).join(' ').toLowerCase()} `;
      const word = avoided.find((each) => lower.includes(` ${each} `));
      if (word === undefined) return [];
      return [
        inBlock(block, {
          ...doubt(`The client does not want "${word}" to be said.`, 'Say it in other words.'),
          severity: 'error',
        }),
      ];
    }),
    blocks.length,
  );
}

function exclamationVerdict(blocks: readonly Block[]): Verdict {
  const loud = blocks.filter(({ text }) => /!(?!\w)/.test(text));
  const doubled = loud.filter(({ text }) => /!\s?!/.test(text));
  const allowed = Math.max(1, Math.floor(blocks.length / PARAGRAPHS_A_MARK));
  const faults = doubled.length > 0 || loud.length <= allowed ? doubled : loud;

  return ofMany(
    faults.map((block) =>
      inBlock(block, doubt('The text raises its voice with exclamation marks.', 'End the sentence with a full stop.')),
    ),
    blocks.length,
  );
}

// Whether people can read the text at one go: easy enough words, sentences that end, paragraphs that breathe, no shouting.
import { sentencesOf } from '../../../agents/reading/sentences.ts';
import { definePageGrader, type Seen, type Verdict } from '../grader.ts';
import { advice, doubt, ofFaults, ofMany } from '../judging.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import { isLegalPage } from '../words/legal-pages.ts';
import { blocksOf, proseOf, wordsIn, type Block } from '../words/blocks.ts';
import { inBlock } from '../words/in-block.ts';
import { readingEase } from '../words/reading-ease.ts';

/** Flesch took samples of a hundred words; fewer say little. */
const SAMPLE_WORDS = 100;
/** GOV.UK splits sentences of more than 25: https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/ */
const LONG_SENTENCE_WORDS = { advice: 30, warning: 42 };
const LONG_PARAGRAPH_WORDS = 150;
/** Words in capitals one after the other; fewer are initials and names. */
const SHOUTED = /(?:\b\p{Lu}{2,}[\s,!.–-]+){4,}\p{Lu}{2,}/u;

export default definePageGrader({
  purpose: 'Measures how easily the text reads.',
  version: 1,
  audits: {
    ease: { dimension: 'content', claim: 'The text is easy to read', weight: 4 },
    sentences: { dimension: 'content', claim: 'Sentences are short enough to follow', weight: 3 },
    paragraphs: { dimension: 'content', claim: 'No paragraph is a wall of words', weight: 2 },
    calm: { dimension: 'content', claim: 'Nothing is shouted in capitals', weight: 2 },
  },

  german: {
    'The text is easy to read': 'Der Text ist leicht zu lesen',
    'Sentences are short enough to follow': 'Sätze sind kurz genug',
    'No paragraph is a wall of words': 'Kein Absatz ist eine Wand aus Wörtern',
    'Nothing is shouted in capitals': 'Nichts wird in Großbuchstaben gerufen',
    'The text is {} to read: {} by {}.': 'Der Text ist {} zu lesen: {} nach {}.',
    easy: 'leicht',
    fair: 'mittel',
    hard: 'schwer',
    'very hard': 'sehr schwer',
    'Use shorter words, and end sentences sooner.': 'Kürzere Wörter nehmen und Sätze früher enden lassen.',
    'A sentence has {} words.': 'Ein Satz hat {} Wörter.',
    'Make two or three of it.': 'Zwei oder drei daraus machen.',
    'A paragraph has {} words.': 'Ein Absatz hat {} Wörter.',
    'Begin a new one where the thought turns.': 'Einen neuen beginnen, wo der Gedanke wechselt.',
    '"{}" is written in capitals, which reads slowly and sounds loud.':
      '„{}“ steht in Großbuchstaben; das liest sich langsam und klingt laut.',
    'Write it in small letters; style sheets can set capitals.': 'Klein schreiben; Großbuchstaben kann das Stylesheet setzen.',
  },

  grade(page) {
    const blocks = proseOf(page);
    const sentences = blocks.flatMap((block) => sentencesOf(block.text).map((text) => ({ block, text })));

    return {
      ease: easeVerdict(page, blocks),
      sentences: ofMany(sentences.map(sentenceFault), sentences.length),
      paragraphs: ofMany(blocks.map(paragraphFault), blocks.length),
      calm: ofFaults(blocksOf(page).map(shoutingFault)),
    };
  },
});

/** Law wants its own words: its pages are not asked to be easy. */
function easeVerdict(page: PageUnderGrade, blocks: readonly Block[]): Verdict {
  const byLanguage = Object.entries(Object.groupBy(blocks, ({ language }) => language));
  const [language, own = []] = byLanguage.toSorted(([, a = []], [, b = []]) => b.length - a.length)[0] ?? [''];
  const texts = own.map(({ text }) => text);
  const [first] = own;
  if (!first || isLegalPage(page) || texts.flatMap(wordsIn).length < SAMPLE_WORDS) return { notApplicable: true };

  const ease = readingEase(texts, language);
  if (!ease) return { cannotTell: `No measure of reading ease is made for the language "${language}".` };
  if (ease.level === 'fair') return { score01: 1, findings: [] };

  const message = `The text is ${ease.level} to read: ${ease.score} by ${ease.formula}.`;
  const fix = 'Use shorter words, and end sentences sooner.';
  const seen = ease.level === 'hard' ? advice(message, fix) : doubt(message, fix);
  return ofFaults([inBlock(first, seen)]);
}

function sentenceFault({ block, text }: { block: Block; text: string }): Seen | undefined {
  const words = wordsIn(text).length;
  if (words <= LONG_SENTENCE_WORDS.advice) return undefined;

  const say = words > LONG_SENTENCE_WORDS.warning ? doubt : advice;
  return inBlock({ ...block, text }, say(`A sentence has ${words} words.`, 'Make two or three of it.'));
}

function paragraphFault(block: Block): Seen | undefined {
  const words = wordsIn(block.text).length;
  if (words <= LONG_PARAGRAPH_WORDS) return undefined;
  return inBlock(block, advice(`A paragraph has ${words} words.`, 'Begin a new one where the thought turns.'));
}

function shoutingFault(block: Block): Seen | undefined {
  const shouted = SHOUTED.exec(block.text)?.[0];
  if (shouted === undefined) return undefined;
  return inBlock(
    block,
    doubt(
      `"${shouted}" is written in capitals, which reads slowly and sounds loud.`,
      'Write it in small letters; style sheets can set capitals.',
    ),
  );
}

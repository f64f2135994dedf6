// Asks a model to judge the words of a site under one aspect.
import { JUDGING_RULES } from '../guidance/judging-rules.ts';
import { voiceWords } from '../guidance/voice-words.ts';
import type { ModelQuestion } from '../model.ts';
import type { Brand } from '../site/discovery.ts';
import type { ModelAspect } from '../site/model-view.ts';
import { fenced } from '../tasks/fence.ts';
import type { PageWords } from './site-words.ts';

const ASKED: Readonly<Record<ModelAspect, string>> = {
  content:
    'Judge the words of this site as content: does a visitor learn at once what is offered, to whom and where; is it particular to this business; is anything empty, said twice, or hard to follow?',
  voice:
    'Judge the voice of this site: does it sound throughout like this one business speaking, as the client’s own sentences do, or does it fall into the voice of an advertisement or of somebody else?',
};

/** More would be a list, and the first ones matter. */
export const MOST_REASONS = 4;

/** A few sentences with their quotes. */
const OUTPUT_TOKENS = 900;

export interface Judging {
  aspect: ModelAspect;
  pages: readonly PageWords[];
  brand: Pick<Brand, 'tones' | 'use' | 'avoid'>;
  /** The client's own sentences, by which the voice is known. */
  sentences: readonly string[];
}

export function judgingQuestion(judging: Judging): ModelQuestion {
  const { aspect, pages } = judging;
  const words = pages.map(({ page, lines }) => `page ${page}\n${lines.join('\n')}`).join('\n\n');

  return {
    system: JUDGING_RULES,
    prompt: [
      ASKED[aspect],
      ...(aspect === 'voice' ? voiceKnown(judging) : []),
      fenced('site', words),
      `score: from 0 to 100. reasons: at most ${MOST_REASONS}, what costs most first; quote: at most twelve words of the site, letter by letter; why: one sentence.`,
    ].join('\n\n'),
    schema: ANSWER_FORM,
    outputTokens: OUTPUT_TOKENS,
  };
}

function voiceKnown({ brand, sentences }: Judging): string[] {
  const wishes = [
    ['The voice asked for', brand.tones],
    ['Words to use', brand.use],
    ['Words to avoid', brand.avoid],
  ] as const;
  const wished = wishes.flatMap(([what, words]) => (words.length > 0 ? [`${what}: ${words.join(', ')}`] : []));

  return [
    ...(sentences.length > 0 ? [voiceWords(sentences), fenced('material', sentences.join('\n'))] : []),
    ...(wished.length > 0 ? [fenced('wishes', wished.join('\n'))] : []),
  ];
}

const ANSWER_FORM = {
  type: 'object',
  properties: {
    score: { type: 'integer' },
    reasons: {
      type: 'array',
      items: {
        type: 'object',
        properties: { quote: { type: 'string' }, why: { type: 'string' } },
        required: ['quote', 'why'],
        additionalProperties: false,
      },
    },
  },
  required: ['score', 'reasons'],
  additionalProperties: false,
} as const;

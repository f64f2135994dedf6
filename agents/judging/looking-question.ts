// Shows a model a page as drawn in a window of one width, and asks what its critic looks for.
import { JUDGING_RULES } from '../guidance/judging-rules.ts';
import type { ModelImage, ModelQuestion } from '../model.ts';
import type { Judgement } from '../site/judgement.ts';
import { fenced } from '../tasks/fence.ts';
import { hintWords } from '../tasks/question-of.ts';
import type { KeptFacts } from './lines-to-send.ts';
import { measuredWords } from './measured-words.ts';

/** A part of a page as it was drawn. */
interface SeenPart {
  /** CSS selector of its element. */
  selector: string;
  /** What it is headed by; empty where it has no heading. */
  heading: string;
}

export interface SeenPage {
  /** Address. */
  page: string;
  widthPx: number;
  /** From top to bottom, without gaps. */
  pictures: readonly ModelImage[];
  /** Those that the pictures show, from top to bottom. */
  parts: readonly SeenPart[];
}

/** More would be a list of everything. */
export const MOST_SEEN = 4;

/** A few sentences. */
const OUTPUT_TOKENS = 700;

export interface Looking {
  ask: string;
  seen: SeenPage;
  /** By the same critic, of the whole site. */
  judgement: Judgement;
  facts: KeptFacts;
  /** What similar sites came to, in plain words. */
  hints: readonly string[];
}

const FORM = [
  `findings: at most ${MOST_SEEN}, none where nothing is wrong. part: its number. what: one sentence. fix: one sentence.`,
  'weight: warning or advice. certainty: likely where you see it plainly, else possible.',
].join(' ');

export function lookingQuestion({ ask, seen, judgement, facts, hints }: Looking): ModelQuestion {
  const { page, widthPx, pictures, parts } = seen;
  const listed = parts.map(({ heading }, index) => `${index + 1}: ${heading === '' ? 'without a heading' : heading}`);
  const pieces = pictures.length > 1 ? `, in ${pictures.length} pictures from top to bottom` : '';

  return {
    system: JUDGING_RULES,
    prompt: [
      `You see the page ${page} as drawn in a window ${widthPx} px wide${pieces}. ${ask}`,
      `The parts of the page, from top to bottom:\n${fenced('parts', listed.join('\n'))}`,
      ...measuredWords({ judgement, page }, facts),
      ...hintWords(hints),
      FORM,
    ].join('\n\n'),
    images: pictures,
    schema: ANSWER_FORM,
    outputTokens: OUTPUT_TOKENS,
  };
}

const ANSWER_FORM = {
  type: 'object',
  properties: {
    findings: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          part: { type: 'integer' },
          what: { type: 'string' },
          fix: { type: 'string' },
          weight: { type: 'string', enum: ['warning', 'advice'] },
          certainty: { type: 'string', enum: ['likely', 'possible'] },
        },
        required: ['part', 'what', 'fix', 'weight', 'certainty'],
        additionalProperties: false,
      },
    },
  },
  required: ['findings'],
  additionalProperties: false,
} as const;

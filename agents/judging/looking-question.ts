// Shows a model a page as drawn in a window of one width, and asks what a designer would not let pass.
import { JUDGING_RULES } from '../guidance/judging-rules.ts';
import type { ModelImage, ModelQuestion } from '../model.ts';
import { fenced } from '../tasks/fence.ts';

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

export function lookingQuestion({ page, widthPx, pictures, parts }: SeenPage): ModelQuestion {
  const listed = parts.map(({ heading }, index) => `${index + 1}: ${heading === '' ? 'without a heading' : heading}`);

  return {
    system: JUDGING_RULES,
    prompt: [
      `You see the page ${page} as drawn in a window ${widthPx} px wide${pictures.length > 1 ? `, in ${pictures.length} pictures from top to bottom` : ''}. Name what a careful designer would not let pass: words cut off or over one another, things that do not line up, too little or too much room, a picture that hides what matters, a part whose order confuses, no clear next step. Name nothing that is a matter of taste, and nothing where all is well.`,
      'The parts of the page, from top to bottom:',
      fenced('parts', listed.join('\n')),
      `findings: at most ${MOST_SEEN}, none where nothing is wrong. part: its number. what: one sentence. fix: one sentence. weight: warning or advice. certainty: likely where you see it plainly, else possible.`,
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

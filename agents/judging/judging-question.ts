// Asks a model to judge a site as one critic does, by the lines that the critic shows and what it has measured.
import { z } from 'zod';
import { JUDGING_RULES } from '../guidance/judging-rules.ts';
import { voiceWords } from '../guidance/voice-words.ts';
import { languageOf } from '../languages/say.ts';
import type { ModelQuestion } from '../model.ts';
import { readsOf } from '../orchestrator/step-key.ts';
import type { RegisteredCritic } from '../plan.ts';
import type { SlotName, Slots } from '../site/slots.ts';
import { fenced } from '../tasks/fence.ts';
import { materialOf } from '../tasks/material.ts';
import { hintWords } from '../tasks/question-of.ts';
import type { PageLines } from './critic-task.ts';
import { linesToSend } from './lines-to-send.ts';
import { measuredWords } from './measured-words.ts';

/** More would be a list, and the first ones matter. */
export const MOST_REASONS = 4;

/** A few sentences with their quotes. */
const OUTPUT_TOKENS = 900;

const FORM = [
  `score: from 0 to 100. reasons: at most ${MOST_REASONS}, what costs most first;`,
  'quote: at most twelve words of the site, letter by letter; why: one sentence.',
].join(' ');

export interface Judging {
  critic: RegisteredCritic;
  /** Of the finished site. */
  slots: Slots;
  /** What similar sites came to, in plain words. */
  hints: readonly string[];
}

export interface Judgeable {
  question: ModelQuestion;
  /** What reasons may quote. */
  pages: readonly PageLines[];
}

const Handed = z.custom<Slots>();

/** @returns undefined where the critic asks no model about lines, or has none to show */
export async function judgingQuestion({ critic, slots, hints }: Judging): Promise<Judgeable | undefined> {
  const { task } = critic;
  if (!task || task.shows === 'pictures') return undefined;

  const values = { get: (slot: SlotName) => slots[slot] };
  const reads = Handed.parse(readsOf(task, values));
  const pages = linesToSend(task.shows(reads), slots.facts);
  if (pages.length === 0) return undefined;

  const judgement = await critic.judge(Handed.parse(readsOf(critic, values)));
  const words = pages.map(({ page, lines }) => `page ${page}\n${lines.join('\n')}`).join('\n\n');
  const wishes = task.wishes?.(reads) ?? [];
  const question: ModelQuestion = {
    system: JUDGING_RULES,
    prompt: [
      task.ask,
      ...voiceKnown(reads),
      ...(wishes.length > 0 ? [`What the client wishes for:\n${fenced('wishes', wishes.join('\n'))}`] : []),
      ...measuredWords({ judgement, shown: pages }, slots.facts),
      fenced('site', words),
      ...hintWords(hints),
      FORM,
    ].join('\n\n'),
    schema: ANSWER_FORM,
    outputTokens: OUTPUT_TOKENS,
  };
  return { question, pages };
}

/** Where the critic reads what the client has said. */
function voiceKnown(reads: Partial<Slots>): string[] {
  const sentences = materialOf(reads, languageOf(reads.requirements?.languages?.[0])).map(({ text }) => text);
  if (sentences.length === 0) return [];
  return [voiceWords(sentences), `What the client has said:\n${fenced('material', sentences.join('\n'))}`];
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

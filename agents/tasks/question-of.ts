// Makes the question of a task: what is wanted, the client's sentences as data, the lines as they stand, the form of the answer.
import type { ModelQuestion } from '../model.ts';
import { RULES } from '../guidance/rules.ts';
import { voiceWords } from '../guidance/voice-words.ts';
import type { Refusal } from '../site/refusal.ts';
import type { Text } from '../site/text.ts';
import { fenced } from './fence.ts';
import { answerKey, standing, wordsAt } from './places.ts';
import type { Place } from './task.ts';

/** Tokens an answer needs around its words: names, marks, brackets. */
const FORM_TOKENS = 60;
/** No script needs more than two tokens for a letter or so. */
const TOKENS_A_CHARACTER = 1;
const CHOICE_TOKENS = 30;

export interface Asking {
  ask: string;
  places: readonly Place[];
  draft: unknown;
  material: readonly Text[];
  /** Found at fault with the slot earlier. */
  refusals: readonly Refusal[];
  /** What came of the same choices at similar clients, in plain words. */
  hints: readonly string[];
  /** Why an answer before this one could not be taken, by place. */
  refused: ReadonlyMap<string, string>;
}

export function questionOf(asking: Asking): ModelQuestion {
  const { ask, places, material } = asking;
  const sentences = material.map(({ text }) => text);

  return {
    system: RULES,
    prompt: [
      ask,
      ...(sentences.length > 0 ? [voiceWords(sentences), fenced('material', sentences.join('\n'))] : []),
      fenced('lines', places.map((place) => lineOf(place, asking)).join('\n')),
      ...foundWords(asking.refusals),
      ...hintWords(asking.hints),
    ].join('\n\n'),
    schema: {
      type: 'object',
      properties: Object.fromEntries(places.map((place) => [answerKey(place), answerForm(place)])),
      required: places.map(answerKey),
      additionalProperties: false,
    },
    outputTokens: FORM_TOKENS + places.reduce((sum, place) => sum + tokensFor(place), 0),
  };
}

function lineOf(place: Place, { draft, refused }: Asking): string {
  const why = refused.get(place.at);
  const before = why === undefined ? '' : ` Your last answer was not taken: ${why}`;
  const name = `${answerKey(place)}: ${place.what.replace(/\.$/, '')}.`;

  switch (place.type) {
    case 'words':
      return `${name} At most ${place.most} characters. Now: ${JSON.stringify(wordsAt(draft, place.at))}${before}`;
    case 'choice':
      return `${name} One of: ${place.options.map(({ value, says }) => `${value} (${says})`).join('; ')}. Now: ${standing(draft, place)?.value ?? 'none of them'}${before}`;
    case 'order':
      return `${name} The numbers in the order you would show them: ${place.labels.map((label, index) => `${index + 1} ${label}`).join('; ')}${before}`;
  }
}

function answerForm(place: Place): object {
  switch (place.type) {
    case 'words':
      return { type: 'string' };
    case 'choice':
      return { type: 'string', enum: place.options.map(({ value }) => value) };
    case 'order':
      return { type: 'array', items: { type: 'integer' } };
  }
}

function foundWords(refusals: readonly Refusal[]): string[] {
  if (refusals.length === 0) return [];
  const said = refusals.map(({ at, message }) => `${at || 'all of it'}: ${message}`);
  return [`Found at fault before:\n${fenced('findings', said.join('\n'))}`];
}

/** What is remembered of similar sites, as data. */
export function hintWords(hints: readonly string[]): string[] {
  return hints.length === 0 ? [] : [`What similar sites of this studio came to:\n${fenced('memory', hints.join('\n'))}`];
}

function tokensFor(place: Place): number {
  return place.type === 'words' ? place.most * TOKENS_A_CHARACTER : CHOICE_TOKENS;
}

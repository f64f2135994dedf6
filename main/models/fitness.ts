// Whether a model is fit for the work: three small tasks like those of the agents, in time, said in words.
import { languageOf } from '../../agents/languages/say.ts';
import type { Model } from '../../agents/model.ts';
import { questionOf } from '../../agents/tasks/question-of.ts';
import { takeAnswer } from '../../agents/tasks/take-answer.ts';
import type { Place } from '../../agents/tasks/task.ts';

interface Trial {
  name: string;
  ask: string;
  draft: object;
  places: readonly Place[];
}

export interface Fitness {
  model: string;
  isFit: boolean;
  trials: { name: string; passed: boolean; durationMs: number; words: string }[];
  words: string;
}

/** So long a designer waits for one line. */
const IN_TIME_MS = 20_000;
const ENOUGH = 2;

const MATERIAL = [
  'We have baked in Linz since 1911.',
  'The sourdough rests for 26 hours.',
  'No additives, no baking mixtures.',
  'Maria Hofer stands in the shop from six.',
].map((text, index) => ({ text, from: [`facts.statements.${index}`] }));

const TRIALS: readonly Trial[] = [
  {
    name: 'a headline',
    ask: 'Better the headline.',
    draft: { headline: { text: 'Bakery in Linz', from: ['facts.name'] } },
    places: [{ type: 'words', at: '/headline', what: 'headline', most: 72, form: 'headline' }],
  },
  {
    name: 'a choice',
    ask: 'How should the buttons look?',
    draft: { button: 'solid' },
    places: [
      {
        type: 'choice',
        at: '/button',
        what: 'look of the buttons',
        options: [
          { value: 'solid', says: 'filled' },
          { value: 'outline', says: 'an outline' },
        ],
      },
    ],
  },
  {
    name: 'an order',
    ask: 'Put the questions in order, the most urgent first.',
    draft: { items: ['When are you open?', 'Who built the oven?', 'Where are you?'] },
    places: [
      { type: 'order', at: '/items', what: 'questions', labels: ['When are you open?', 'Who built the oven?', 'Where are you?'] },
    ],
  },
];

/** @throws what a stop throws; a fault of the model is part of the answer */
export async function fitnessOf(model: Model, now: () => number, signal: AbortSignal): Promise<Fitness> {
  const trials: Fitness['trials'] = [];
  for (const trial of TRIALS) trials.push(await tried(trial, { model, now, signal }));

  const passed = trials.filter((trial) => trial.passed).length;
  const slowest = Math.max(...trials.map(({ durationMs }) => durationMs));
  const isFit = passed >= ENOUGH && slowest <= IN_TIME_MS;
  return { model: model.id, isFit, trials, words: verdict({ passed, slowest, isFit }) };
}

interface Trying {
  model: Model;
  now(this: void): number;
  signal: AbortSignal;
}

async function tried({ name, ask, draft, places }: Trial, { model, now, signal }: Trying): Promise<Fitness['trials'][number]> {
  const startedAt = now();
  const question = questionOf({ ask, draft, places, material: MATERIAL, refusals: [], hints: [], refused: new Map() });

  try {
    const { text } = await model.ask(question, { signal, onDelta: () => undefined });
    const { refused } = takeAnswer(text, { draft, places, material: MATERIAL, language: languageOf('en') });
    const [why] = refused.values();
    return {
      name,
      passed: why === undefined,
      durationMs: now() - startedAt,
      words: why ?? 'It answered in the form that was asked for.',
    };
  } catch (error) {
    if (signal.aborted) throw error;
    const words = error instanceof Error ? error.message : String(error);
    return { name, passed: false, durationMs: now() - startedAt, words };
  }
}

function verdict({ passed, slowest, isFit }: { passed: number; slowest: number; isFit: boolean }): string {
  if (isFit)
    return `It is fit for the work: ${passed} of ${TRIALS.length} tasks done, none took longer than ${Math.ceil(slowest / 1000)} s.`;
  if (passed < ENOUGH) return `It is not fit for the work: ${passed} of ${TRIALS.length} tasks done. A larger model helps.`;
  return `It is too slow: a task took ${Math.ceil(slowest / 1000)} s. A smaller model helps.`;
}

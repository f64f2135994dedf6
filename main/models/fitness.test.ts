import { expect, test } from 'vitest';
import { ModelFault } from '../../agents/model-fault.ts';
import type { Model } from '../../agents/model.ts';
import { fitnessOf } from './fitness.ts';

const STILL = new AbortController().signal;
const GOOD = ['{"headline": "The sourdough rests for 26 hours"}', '{"button": "outline"}', '{"items": [1, 3, 2]}'];

interface Trial {
  answers: readonly (string | Error)[];
  durationMs?: number;
}

interface Told {
  isFit: boolean;
  words: RegExp;
}

/** Answers one trial after the other, each taking so long. */
function tried(answers: readonly (string | Error)[], durationMs = 100) {
  let asked = 0;
  let nowMs = 0;
  const model: Model = {
    id: 'own/small',
    label: 'small',
    async ask() {
      nowMs += durationMs;
      const answer = answers[asked++ % answers.length] ?? '';
      if (answer instanceof Error) throw answer;
      return { text: answer, usage: { inputTokens: 1, cachedInputTokens: 0, storedInputTokens: 0, outputTokens: 1 } };
    },
    mostUsd: () => 0,
    mostTokens: () => 0,
    costUsd: () => 0,
  };
  return fitnessOf(model, () => nowMs, STILL);
}

test.each<[string, Trial, Told]>([
  [
    'fills all three forms in time',
    { answers: GOOD },
    { isFit: true, words: /^It is fit for the work: 3 of 3 tasks done, none took longer than 1 s\.$/ },
  ],
  ['fills two of them', { answers: [...GOOD.slice(0, 2), 'Gladly!'] }, { isFit: true, words: /^It is fit.*2 of 3/ }],
  ['talks', { answers: ['Gladly! A headline.'] }, { isFit: false, words: /^It is not fit for the work: 0 of 3.*larger model/ }],
  [
    'answers with what nobody asked',
    { answers: ['{"headline": "Best bread ever", "button": "neon", "items": [9]}'] },
    { isFit: false, words: /^It is not fit/ },
  ],
  ['is not there', { answers: [new ModelFault('unreachable', 'small')] }, { isFit: false, words: /^It is not fit/ }],
  [
    'takes half a minute',
    { answers: GOOD, durationMs: 30_000 },
    { isFit: false, words: /^It is too slow: a task took 30 s\. A smaller model helps\.$/ },
  ],
])('a model that %s is told so in words', async (_case, { answers, durationMs = 100 }, { isFit, words }) => {
  const fitness = await tried(answers, durationMs);

  expect(fitness.isFit).toBe(isFit);
  expect(fitness.words).toMatch(words);
  expect(fitness.trials.map(({ name }) => name)).toEqual(['a headline', 'a choice', 'an order']);
});

test('each task says why it was not done', async () => {
  const { trials } = await tried(['Gladly!', '{"button": "neon"}', new ModelFault('slow', 'small')]);

  expect(trials.map(({ passed }) => passed)).toEqual([false, false, false]);
  expect(trials.map(({ words }) => words)).toEqual([
    expect.stringContaining('not the JSON object'),
    expect.stringContaining('none of solid, outline'),
    expect.stringContaining('took too long'),
  ]);
});

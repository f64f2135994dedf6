// Tests of taking turns.
import { expect, test } from 'vitest';
import { ownTurn, turn } from './turn.ts';

const WORK_MS = 3;

function work(): void {
  const begunMs = performance.now();
  while (performance.now() - begunMs < WORK_MS);
}

test.each([
  [
    'one after the other',
    async (times: number) => {
      for (let count = 0; count < times; count++) await turn().then(work);
    },
  ],
  [
    'asked for all at once',
    async (times: number) => void (await Promise.all(Array.from({ length: times }, () => turn().then(work)))),
  ],
])('who waits for the thread is answered many times in a long loop: %s', async (_name, loop) => {
  let answered = 0;
  let isOver = false;
  const answer = () => {
    answered++;
    if (!isOver) setImmediate(answer);
  };
  setImmediate(answer);

  await loop(60);
  isOver = true;

  expect(answered).toBeGreaterThan(10);
});

test('no two pieces of work fall into one round of the event loop, whoever asked for them', async () => {
  let round = 0;
  let isOver = false;
  const count = () => {
    round++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);

  const rounds: number[] = [];
  const longWork = () => {
    for (let times = 0; times < 4; times++) work();
    rounds.push(round);
  };
  await Promise.all([turn, ownTurn, turn, ownTurn, turn, ownTurn].map((ask) => ask().then(longWork)));
  isOver = true;

  expect(new Set(rounds).size).toBe(rounds.length);
});

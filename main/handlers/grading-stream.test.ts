import { expect, test } from 'vitest';
import { gradingStream } from './grading-stream.ts';

const GRADING = { gradedAt: new Date(0), grades: [], kinds: [] };

test('progress comes before the grades', async () => {
  const events = [];
  const stream = gradingStream(async ({ onEvent }) => {
    onEvent({ type: 'progress', done: 1, of: 2, what: '/' });
    return GRADING;
  }, undefined);
  for await (const event of stream) events.push(event);

  expect(events).toEqual([
    { type: 'progress', done: 1, of: 2, what: '/' },
    { type: 'graded', grading: GRADING },
  ]);
});

test('leaving the stream stops the grading', async () => {
  let stopped: AbortSignal | undefined;
  const events = gradingStream(async ({ signal, onEvent }) => {
    stopped = signal;
    onEvent({ type: 'progress', done: 1, of: 2, what: '/' });
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    signal.throwIfAborted();
    return GRADING;
  }, undefined);

  await events.next();
  await events.return();

  expect(stopped?.aborted).toBe(true);
});

test('what fails otherwise is told', async () => {
  const failing = gradingStream(() => Promise.reject(new Error('No folder.')), undefined);
  await expect(failing.next()).rejects.toThrow('No folder.');
});

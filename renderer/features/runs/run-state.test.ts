import { expect, test } from 'vitest';
import type { StudioEvent } from '../../../preload/contract/run.ts';
import { after, begun, broken, endedCount, type RunState, type RunSubject } from './run-state.ts';

const SUBJECT: RunSubject = { type: 'brief', source: { type: 'sample', id: 'bakery' }, wish: {}, name: 'Tansey’s' };
const planned = (agent: string) => ({ agent, layer: 'design', purpose: 'Decides.', writes: agent, waitsFor: [] });

const START: StudioEvent = { type: 'run-start', runId: 'r', steps: ['palette', 'motion'].map(planned) };
const PALETTE_STARTS: StudioEvent = { type: 'step-start', runId: 'r', agent: 'palette' };
const PALETTE_ENDS: StudioEvent = { type: 'step-end', runId: 'r', agent: 'palette', outcome: 'made', durationMs: 12 };
const MOTION_FAILS: StudioEvent = {
  type: 'step-end',
  runId: 'r',
  agent: 'motion',
  outcome: 'failed',
  durationMs: 1,
  message: 'No.',
};

function told(...events: StudioEvent[]): RunState {
  return events.reduce(after, begun(SUBJECT));
}

const outcomes = ({ steps }: RunState) => steps.map(({ outcome }) => outcome);

test.each([
  ['before the plan is known', told(), []],
  ['at the start', told(START), ['waiting', 'waiting']],
  ['while one runs', told(START, PALETTE_STARTS), ['running', 'waiting']],
  ['after it ended', told(START, PALETTE_STARTS, PALETTE_ENDS), ['made', 'waiting']],
  ['after one failed', told(START, MOTION_FAILS), ['waiting', 'failed']],
])('%s the steps stand as they were told', (_, state, expected) => {
  expect(outcomes(state)).toEqual(expected);
});

test('a step keeps its time and its message', () => {
  expect(told(START, MOTION_FAILS).steps[1]).toMatchObject({ durationMs: 1, message: 'No.' });
});

test('only steps with nothing left to do count as ended', () => {
  expect(endedCount(told(START, PALETTE_STARTS, MOTION_FAILS))).toBe(1);
});

test('the run is done once the site is written, and knows its project', () => {
  expect(told(START, { type: 'site-written', projectId: 'p1' })).toMatchObject({ phase: 'done', projectId: 'p1' });
});

test('a broken run leaves nothing running', () => {
  const state = broken(told(START, PALETTE_STARTS), { phase: 'failed', words: 'The disk is full.' });
  expect(outcomes(state)).toEqual(['waiting', 'waiting']);
  expect(state).toMatchObject({ phase: 'failed', words: 'The disk is full.' });
});

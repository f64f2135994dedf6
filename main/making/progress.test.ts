import { expect, test } from 'vitest';
import type { RunEvent } from '../../agents/site/run-event.ts';
import { progressOn } from './progress.ts';

const RUN = { runId: 'run' };
const step = (agent: string) => ({ agent, layer: 'design', purpose: 'P.', writes: agent, waitsFor: [] });
const start: RunEvent = { ...RUN, type: 'run-start', steps: [step('motion'), step('rhythm')] };
const begins = (agent: string): RunEvent => ({ ...RUN, type: 'step-start', agent });
const ends = (agent: string, rest: Partial<Extract<RunEvent, { type: 'step-end' }>>): RunEvent => ({
  ...RUN,
  type: 'step-end',
  agent,
  outcome: 'made',
  durationMs: 12,
  ...rest,
});
const over: RunEvent = {
  ...RUN,
  type: 'run-end',
  outcome: 'done',
  durationMs: 20,
  counts: { made: 2, kept: 0, failed: 0, skipped: 0 },
};

function shown(events: RunEvent[], isTTY: boolean): string {
  let text = '';
  const listen = progressOn({ isTTY, write: (words) => (text += words) });
  events.forEach(listen);
  return text;
}

test.each([
  ['made', ends('motion', {}), '  motion                     12 ms\n'],
  [
    'failed',
    ends('motion', { outcome: 'failed', message: 'The ink ran out.' }),
    '  motion                    failed: The ink ran out.\n',
  ],
  ['kept', ends('motion', { outcome: 'kept' }), ''],
  [
    'kept, but not all that was typed',
    ends('motion', { outcome: 'kept', message: 'No longer has a place for it.' }),
    '  motion                    No longer has a place for it.\n',
  ],
  ['skipped', ends('motion', { outcome: 'skipped' }), ''],
])('in a file a step that was %s is one line or none', (_outcome, event, text) => {
  expect(shown([start, begins('motion'), event, over], false)).toBe(text);
});

test('a terminal shows what runs, and is clean at the end', () => {
  const text = shown([start, begins('motion'), begins('rhythm'), ends('motion', {}), over], true);

  expect(text).toContain('0 of 2: motion, rhythm');
  expect(text).toContain('1 of 2: rhythm');
  expect(text.endsWith('\r\u001B[K')).toBe(true);
});

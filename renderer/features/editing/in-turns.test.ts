import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTurns } from './in-turns.ts';

const PAUSE_MS = 40;
const told: string[] = [];
const tablet = (message: string) => void told.push(`tablet ${message}`);
const phone = (message: string) => void told.push(`phone ${message}`);

beforeEach(() => {
  told.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('one is told after the other, a pause before each', () => {
  inTurns<string>(PAUSE_MS).tell([tablet, phone], 'a');

  expect(told).toEqual([]);
  vi.advanceTimersByTime(PAUSE_MS);
  expect(told).toEqual(['tablet a']);
  vi.advanceTimersByTime(PAUSE_MS);
  expect(told).toEqual(['tablet a', 'phone a']);
});

test('while messages keep coming both are told, in turn, the newest', () => {
  const { tell } = inTurns<string>(PAUSE_MS);
  for (const message of ['a', 'b', 'c', 'd']) {
    tell([tablet, phone], message);
    vi.advanceTimersByTime(PAUSE_MS);
  }
  vi.runAllTimers();

  expect(told).toEqual(['tablet a', 'phone b', 'tablet c', 'phone d', 'tablet d']);
});

test('what is forgotten is told to nobody', () => {
  const turns = inTurns<string>(PAUSE_MS);
  turns.tell([tablet], 'a');
  turns.forget();
  vi.runAllTimers();

  expect(told).toEqual([]);
});

import { expect, test, vi } from 'vitest';
import { afterRest } from './after-rest.ts';

test('of many deeds only the newest is done, once, and then the next again', () => {
  vi.useFakeTimers();
  const done: number[] = [];
  const { soon } = afterRest<number>((deed) => done.push(deed), 100);

  [1, 2, 3].forEach(soon);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(100);
  soon(4);
  vi.advanceTimersByTime(100);
  expect(done).toEqual([3, 4]);
  vi.useRealTimers();
});

test('what was forgotten is not done', () => {
  vi.useFakeTimers();
  const done: number[] = [];
  const { soon, forget } = afterRest<number>((deed) => done.push(deed), 100);

  soon(1);
  forget();
  vi.advanceTimersByTime(100);
  expect(done).toEqual([]);
  vi.useRealTimers();
});

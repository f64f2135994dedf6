import { expect, test } from 'vitest';
import { openDays } from './open-days.ts';

const spans = [{ opens: '11:00', closes: '23:00' }];
const DAILY = { days: [1, 2, 3, 4, 5, 6, 7], spans };

test.each([
  ['a closed day is none of every day', [{ days: [1], spans: [] }], [2, 3, 4, 5, 6, 7]],
  ['two closed days', [{ days: [1, 2], spans: [] }], [3, 4, 5, 6, 7]],
  ['a closing with a note may hold for a while only', [{ days: [1], spans: [], note: 'im Jänner' }], DAILY.days],
  ['another opening takes nothing away', [{ days: [6], spans }], DAILY.days],
  ['who is closed on as many days says something else', [{ days: DAILY.days, spans: [] }], DAILY.days],
])('%s', (_what, others, days) => {
  expect(openDays(DAILY, [DAILY, ...others])).toEqual(days);
});

test('a closed day stays a closed day', () => {
  const closed = { days: [1, 2], spans: [] };
  expect(openDays(closed, [closed, { days: [1], spans: [] }])).toEqual([1, 2]);
});

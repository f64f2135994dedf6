// Hours that cannot hold at once.
import { expect, test } from 'vitest';
import { conflictingHours } from './conflicting-hours.ts';

test.for([
  ['summer and winter', ['Mo-Fr', '9-17'], ['Mo-Fr', '8:30-14:30'], 2],
  ['two places', ['Mo-Fr', '9-12, 15-19'], ['Mo-Do', '16-19'], 2],
  ['a morning and an afternoon', ['Mo-Fr', '9-12'], ['Mo-Fr', '14-18'], 0],
  ['the same twice', ['Mo-Fr', '9-12'], ['Mo', '9-12'], 0],
  ['other days', ['Mo-Fr', '9-17'], ['Sa', '9-12'], 0],
  ['a closed day', ['Mo-So', '9-17'], ['Mo', 'geschlossen'], 0],
] as const)('%s', ([, first, second, count]) => {
  expect(conflictingHours([first, second].map(([days, times]) => ({ days, times })))).toHaveLength(count);
});

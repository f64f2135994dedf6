// Tables pasted with tabs.
import { expect, it } from 'vitest';
import { untabbed } from './tabs.ts';

it.each([
  [
    ['Cut\tPrice\tTime', 'Short\t30\t20 min'],
    ['', '| Cut | Price | Time |', '| --- | --- | --- |', '| Short | 30 | 20 min |', ''],
  ],
  [
    ['Tag\tvon\tbis', 'Di - Fr\t10:00\t18:30', 'Montag\tgeschlossen\t'],
    ['Di - Fr 10:00–18:30', 'Montag geschlossen'],
  ],
  [
    ['Tel.\t0921 555 030', 'Colour\t65'],
    ['Tel.: 0921 555 030', 'Colour 65'],
  ],
  [['no tabs here'], ['no tabs here']],
])('%j becomes %j', (lines, expected) => {
  expect(untabbed(lines)).toEqual(expected);
});

// Tables pasted with tabs.
import { expect, it } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';
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

it.each([
  'Days\tFrom\tTo\nMonday\t9\t17\nTuesday\t9\t17',
  'Gruppe\tAlter\tPlätze\nEltern-Kind\t3\t12\nGroße\t6\t14',
  'Name\tAge\tYears teaching\nAnna\t34\t12\nTom\t41\t20',
  'Room\tWidth\tLength\nHall\t12\t20\nLoft\t6\t8',
  'Trail\tClimb\tRiders\nMoor\t26\t12\nLoop\t35\t9',
])('of the table %j nothing is a price', (table) => {
  expect(briefOf(`Studio Nord, Graz\n\n${table}\n`).services).toEqual([]);
});

it('keeps hours in columns', () => {
  expect(untabbed(['Days\tFrom\tTo', 'Monday\t9\t17', 'Tuesday\t9\t17']).slice(-2)).toEqual(['Monday 9–17', 'Tuesday 9–17']);
});

it('reads kinds in columns where a currency or cents stand with them', () => {
  expect(untabbed(['Cut\tLong\tShort', 'Dry\t£30\t20', 'Wet\t35\t25'])).toContain('| Dry, Long | £30 |');
});

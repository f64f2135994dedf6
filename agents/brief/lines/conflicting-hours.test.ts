// Hours that cannot hold at once.
import { expect, test } from 'vitest';
import { readBrief } from '../read-brief.ts';
import { agreedHours } from './conflicting-hours.ts';

test.for([
  ['summer and winter', ['Mo-Fr', '9-17'], ['Mo-Fr', '8:30-14:30'], ['Mo-Fr', 'Mo-Fr'], []],
  ['two places', ['Mo-Fr', '9-12, 15-19'], ['Mo-Do', '16-19'], ['Mo-Fr', 'Mo-Do'], []],
  ['a morning and an afternoon', ['Mo-Fr', '9-12'], ['Mo-Fr', '14-18'], [], ['Mo-Fr', 'Mo-Fr']],
  ['the same twice', ['Mo-Fr', '9-12'], ['Mo', '9-12'], [], ['Mo-Fr', 'Mo']],
  ['other days', ['Mo-Fr', '9-17'], ['Sa', '9-12'], [], ['Mo-Fr', 'Sa']],
  ['a closed day', ['Mo-So', '9-17'], ['Mo', 'geschlossen'], [], ['Mo-So', 'Mo']],
  ['a shorter day', ['Mo-Fr', '8-17'], ['Fr', '8-14'], [], ['Mo-Fr except Fri', 'Fr']],
  ['a longer day before the others', ['Wed', '9-7'], ['Mon-Fri', '9-5'], [], ['Wed', 'Mon-Fri except Wed']],
  [
    'days that overlap',
    ['Mon-Thu', '9-5'],
    ['Thu-Sat', '9-7'],
    ['Mon-Thu except Mon, Tue, Wed', 'Thu-Sat except Fri, Sat'],
    ['Mon-Thu except Thu', 'Thu-Sat except Thu'],
  ],
] as const)('%s', ([, first, second, asked, kept]) => {
  const agreed = agreedHours([first, second].map(([days, times]) => ({ days, times })));
  expect(agreed.asked.map(({ days }) => days)).toEqual(asked);
  expect(agreed.kept.map(({ days }) => days)).toEqual(kept);
});

test('lines with notes of their own are both kept', () => {
  const lines = [
    { days: 'Mon-Fri', times: '9-5', note: 'office' },
    { days: 'Mon-Fri', times: '8-6', note: 'workshop' },
  ];
  expect(agreedHours(lines)).toEqual({ kept: lines, asked: [] });
});

const briefWith = (hours: string) =>
  readBrief({ name: 'brief.json', bytes: new TextEncoder().encode(JSON.stringify({ name: 'Muster Salon', hours })) });

test.for([
  ['Mo-Fr 8-17, Fr 8-14', ['Mo-Fr except Fri 8-17', 'Fr 8-14']],
  ['Mon-Fri 9-5, Wed 9-7', ['Mon-Fri except Wed 9-5', 'Wed 9-7']],
  ['Mon-Fri 9-5 office, Mon-Fri 8-6 workshop', ['Mon-Fri 9-5 office', 'Mon-Fri 8-6 workshop']],
  ['Mon-Fri 9-5 (summer), Mon-Fri 10-4 (winter)', ['Mon-Fri 9-5 summer', 'Mon-Fri 10-4 winter']],
  ['Summer: Mon-Fri 9-5. Winter: Mon-Fri 10-4', ['Summer: Mon-Fri 9-5', 'Winter: Mon-Fri 10-4']],
  ['Mon-Fri 9-5, Thu till 8, Wed 9-7', ['Mon-Fri except Thu, Wed 9-5', 'Wed 9-7', 'Thu 09:00–20:00']],
] as const)('of “%s” nothing is lost', ([said, hours]) => {
  const brief = briefWith(said);
  expect(brief.hours.map(({ days, times, note = '' }) => `${days} ${times} ${note}`.trim())).toEqual(hours);
  expect(brief.unread).toEqual([]);
});

test('of more lines than a week has the first are kept, and the rest is asked about', () => {
  const brief = briefWith('Mon 9-5; '.repeat(2000));
  expect(brief.hours).toHaveLength(100);
  expect(brief.unread.length).toBeGreaterThan(0);
});

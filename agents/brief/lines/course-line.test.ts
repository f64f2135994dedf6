// A course and its dishes in one line.
import { expect, test } from 'vitest';
import { courseLineOf } from './course-line.ts';

test.each([
  [
    'Starters: Dakos €6.50; Fava from Santorini €7; Boureki €8.',
    [
      ['Starters', 'Dakos', '€6.50'],
      ['Starters', 'Fava from Santorini', '€7'],
      ['Starters', 'Boureki', '€8'],
    ],
  ],
  [
    'Weine: Hauswein, 1/4 l 3,20 €; Riesling, Flasche 24 €',
    [
      ['Weine', 'Hauswein, 1/4 l', '3,20 €'],
      ['Weine', 'Riesling, Flasche', '24 €'],
    ],
  ],
])('%j is several things', (line, offers) => {
  expect(courseLineOf(line)?.map(({ category, name, price }) => [category, name, price])).toEqual(offers);
});

test.each([
  ['one thing', 'Root canal: from £340'],
  ['one thing and what belongs to it', 'Wedding: half a day; with prints £950'],
  ['no prices', 'Starters: Dakos; Fava; Boureki'],
  ['no name for all of them', 'Dakos €6.50; Fava €7'],
])('a line of %s is none', (_, line) => {
  expect(courseLineOf(line)).toBeUndefined();
});

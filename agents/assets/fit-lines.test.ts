import { expect, test } from 'vitest';
import { fitLines } from './fit-lines.ts';

/** Every character is half an em wide. */
const LETTERING = { advances: {}, average: 0.5, tracking: 0 };
const ROOM = { widthPx: 200, maxLines: 2, largestPx: 40, smallestPx: 20 };

test.each([
  ['short words stand large on one line', 'Brot', { lines: ['Brot'], sizePx: 40 }],
  ['longer ones break', 'Brot und Bier', { lines: ['Brot und', 'Bier'], sizePx: 40 }],
  ['still longer ones are set smaller', 'Brot und Bier und Wein', { lines: ['Brot und Bier', 'und Wein'], sizePx: 28 }],
  ['one long word is set smaller', 'Backwarenhandel', { lines: ['Backwarenhandel'], sizePx: 24 }],
  ['a word wider than the room is cut', 'Donaudampfschifffahrtsgesellschaft', { lines: ['Donaudampfschifffah…'], sizePx: 20 }],
  [
    'more than the room holds ends in dots',
    'eins zwei drei vier fünf sechs sieben acht neun',
    {
      lines: ['eins zwei drei vier', 'fünf sechs sieben…'],
      sizePx: 20,
    },
  ],
  ['no words are no lines', ' ', { lines: [], sizePx: 40 }],
])('%s', (_case, text, expected) => {
  expect(fitLines(text, ROOM, LETTERING)).toEqual(expected);
});

test('tracking takes room', () => {
  expect(fitLines('Brotzeit', ROOM, { ...LETTERING, tracking: 0.25 }).sizePx).toBeLessThan(40);
});

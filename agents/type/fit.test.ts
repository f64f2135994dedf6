// Tests of fitting text by its advance widths.
import { expect, test } from 'vitest';
import { fitSizePx, linesOf, longestWordEm } from './fit.ts';

/** Every letter is half an em, i a quarter, M a whole. */
const ADVANCES = { average: 0.5, by: { i: 0.25, M: 1, e: 0.5, ' ': 0.25 } };
const PLAIN = { tracking: 0, capitals: false };

test.each([
  ['the widest word counts', 'a bb cccc', 2],
  ['a narrow letter is narrow', 'iiii', 1],
  ['a hyphen breaks a word and stays with its first half', 'aaa-bb', 2],
  ['a slash breaks a word', 'aa/bb', 1.5],
  ['a soft hyphen breaks a word', 'aaaa\u00adbb', 2],
  ['a non-breaking space does not', 'aa\u00a0bb', 2.25],
  ['an accent has no width', 'e\u0301e\u0301', 1],
  ['an accented letter is as wide as its letter', 'éé', 1],
  ['ideographs break anywhere', '東京都', 1],
  ['nothing is no wide', '', 0],
])('%s', (_, text, em) => {
  expect(longestWordEm(text, ADVANCES, PLAIN)).toBeCloseTo(em);
});

test('capitals are measured as capitals', () => {
  expect(longestWordEm('mm', ADVANCES, { tracking: 0, capitals: true })).toBe(2);
});

test('tracking counts for each letter', () => {
  expect(longestWordEm('aaaa', ADVANCES, { tracking: -0.05, capitals: false })).toBeCloseTo(1.8);
});

test.each([
  [100, 1],
  [30, 2],
  [20, 4],
])('"aa aa aa aa" at 10 px takes %d px wide boxes', (widthPx, lines) => {
  expect(linesOf('aa aa aa aa', ADVANCES, { ...PLAIN, sizePx: 10, widthPx })).toBe(lines);
});

test('a word wider than the box still has one line', () => {
  expect(linesOf('aaaaaaaaaa', ADVANCES, { ...PLAIN, sizePx: 10, widthPx: 10 })).toBe(1);
});

test('the largest size that keeps to the lines is found', () => {
  const box = { ...PLAIN, widthPx: 300, maxLines: 2, floorPx: 20, capPx: 200 };
  const sizePx = fitSizePx('aaaa bbbb cccc dddd', ADVANCES, box);

  expect(linesOf('aaaa bbbb cccc dddd', ADVANCES, { ...box, sizePx })).toBe(2);
  expect(linesOf('aaaa bbbb cccc dddd', ADVANCES, { ...box, sizePx: sizePx + 1 })).toBeGreaterThan(2);
});

test('a long word makes the text smaller than the floor rather than run over', () => {
  const sizePx = fitSizePx('aaaaaaaaaaaaaaaaaaaa', ADVANCES, { ...PLAIN, widthPx: 100, maxLines: 3, floorPx: 34, capPx: 100 });

  expect(sizePx).toBeCloseTo(10);
});

test('a short text stops at the cap', () => {
  expect(fitSizePx('a', ADVANCES, { ...PLAIN, widthPx: 900, maxLines: 2, floorPx: 34, capPx: 96 })).toBe(96);
});

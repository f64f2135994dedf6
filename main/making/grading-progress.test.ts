import { expect, test } from 'vitest';
import { gradingProgressOn } from './grading-progress.ts';

function written(isTTY: boolean): string {
  let text = '';
  const show = gradingProgressOn({ isTTY, write: (words) => (text += words) });
  for (let done = 1; done <= 8; done++) show({ done, of: 8, what: `/${done}/` });
  return text;
}

test('a terminal is told each page, on one line that is clear at the end', () => {
  expect(written(true)).toContain('\r\u001B[K  3 of 8: /3/');
  expect(written(true).endsWith('8 of 8: /8/')).toBe(false);
  expect(written(true).endsWith('\r\u001B[K')).toBe(true);
});

test('elsewhere each quarter is a line', () => {
  expect(written(false)).toBe([2, 4, 6, 8].map((done) => `  ${done} of 8 looked at.\n`).join(''));
});

import { expect, test } from 'vitest';
import { withoutMarks } from './pasted-lines.ts';

test.each([
  [
    ['[12/03/25, 10:14] Jo: hiya', '12.03.25, 10:15 - Jo: cut 25'],
    ['hiya', 'cut 25'],
  ],
  [
    ['[12/03/25, 10:14] Jo: hiya', '[12/03/25, 10:15] Anna: hello'],
    ['[12/03/25, 10:14] Jo: hiya', '[12/03/25, 10:15] Anna: hello'],
  ],
  [
    ['📞 0117 496 0133', "it's Priya 😊"],
    ['0117 496 0133', "it's Priya"],
  ],
  [
    ['🥐 Crumb', 'Crumb 🥐', '© Crumb'],
    ['🥐 Crumb', 'Crumb 🥐', '© Crumb'],
  ],
  [
    ['o\tReformer\t£22', '\u{F0B7}\tMat class'],
    ['- Reformer\t£22', '- Mat class'],
  ],
])('what a program put around the words goes: %j', (lines, read) => {
  expect(withoutMarks(lines)).toEqual(read);
});

import { expect, test } from 'vitest';
import { fold } from '../reading/fold.ts';
import { wordMarks, wordSource } from './word-marks.ts';

const MARKS = wordMarks('book tea cita_previa كتاب');

test.each([
  ['We take bookings', 8],
  ['a tea room', 2],
  ['a team', -1],
  ['the notebook', -1],
  ['pide cita previa', 5],
  ['والكتاب', 0],
  ['nothing of the kind', -1],
])('“%s” holds a word at %i', (text, at) => {
  expect(fold(text).search(MARKS)).toBe(at);
  expect(fold(text).search(new RegExp(wordSource('book tea cita_previa كتاب'), 'u'))).toBe(at);
});

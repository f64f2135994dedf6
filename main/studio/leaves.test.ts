import { expect, test } from 'vitest';
import { differencesOf, leavesOf } from './leaves.ts';

test('a value is listed by its pointers', () => {
  expect(leavesOf({ name: 'Hofer', phones: [{ display: '1' }], none: undefined })).toEqual([
    { pointer: '/name', words: 'Hofer' },
    { pointer: '/phones/0/display', words: '1' },
  ]);
});

test.each([
  { about: 'the same', before: { a: 1 }, after: { a: 1 }, expected: [] },
  { about: 'another value', before: { a: 1 }, after: { a: 2 }, expected: [{ pointer: '/a', before: '1', after: '2' }] },
  { about: 'one more', before: {}, after: { a: 2 }, expected: [{ pointer: '/a', after: '2' }] },
  { about: 'one less', before: { a: 1 }, after: {}, expected: [{ pointer: '/a', before: '1' }] },
])('$about differs so', ({ before, after, expected }) => {
  expect(differencesOf(leavesOf(before), leavesOf(after))).toEqual(expected);
});

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { projectNamed } from './project-named.ts';

const PROJECTS = [
  { id: '1', key: resolve('briefs/hofer.json'), name: 'Hofer' },
  { id: '2', key: resolve('briefs/tansey.json'), name: 'Tansey' },
  { id: '3', key: resolve('briefs/tansey-2.json'), name: 'Tansey' },
];

test.each([
  ['its id', '2', '2'],
  ["its brief's file", 'briefs/tansey-2.json', '3'],
  ['its name, however it is written', 'hofer', '1'],
])('a project is meant by %s', (_case, words, id) => {
  expect(projectNamed(PROJECTS, words)).toBe(id);
});

test('a name of several is refused with their ids', () => {
  expect(() => projectNamed(PROJECTS, 'Tansey')).toThrowError(/by its id:\n {2}2 {2}Tansey\n {2}3 {2}Tansey/);
});

test('a name of none is refused with what there is', () => {
  expect(() => projectNamed(PROJECTS, 'Huber')).toThrowError(expect.objectContaining({ kind: 'not-found' }));
  expect(() => projectNamed([], 'Huber')).toThrowError('none yet');
});

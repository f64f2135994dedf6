import { expect, test } from 'vitest';
import type { Grade } from '../../agents/site/judgement.ts';
import { gradeCommand } from './grade.ts';
import { below, readThreshold } from './threshold.ts';

const grade = (rest: Partial<Grade>): Grade => ({
  dimension: 'seo',
  judge: 'measured',
  reasons: [],
  checks: { made: 1, held: 1 },
  untold: [],
  ...rest,
});
const B = grade({ score01: 0.85, letter: 'B' });
const UNKNOWN = grade({ dimension: 'code' });

test.each([
  ['B', 0.8],
  ['f', 0],
  ['0.85', 0.85],
  ['1', 1],
  [undefined, undefined],
])('the threshold %s is %s', (words, least) => {
  expect(readThreshold(words)).toBe(least);
});

test.each(['E', '80', '-1', '', 'good'])('"%s" is refused as a threshold', (words) => {
  expect(() => readThreshold(words)).toThrowError(expect.objectContaining({ kind: 'validation' }));
});

test.each<[string, Grade[], number | undefined, string[]]>([
  ['is what is lower', [B], 0.9, ['seo B (0.85)']],
  ['is not what is as high', [B], 0.85, []],
  ['is nothing where none is asked for', [B], undefined, []],
  ['leaves out what could not be judged beside what could', [B, UNKNOWN], 0.8, []],
  ['is all where nothing could be judged', [UNKNOWN], 0, ['nothing could be judged']],
])('below the threshold %s', (...[, grades, least, expected]) => {
  expect(below(grades, least)).toEqual(expected);
});

test.each([
  ['no site', [], 'validation'],
  ['two sites', ['one', 'two'], 'validation'],
  ['an option there is not', ['one', '--colour'], 'validation'],
  ['an address without consent', ['https://example.invalid/'], 'precondition'],
  ['a folder that is not there', ['/nowhere/at/all'], 'not-found'],
  ['a folder without pages', [import.meta.dirname], 'not-found'],
])('%s is refused', async (_case, words, kind) => {
  await expect(gradeCommand(words)).rejects.toMatchObject({ kind });
});

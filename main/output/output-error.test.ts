import { expect, test } from 'vitest';
import { outputError } from './output-error.ts';

const failing = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['ENOSPC', 'external', /disk is full/],
  ['EDQUOT', 'external', /disk is full/],
  ['EROFS', 'precondition', /cannot be written.*--out/],
  ['EACCES', 'precondition', /cannot be written.*--out/],
  ['EEXIST', 'precondition', /is a file, not a folder/],
  ['ENAMETOOLONG', 'validation', /too long/],
])('%s is said in plain words', (code, kind, message) => {
  const cause = failing(code);

  expect(outputError(cause, '/sites/hofer')).toMatchObject({ kind, message: expect.stringMatching(message), cause });
});

test.each([failing('EIO'), new Error('other'), 'words'])('what is no fault of the folder passes through', (error) => {
  expect(outputError(error, '/sites/hofer')).toBe(error);
});

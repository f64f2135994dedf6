import { expect, test } from 'vitest';
import { programBuild } from './program-build.ts';

test('a chunk that is named by its content is the same build wherever it lies', () => {
  expect(programBuild('/one/out/main/chunks/create-studio-2WyWCxqH.js')).toBe('create-studio-2WyWCxqH.js');
  expect(programBuild('/other/create-studio-2WyWCxqH.js')).toBe('create-studio-2WyWCxqH.js');
});

test('a file that is not is a build of its own whenever it is written', () => {
  expect(Number(programBuild())).toBeGreaterThan(0);
});

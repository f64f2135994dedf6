import { expect, test } from 'vitest';
import { drawsFrom } from './draws.ts';
import { path, rounded } from './path.ts';

test.for([
  [0, '0'],
  [-0, '0'],
  [-0.04, '0'],
  [-0.05, '0'],
  [-0.06, '-0.1'],
  [0.05, '0.1'],
  [12.25, '12.3'],
  [-12.25, '-12.2'],
  [5, '5'],
  [-5, '-5'],
  [99.96, '100'],
  [123_456.78, '123456.8'],
  [1e21, '1e+21'],
  [Number.NaN, '0'],
] as const)('%d stands in a path as %s', ([value, text]) => {
  expect(path`M${value}`).toBe(`M${text}`);
});

test('any number is written as it is rounded', () => {
  const draws = drawsFrom('numbers');
  const values = Array.from({ length: 2000 }, () => draws.between(-900, 900));

  expect(values.map((value) => path`${value}`)).toEqual(values.map((value) => String(rounded(value))));
});

test('text between and in the place of numbers stays as it is', () => {
  expect(path`M${1.04} ${'L'}Z`).toBe('M1 LZ');
  expect(path`M0 0`).toBe('M0 0');
});

import { expect, test } from 'vitest';
import { z } from 'zod';
import { RunMemory } from './run-memory.ts';

const Schema = z.object({ name: z.string() });
const memory = () => new RunMemory((content) => content);

test('a value is parsed once and is the same object from then on', () => {
  const kept = memory();
  const first = kept.parsed('key', Schema, { name: 'Hofer' });

  expect(kept.parsed('key', Schema, { name: 'Hofer' })).toBe(first);
});

test('a value its schema refuses is not kept', () => {
  const kept = memory();

  expect(() => kept.parsed('key', Schema, { name: 1 })).toThrow(z.ZodError);
  expect(kept.parsed('key', Schema, { name: 'Hofer' })).toEqual({ name: 'Hofer' });
});

test('the values used longest ago are forgotten first', () => {
  const kept = memory();
  const first = { name: 'first' };
  kept.keep('first', first);
  for (let index = 0; index < 159; index++) kept.keep(`other-${index}`, {});

  expect(kept.parsed('first', Schema, { name: 'first' })).toBe(first);
  kept.keep('one more', {});
  kept.keep('and another', {});
  expect(kept.parsed('other-158', z.unknown(), 'gone')).toEqual({});
  expect(kept.parsed('other-0', z.unknown(), 'gone')).toBe('gone');
});

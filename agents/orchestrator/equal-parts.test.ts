import { expect, test } from 'vitest';
import { keepEqualParts } from './equal-parts.ts';

const site = () => ({ pages: [{ id: 'home' }, { id: 'visit' }], names: { a: { text: 'Rye' }, b: { text: 'Oat' } } });

test('a value that is equal is the value before', () => {
  const before = site();

  expect(keepEqualParts(before, site())).toBe(before);
});

test('only the parts around a change are new', () => {
  const before = site();
  const next = { ...site(), names: { a: { text: 'Rye' }, b: { text: 'Spelt' } } };
  const kept = keepEqualParts(before, next);

  expect(kept).toEqual(next);
  expect(kept).toMatchObject({ pages: before.pages, names: { a: before.names.a } });
  expect(Object.values(Object(kept))[0]).toBe(before.pages);
});

test.each([
  ['another order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ['a key less', { a: 1, b: 2 }, { a: 1 }],
  ['a key more', { a: 1 }, { a: 1, b: undefined }],
  ['an item less', [{ a: 1 }, { b: 1 }], [{ a: 1 }]],
  ['an item more', [{ a: 1 }], [{ a: 1 }, { a: 1 }]],
  ['a list in place of a record', { 0: 'a' }, ['a']],
  ['a record in place of a list', ['a'], { 0: 'a' }],
  ['nothing in place of a record', { a: 1 }, null],
  ['a record in place of nothing', null, { a: 1 }],
])('%s is a new value', (_case, before, next) => {
  const text = JSON.stringify(before);

  expect(JSON.stringify(keepEqualParts(before, next))).toBe(JSON.stringify(next));
  expect(keepEqualParts(before, next)).not.toBe(before);
  expect(JSON.stringify(before)).toBe(text);
});

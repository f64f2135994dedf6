import { expect, test } from 'vitest';
import { ValueHashes } from './value-hashes.ts';

const many = (name: string) => Array.from({ length: 40 }, (_, index) => ({ name: index === 7 ? name : `Loaf ${index}` }));
const hashes = (asked: string[] = []) => new ValueHashes((content) => (asked.push(content), `<${content}>`));

test('one object is hashed once', () => {
  const asked: string[] = [];
  const counting = hashes(asked);
  const value = { a: 1 };

  expect(counting.of(value)).toBe(counting.of(value));
  expect(asked).toHaveLength(1);
});

test.each([
  ['few parts', { a: { b: [1, 2] } }, { a: { b: [1, 2] } }, true],
  ['few parts in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, false],
  ['many parts', { pages: many('Rye') }, { pages: many('Rye') }, true],
  ['many parts of which one differs', { pages: many('Rye') }, { pages: many('Spelt') }, false],
  ['a part that is missing or undefined', { a: undefined }, {}, true],
  ['a part that is missing or many that are undefined', Object.fromEntries(many('').map((_, at) => [at, undefined])), {}, true],
  ['nothing and an absent value', null, undefined, false],
])('values of %s', (...[, one, other, areEqual]) => {
  expect(hashes().of(one) === hashes().of(other)).toBe(areEqual);
});

test('of many parts only those are written out that were not known', () => {
  const asked: string[] = [];
  const counting = hashes(asked);
  const before = many('Rye');
  counting.of({ pages: before });
  asked.length = 0;

  counting.of({ pages: before.with(7, { name: 'Spelt' }) });

  expect(asked[0]).toBe('{"name":"Spelt"}');
  expect(asked).toHaveLength(3);
});

test('a long list is known again wherever it stands', () => {
  const asked: string[] = [];
  const counting = hashes(asked);
  const items = many('Rye');
  const section = (heading: string) => ({ type: 'services', props: { heading, groups: [{ items }] } });
  counting.of(section('Bread'));
  asked.length = 0;

  counting.of(section('Cakes'));

  expect(asked).toHaveLength(4);
  expect(asked[0]).toMatch(/^\{"items":#/);
  expect(asked[2]).toContain('Cakes');
});

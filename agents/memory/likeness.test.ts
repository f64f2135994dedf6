import { expect, test } from 'vitest';
import { Brief } from '../site/brief.ts';
import { likenessOf } from './likeness.ts';

const BAKERY = {
  name: 'Hofer',
  trade: 'bakery',
  description: 'Sourdough and rolls in Linz.',
  tone: ['honest'],
  services: [{ name: 'Rye loaf' }],
};
const OTHER_BAKERY = {
  name: 'Tansey',
  trade: 'bakery',
  description: 'Bread from one oven in Cork.',
  services: [{ name: 'Brown soda' }],
};
const LAWYER = {
  name: 'Weber',
  trade: 'law',
  description: 'Contracts for founders.',
  tone: ['calm'],
  services: [{ name: 'First meeting' }],
};

function cosine(one: object, other: object): number {
  const known = (brief: object) => likenessOf(Brief.parse({ kind: 'profile', ...brief }));
  const others = known(other);
  return known(one).reduce((sum, number, at) => sum + number * (others[at] ?? 0), 0);
}

test('a client is most like itself', () => {
  expect(cosine(BAKERY, BAKERY)).toBeCloseTo(1);
});

test('two of a trade are more alike than two of different trades', () => {
  expect(cosine(BAKERY, OTHER_BAKERY)).toBeGreaterThan(0.6);
  expect(cosine(BAKERY, LAWYER)).toBeLessThan(0.3);
});

test('a few words in a mail are enough to be known by', () => {
  const mail = { name: 'Huber', statements: ['We bake rye bread from one oven.'] };
  expect(cosine(mail, OTHER_BAKERY)).toBeGreaterThan(cosine(mail, LAWYER));
});

test('a brief that says nothing is like none', () => {
  expect(cosine({ name: 'Hofer' }, BAKERY)).toBe(0);
});
